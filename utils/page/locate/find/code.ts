/** The code on show, where codes are made. */
import { findCode } from '../codes/find-code';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { isInHelpBox } from '../region';

export function findCodeShown(snapshot: PageSnapshot): FindResult {
  const { onCodePage } = snapshot;
  const { made, code: shape } = snapshot.options;
  if (!shape) return NOTHING;
  // Elsewhere a code is believed only where codes can be made, or after the press that made it.
  if (!onCodePage && !made && snapshot.hits(['generate', 'generateBare', 'setCode']).next().done)
    return NOTHING;
  // A manual shows how a code looks.
  const hits = [...snapshot.hits(['codeTitle', 'onceOnly', 'copy'])].filter(
    ({ holder }) => !isInHelpBox(holder),
  );
  const code = findCode(
    hits,
    (element) => (isInHelpBox(element) ? 'hidden' : snapshot.visibilityOf(element)),
    onCodePage,
    shape,
    made ?? null,
  );
  // A mail beside the settings shows what it shows before anything is pressed.
  if (!code || (!onCodePage && (snapshot.isUserContent(code.element) || made?.admits(code) === false)))
    return { ...NOTHING, tried: hits.length };
  const best = { element: code.element, score: 1, visibility: snapshot.visibilityOf(code.element), code };
  return { best, ambiguous: false, covered: null, tried: hits.length };
}
