/** Walks the composed tree: through slots and open shadow roots, the way things are shown. */

/**
 * Parent as shown: the slot a node is assigned to, its parent, or the host of its shadow root. Of a form by the prototype:
 * `<input name="parentNode">` answers before its form's own parent, and a walk upwards would never end.
 */
export function parentOf(node: Node): Element | null {
  const own = node instanceof HTMLFormElement ? HTMLElement.prototype : node;
  const parent = Reflect.get(own, 'assignedSlot', node) ?? Reflect.get(own, 'parentNode', node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Smallest box around a text: slots have none of their own. */
export function boxAround(node: Node): Element | null {
  let at = parentOf(node);
  while (at instanceof HTMLSlotElement) at = parentOf(at);
  return at;
}

/** The node's shown ancestors, nearest first, itself included when it is an element; at most `limit`. */
export function* upwards(node: Node, limit = 60): Generator<Element> {
  let at: Element | null = node instanceof Element ? node : parentOf(node);
  for (let step = 0; at && step < limit; step++) {
    yield at;
    at = parentOf(at);
  }
}

/** First shown ancestor (or itself) that matches. */
export function closest(node: Node, selector: string): Element | null {
  for (const element of upwards(node)) if (element.matches(selector)) return element;
  return null;
}

/** Whether `outer` is `inner` or one of its shown ancestors. */
export function holds(outer: Element, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  for (const element of upwards(inner, 200)) if (element === outer) return true;
  return false;
}

/** Smallest element that holds both, or null across documents. */
export function meeting(a: Node, b: Node): Element | null {
  const chain = new Set(upwards(a, 200));
  for (const element of upwards(b, 200)) if (chain.has(element)) return element;
  return null;
}

/** How many levels `inner` lies below `outer`; Infinity when it does not. */
export function depthBelow(outer: Element, inner: Node): number {
  let depth = 0;
  for (const element of upwards(inner, 200)) {
    if (element === outer) return depth;
    depth++;
  }
  return Number.POSITIVE_INFINITY;
}

/** All text below a node, shown or not; null when it is longer than `limit`: most of a page is never joined for that. */
export function shortText(node: Node, limit: number): string | null {
  if (node instanceof Text) return node.length > limit ? null : node.data;
  const texts = (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let whole = '';
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (whole.length + text.length > limit) return null;
    whole += text.data;
  }
  return whole;
}

/** Children as shown: the shadow root's, what a slot was given, or the element's own. */
function shownChildren(node: ParentNode): Iterable<Element> {
  if (node instanceof HTMLSlotElement) {
    const given = node.assignedElements();
    if (given.length) return given;
  }
  return (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).children;
}

/** The same with texts. */
export function shownNodes(node: Element): Iterable<Node> {
  if (node instanceof HTMLSlotElement) {
    const given = node.assignedNodes();
    if (given.length) return given;
  }
  return (node.shadowRoot ?? node).childNodes;
}

/** Matching elements below `root` in the order shown, through open shadow roots and slots. Meant for small regions. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  const found: Element[] = [];
  const visit = (node: ParentNode): void => {
    for (const child of shownChildren(node)) {
      if (child.matches(selector)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** What a click at a point of the viewport would reach, through open shadow roots. `ignore` is looked through: our own host. */
export function elementAt(
  doc: Document,
  x: number,
  y: number,
  ignore: Element | null = null,
): Element | null {
  let at = doc.elementFromPoint(x, y);
  if (at && at === ignore) at = doc.elementsFromPoint(x, y).find((one) => one !== ignore) ?? null;
  while (at?.shadowRoot) {
    const root = at.shadowRoot;
    // Our card may lie on top: then the root's own topmost element is asked for, one of several.
    const inner: Element | undefined = root
      .elementsFromPoint(x, y)
      .find((one) => one !== ignore && one.getRootNode() === root);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}

/** Reading order: negative when `a` comes first. Across shadow roots, where no document order is defined, by place. */
export function inOrder(a: Element, b: Element): number {
  if (a === b) return 0;
  if (a.getRootNode() === b.getRootNode())
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return one.top - other.top || one.left - other.left || -1;
}

const SILENT = /^(?:script|style|template|noscript|svg)$/i;

/** Text below a node as the composed tree joins it, slots filled, shown or not; null when it is longer than `limit`. */
export function flatText(node: Node, limit: number): string | null {
  let whole = '';
  const visit = (at: Node): boolean => {
    if (at instanceof Text) {
      whole += at.data;
      return whole.length <= limit;
    }
    if (at instanceof Element && SILENT.test(at.localName)) return true;
    const given = at instanceof HTMLSlotElement ? at.assignedNodes() : [];
    const inside = at instanceof Element && at.shadowRoot ? at.shadowRoot : at;
    for (const child of given.length ? given : inside.childNodes) if (!visit(child)) return false;
    return true;
  };
  return visit(node) ? whole : null;
}
