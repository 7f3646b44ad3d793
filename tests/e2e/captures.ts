/** Does the vault hold exactly the codes the server made, each in the state the server has it in? */
import { fieldsOf } from '../world/fields.ts';
import type { Account, WorldState } from '../world/state.ts';
import type { Session } from './harness.ts';
import { readCodes } from './popup.ts';

/** Words of the popup for a code that is not in force. */
const VOID = /未生效/;

/** One sentence for each difference. Never tells a code. */
export async function checkCaptures(
  session: Session,
  state: WorldState,
  before: Account[],
): Promise<string[]> {
  const old = new Set(before.flatMap(({ codes }) => codes.map(({ code }) => code)));
  const made = state.accounts.flatMap((account) => [
    ...account.codes.filter(({ code }) => !old.has(code)).map((one) => ({ ...one, inForce: true })),
    ...[...account.voided, ...(account.pending ? [account.pending] : [])].map((one) => ({
      ...one,
      inForce: false,
    })),
  ]);
  const kept = await readCodes(session);
  const wrong: string[] = [];
  for (const { code, text } of kept) {
    const real = made.find((one) => one.code === code);
    if (!real) wrong.push(`kept what is no code (${code.length} characters)`);
    else if (VOID.test(text) === real.inForce)
      wrong.push(`a code ${real.inForce ? 'in force' : 'not in force'} is shown otherwise: ${text}`);
  }
  for (const { code } of made)
    if (!kept.some((one) => one.code === code)) wrong.push('a code the page showed is not kept');
  if (kept.length > made.length) wrong.push(`${kept.length} codes kept, ${made.length} made`);
  return wrong;
}

/** Did each code, of all fields that ever held one, get into one field of one form alone? One sentence otherwise. */
export function checkFields(state: WorldState): string[] {
  const codes = state.accounts.flatMap((account) => account.codes.map(({ code }) => code));
  const places = fieldsOf(state)
    .filter(({ value }) => codes.some((code) => value.includes(code)))
    .map(({ page, form, field }) => `${page} ${form} ${field}`);
  const distinct = [...new Set(places)];
  return distinct.length === 1 ? [] : [`${distinct.length} fields held a code: ${distinct.join(', ')}`];
}
