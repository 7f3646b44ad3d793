/** The popup in a tab of its own. Labels are asked of the add-on: a Firefox without a Chinese language pack shows English. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Box } from '../e2e/overlay.ts';
import { click } from './hand.ts';
import type { Firefox } from './launch.ts';
import { evaluate } from './probe.ts';

/** ms. */
const PATIENCE = 30_000;
/** ms. */
const STILL = 150;

export interface Popup {
  context: string;
  /** Presses the button whose visible text or name is that message. */
  press(key: string): Promise<void>;
  /** Waits for a value that is neither null, false nor ''. */
  wait<T>(what: string, expression: string): Promise<T>;
  close(): Promise<void>;
}

export const openPopup = (firefox: Firefox): Promise<Popup> => openPage(firefox, 'popup.html');

/** Any page of the add-on. */
export async function openPage({ bidi, pageUrl }: Firefox, file: string): Promise<Popup> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.navigate', { context, url: pageUrl(file), wait: 'none' });
  // Only the page in front may read the clipboard.
  await bidi.send('browsingContext.activate', { context });
  const wait = async <T>(what: string, expression: string): Promise<T> => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
      // The document may still be the one before.
      const value = await evaluate<T>(bidi, context, expression).catch(() => null);
      if (value) return value;
    }
    throw new Error(`${file} shows no ${what}.`);
  };
  return {
    context,
    wait,
    async press(key) {
      const look = () =>
        wait<Box>(
          key,
          `(() => {
          const label = browser.i18n.getMessage(${JSON.stringify(key)});
          const button = [...document.querySelectorAll('button')].find((one) =>
            one.innerText.split('\\n')[0].trim() === label || one.getAttribute('aria-label') === label);
          button?.scrollIntoView({ block: 'center' });
          const box = button?.getBoundingClientRect();
          return box?.width ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
        })()`,
        );
      // A page still filling moves its buttons: press only where one has stood still.
      let box = await look();
      for (let before = ''; before !== JSON.stringify(box); box = await look()) {
        before = JSON.stringify(box);
        await pause(STILL);
      }
      await click(bidi, context, box);
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}
