/** Names that stand in no text node: spoken labels, titles, placeholders, values of push buttons, generated content. */

/** Elements that may have one; a single native query finds them all. */
export const SPOKEN_SELECTOR =
  '[aria-label],[title],[placeholder],[alt],input[type=button],input[type=submit],input[type=reset]';
/** Controls without any text: what they show may come from their style sheet. */
export const EMPTY_CONTROL =
  'button:empty,a:empty,[role=button]:empty,[role=link]:empty,[role=menuitem]:empty,[tabindex]:empty';

export function* spokenTexts(element: Element): Generator<string> {
  for (const attribute of ['aria-label', 'title', 'placeholder', 'alt']) {
    const text = element.getAttribute(attribute);
    if (text) yield text;
  }
  if (element instanceof HTMLInputElement && /^(button|submit|reset|image)$/.test(element.type))
    yield element.value;
}

/** Content of `::before` and `::after` where it is plain text. */
export function* generatedTexts(element: Element): Generator<string> {
  for (const pseudo of ['::before', '::after']) {
    const [, text] = /^"(.+)"$/.exec(getComputedStyle(element, pseudo).content) ?? [];
    if (text) yield text;
  }
}
