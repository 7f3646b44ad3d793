/** Names that stand in no text node: spoken labels, titles, placeholders, values of push buttons, generated content. */

/** Kinds of names. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'] as const;
const PUSHES = 'input:is([type=button],[type=submit],[type=reset],[type=image])';
/** Controls without any text or name: what they show may come from their style sheet. */
const EMPTY_CONTROL = ':empty:is(button,a,[role],[tabindex]):not([aria-label],[title])';
/** One walk of the browser's for all attributes costs less than one for each; tags alone cost next to nothing. */
const ASKED = ['[aria-label],[title],[placeholder],[alt],[role],[tabindex]', 'input', 'button', 'a'];

export type Tell = (element: Element, text: string, kind: (typeof SPOKEN)[number] | 'value') => void;

/** Tells every such name of an element. */
export function tellAttributes(element: Element, tell: Tell): void {
  for (const kind of SPOKEN) {
    const text = element.getAttribute(kind);
    if (text) tell(element, text, kind);
  }
  if (element instanceof HTMLInputElement && element.matches(PUSHES)) tell(element, element.value, 'value');
}

/** The same of every element below a node; of a control without text or name, the content it is given by its style sheet. */
export function tellAttributesBelow(root: ParentNode, tell: Tell): void {
  for (const some of ASKED)
    for (const element of root.querySelectorAll(some)) {
      tellAttributes(element, tell);
      if (!element.firstChild && element.matches(EMPTY_CONTROL))
        for (const text of generatedTexts(element)) tell(element, text, 'value');
    }
}

/** Content of `::before` and `::after` where it is plain text. */
function* generatedTexts(element: Element): Generator<string> {
  for (const pseudo of ['::before', '::after']) {
    const [, text] = /^"(.+)"$/.exec(getComputedStyle(element, pseudo).content) ?? [];
    if (text) yield text;
  }
}
