/** Where the terms of the wordings stand in a folded text. Each is searched once, and only if it is asked for. */

/** Of a term that stands in every line of a log, these many from either end are kept. */
const KEPT = 60;

export interface Term {
  text: string;
  startsWord: boolean;
  endsWord: boolean;
}

/** `$` at the end: the word ends there. */
export function termOf(written: string): Term {
  const text = written.replace(/\$$/, '');
  return {
    text,
    startsWord: /^[a-z0-9]/.test(text),
    endsWord: written.endsWith('$') || /\d$/.test(text) || (/^[a-z]{1,3}$/.test(text) && text.length <= 3),
  };
}

const isWord = (char: string) => /[a-z0-9]/.test(char);

/** A search over one text. */
export class Terms {
  private readonly found = new Map<string, readonly number[]>();
  constructor(private readonly text: string) {}

  /** Starts of the term, in order. */
  of(term: Term): readonly number[] {
    const known = this.found.get(term.text);
    if (known) return known;
    const starts: number[] = [];
    const { length } = term.text;
    for (let at = this.text.indexOf(term.text); at >= 0; at = this.text.indexOf(term.text, at + 1)) {
      if (term.startsWord && isWord(this.text.charAt(at - 1))) continue;
      if (term.endsWord && isWord(this.text.charAt(at + length))) continue;
      starts.push(at);
      if (starts.length > 2 * KEPT) starts.splice(KEPT, 1);
    }
    this.found.set(term.text, starts);
    return starts;
  }
}
