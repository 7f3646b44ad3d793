/** Writes an error record in one line; its meaning's message key is its id in camel case. */
import type { ErrorKind, LoginError, Who } from './record';

type Rest = Partial<Omit<LoginError, 'id' | 'kind' | 'who' | 'meaningKey' | 'stepsKeys'>>;

/** @param steps names of `errorStep_*` messages, in order. Known from one source at least, unless `rest` says else. */
export function error(
  id: string,
  kind: ErrorKind,
  who: Who,
  steps: readonly string[],
  rest: Rest = {},
): LoginError {
  return {
    id,
    tokens: [],
    kind,
    meaningKey: `errors_${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    who,
    stepsKeys: steps.map((step) => `errorStep_${step}`),
    confidence: 'one-source',
    lastChecked: '2026-11',
    ...rest,
  };
}
