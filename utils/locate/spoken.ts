/** Names that stand in no text node: spoken labels, titles, placeholders, values of push buttons, generated content. */

const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];
const PUSHES = /^(button|submit|reset|image)$/;
/** Controls without any text or name: what they show may come from their style sheet. */
export const EMPTY_CONTROL = ':empty:is(button,a,[role],[tabindex]):not([aria-label],[title])';

export function* spokenTexts(element: Element): Generator<string> {
  for (const attribute of SPOKEN) {
    const text = element.getAttribute(attribute);
    if (text) yield text;
  }
  if (element instanceof HTMLInputElement && PUSHES.test(element.type)) yield element.value;
}

/** Tells every such name below a node. A native query for each kind costs less than asking every element for each. */
export function spokenBelow(root: ParentNode, tell: (element: Element, text: string) => void): void {
  for (const attribute of ['aria-label', 'title']) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const text = element.getAttribute(attribute);
      if (text) tell(element, text);
    }
  }
  for (const element of root.querySelectorAll<HTMLInputElement>('input,textarea,img,area')) {
    const { placeholder, alt } = element;
    if (placeholder) tell(element, placeholder);
    if (alt) tell(element, alt);
    if (PUSHES.test(element.type)) tell(element, element.value);
  }
}

/** Content of `::before` and `::after` where it is plain text. */
export function* generatedTexts(element: Element): Generator<string> {
  for (const pseudo of ['::before', '::after']) {
    const [, text] = /^"(.+)"$/.exec(getComputedStyle(element, pseudo).content) ?? [];
    if (text) yield text;
  }
}
