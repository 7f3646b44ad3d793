/** Names that stand in no text node: spoken labels, titles, placeholders, values of push buttons, generated content. */

/** Kinds of names; a native query for each costs less than asking every element for all. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'] as const;
const PUSHES = 'input:is([type=button],[type=submit],[type=reset],[type=image])';
/** Controls without any text or name: what they show may come from their style sheet. */
export const EMPTY_CONTROL = ':empty:is(button,a,[role],[tabindex]):not([aria-label],[title])';

export type Tell = (element: Element, text: string, kind: (typeof SPOKEN)[number] | 'value') => void;

/** Tells every such name of an element. */
export function tellSpoken(element: Element, tell: Tell): void {
  for (const kind of SPOKEN) {
    const text = element.getAttribute(kind);
    if (text) tell(element, text, kind);
  }
  if (element instanceof HTMLInputElement && element.matches(PUSHES)) tell(element, element.value, 'value');
}

/** The same of every element below a node. */
export function tellSpokenBelow(root: ParentNode, tell: Tell): void {
  for (const kind of SPOKEN) {
    for (const element of root.querySelectorAll(`[${kind}]`)) {
      const text = element.getAttribute(kind);
      if (text) tell(element, text, kind);
    }
  }
  for (const push of root.querySelectorAll<HTMLInputElement>(PUSHES)) tell(push, push.value, 'value');
}

/** Content of `::before` and `::after` where it is plain text. */
export function* generatedTexts(element: Element): Generator<string> {
  for (const pseudo of ['::before', '::after']) {
    const [, text] = /^"(.+)"$/.exec(getComputedStyle(element, pseudo).content) ?? [];
    if (text) yield text;
  }
}
