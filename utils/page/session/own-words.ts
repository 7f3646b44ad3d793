/** The user's language in a client's page, whose script has no guide to bring its words along. */
import type { Say } from '../../words/message-key';
import { fill, type Texts } from '../../words/texts';
import { ask, text } from './native';

/** Resolves once the worker has told; never rejects: without an answer the browser's language it is. */
export async function ownWords(): Promise<Say> {
  const told = await ask<{ texts: Texts | null }>('texts/read', {});
  const own = told?.texts ?? {};
  return (key, ...parts) => fill(own, key, parts) || text(key, ...parts);
}
