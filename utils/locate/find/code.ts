/** The code on show, where codes are made. */
import { findCode } from '../../capture/find-code';
import { type Look, NOTHING, type Seen } from '../look';
import { isInAside } from '../region';

export function findCodeShown(look: Look): Seen {
  const { onCodePage } = look;
  const { made, code: shape } = look.options;
  if (!shape) return NOTHING;
  // Elsewhere a code is believed only where codes can be made, or after the press that made it.
  if (!onCodePage && !made && look.hits(['generate', 'generateBare', 'setCode']).next().done) return NOTHING;
  // A manual shows how a code looks.
  const hits = [...look.hits(['codeTitle', 'onceOnly', 'copy'])].filter(({ holder }) => !isInAside(holder));
  const code = findCode(
    hits,
    (element) => (isInAside(element) ? 'hidden' : look.lineOf(element)),
    onCodePage,
    shape,
    made?.hasMade,
  );
  // A mail beside the settings shows what it shows before anything is pressed.
  if (!code || (!onCodePage && (look.isForeign(code.element) || made?.admits(code) === false)))
    return { ...NOTHING, tried: hits.length };
  const best = { element: code.element, score: 1, line: look.lineOf(code.element), code };
  return { best, ambiguous: false, covered: null, tried: hits.length };
}
