/** Where the terms of the wordings stand in a folded text. Each is searched once, and only if it is asked for. */

const HEAD = 4;
const NOWHERE: readonly number[] = [];

/** Of a term that stands in every line of a log, these many from either end are kept. */
const KEPT = 60;

export interface Term {
  text: string;
  /** Its first letters: where they do not occur, it does not. */
  head: string;
  startsWord: boolean;
  endsWord: boolean;
}

/** `$` at the end: the word ends there. */
export function termOf(written: string): Term {
  const text = written.replace(/\$$/, '');
  return {
    text,
    head: text.slice(0, HEAD),
    startsWord: /^[a-z0-9]/.test(text),
    endsWord: written.endsWith('$') || /\d$/.test(text) || (/^[a-z]{1,3}$/.test(text) && text.length <= 3),
  };
}

const isWord = (char: string) => /[a-z0-9]/.test(char);

/** A search over one text. */
export class Terms {
  private readonly found = new Map<string, readonly number[]>();
  private readonly heads = new Set<string>();
  constructor(private readonly text: string) {
    for (let at = 0; at < text.length; at++) {
      for (let length = 2; length <= HEAD; length++) this.heads.add(text.slice(at, at + length));
    }
  }

  /** Starts of the term, in order. */
  of(term: Term): readonly number[] {
    if (!this.heads.has(term.head)) return NOWHERE;
    const known = this.found.get(term.text + term.endsWord);
    if (known) return known;
    const starts: number[] = [];
    const { length } = term.text;
    for (let at = this.text.indexOf(term.text); at >= 0; at = this.text.indexOf(term.text, at + 1)) {
      if (term.startsWord && isWord(this.text.charAt(at - 1))) continue;
      if (term.endsWord && isWord(this.text.charAt(at + length))) continue;
      starts.push(at);
      if (starts.length > 2 * KEPT) starts.splice(KEPT, 1);
    }
    this.found.set(term.text + term.endsWord, starts);
    return starts;
  }
}
