/** Mouse and keyboard in Firefox, in one frame's own coordinates. */
import type { Box } from '../e2e/overlay.ts';
import type { Bidi } from './bidi.ts';

/** WebDriver's code points for keys without a character. */
const CONTROL = '\uE009';

export async function click(bidi: Bidi, context: string, box: Box): Promise<void> {
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  await bidi.send('input.performActions', {
    context,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

/** Types over what the field holds. */
export async function retype(bidi: Bidi, context: string, text: string): Promise<void> {
  const key = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  const all = [{ type: 'keyDown', value: CONTROL }, ...key('a'), { type: 'keyUp', value: CONTROL }];
  await bidi.send('input.performActions', {
    context,
    actions: [{ type: 'key', id: 'keys', actions: [...all, ...[...text].flatMap(key)] }],
  });
}
