/** Writes an error record in one line; its meaning's message key is its id in camel case. */
import type { MessageKey, NameIn } from '../../words/message-key';
import type { ErrorKind, LoginError, Who } from './record';

type Rest = Partial<Omit<LoginError, 'id' | 'kind' | 'who' | 'meaningKey' | 'stepsKeys'>>;

/** @param steps names of `errorStep_*` messages, in order. Known from one source at least, unless `rest` says else. */
/** An id as message keys have it. */
type Camel<Id extends string> = Id extends `${infer First}-${infer More}`
  ? `${First}${Capitalize<Camel<More>>}`
  : Id;
/** Ids whose meaning there is a text for. */
type Meant<Id extends string> = `errors_${Camel<Id>}` extends MessageKey ? Id : never;

export function error<const Id extends string>(
  id: Meant<Id>,
  kind: ErrorKind,
  who: Who,
  steps: readonly NameIn<'errorStep'>[],
  rest: Rest = {},
): LoginError {
  return {
    id,
    tokens: [],
    kind,
    meaningKey: `errors_${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}` as MessageKey,
    who,
    stepsKeys: steps.map((step) => `errorStep_${step}` as const),
    confidence: 'one-source',
    lastChecked: '2026-11',
    ...rest,
  };
}
