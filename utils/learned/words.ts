/** Which words may be kept: the name of a control and nothing of anybody. Pure. */
import { DESTROYS, NOT_TO_BE_UNDONE, patternOf } from '../guides/vocabulary';

/** A name is shorter; a longer text is something a person wrote. Letters. */
export const LONGEST_WORDS = 40;

/** Why words are not kept. */
export type Refusal = 'empty' | 'long' | 'address' | 'number' | 'secret' | 'account' | 'deletes';

const NO_LETTERS = /[^\p{L}\p{N}&]+/gu;
/** An address of a mailbox, of a page or of a computer. */
const ADDRESS = /@|:\/\/|\bwww\b|[\p{L}\p{N}-]\.[\p{L}\p{N}-]*\p{L}|(?:\d+[.:]){3}/u;
/** Digits may be grouped by blanks or marks. */
const NUMBER = /\d(?:[\s.,·()（）_-]*\d){4}/;
/** Letters and digits mixed, or so many letters that it is no word. */
const SECRET = /(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{8,}|[a-z\d]{16,}/i;
/** A shorter part of an address may be a word of its own. */
const TELLING = 3;

/** A text without marks and symbols, in small letters: what two spellings of one name have in common. Idempotent. */
export const tidy = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(NO_LETTERS, ' ').trim();

/**
 * Why some words must not be kept, or null.
 * @param raw as the page has them
 * @param account the account's address and names, as far as they are known
 */
export function whyRefused(raw: string, account: readonly string[] = []): Refusal | null {
  const text = raw.normalize('NFKC').trim();
  const words = tidy(raw);
  if (!words) return 'empty';
  if ([...words].length > LONGEST_WORDS) return 'long';
  if (ADDRESS.test(text)) return 'address';
  if (NUMBER.test(text) || NUMBER.test(words)) return 'number';
  if (SECRET.test(words)) return 'secret';
  if (namesIn(account).some((name) => words.includes(name))) return 'account';
  if (patternOf(DESTROYS).test(words) || patternOf(NOT_TO_BE_UNDONE).test(words)) return 'deletes';
  return null;
}

/** What would tell whose account it is: the name before the @, its parts, and the company's. */
function namesIn(account: readonly string[]): string[] {
  return account.flatMap((one) => {
    const [name = '', host = ''] = one.toLowerCase().split('@');
    const parts = [name, ...name.split(/[._-]/), host.split('.')[0] ?? ''];
    return parts.map(tidy).filter((part) => /\p{Script=Han}/u.test(part) || part.length >= TELLING);
  });
}
