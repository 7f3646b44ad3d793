/**
 * What a person must be able to read while the card is there, and what of it lies under the card. The robot's own eyes: from
 * the page's geometry, roles and text ranges, the world's state and its marks; nothing is asked of the extension.
 */

export interface CoverAsk {
  /** The code the server has just made, where one is on show. */
  code: string | null;
  /** Marks (`data-w`) of controls that the card speaks of beside its target. */
  spokenOf: readonly string[];
}

/**
 * Runs in the overlay's frame with the closed root as `this`. One entry per thing covered: what it is to the step, and the
 * first letters of it (never of the code).
 */
export function coveredByCard(this: ShadowRoot, { code, spokenOf }: CoverAsk): string[] {
  const { host } = this;
  const card = this.querySelector('[data-part="card"]')?.getBoundingClientRect();
  const ring = this.querySelector('[data-part="ring"]')?.getBoundingClientRect();
  if (!card?.width) return [];
  const CONTROL =
    'button,a[href],input:not([type=hidden]),select,textarea,[role=button],[role=checkbox],[role=switch],[role=radio],[role=option],[role=tab],[role=link]';

  const up = (node: Node): Element | null => {
    const parent = (node as Element).assignedSlot ?? node.parentNode;
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  };
  function* ancestors(node: Node | null) {
    for (let at = node instanceof Element ? node : node && up(node); at; at = up(at)) yield at;
  }
  /** Elements under a point, topmost first, our own host aside, through open roots. */
  function hitAt(x: number, y: number): Element | null {
    let hit: Element | null = document.elementsFromPoint(x, y).find((one) => one !== host) ?? null;
    for (let inner = hit; inner?.shadowRoot; hit = inner) {
      const next: Element | undefined = inner.shadowRoot.elementsFromPoint(x, y).find((one) => one !== host);
      if (!next || next === inner || !inner.shadowRoot.contains(next)) break;
      inner = next;
      hit = next;
    }
    return hit;
  }
  const related = (a: Element, b: Element) => [...ancestors(a)].includes(b) || [...ancestors(b)].includes(a);
  /** A rectangle of `owner` that a person can see: in the window, and nothing of the page on its middle. */
  const isSeen = (box: DOMRect, owner: Element) => {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (box.width < 2 || box.height < 2 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight)
      return false;
    if (!owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const hit = hitAt(x, y);
    return hit !== null && related(hit, owner);
  };
  const isUnderCard = (box: DOMRect) =>
    Math.min(box.right, card.right) - Math.max(box.left, card.left) > 1 &&
    Math.min(box.bottom, card.bottom) - Math.max(box.top, card.top) > 1;

  /** Every text node and control below, through open roots. */
  function* things(root: Node): Generator<{ owner: Element; boxes: DOMRect[]; says: string }> {
    const inside = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
    const list = root instanceof HTMLSlotElement ? root.assignedNodes() : inside.childNodes;
    for (const node of list) {
      const owner = up(node);
      if (node instanceof Text && node.data.trim() && owner) {
        const range = document.createRange();
        range.selectNodeContents(node);
        yield { owner, boxes: [...range.getClientRects()], says: node.data.trim() };
      } else if (node instanceof Element && !node.matches('script,style,template,qiye-guide')) {
        if (node.matches(CONTROL))
          yield { owner: node, boxes: [node.getBoundingClientRect()], says: `<${node.localName}>` };
        yield* things(node);
      }
    }
  }

  const covered = new Map<Element, string>();
  const say = ({ left, top, right, bottom }: DOMRect) => [left, top, right, bottom].map(Math.round).join(' ');
  const check = (kind: string, root: Node, accept: (box: DOMRect) => boolean = () => true) => {
    for (const { owner, boxes, says } of things(root)) {
      const under = boxes.some((box) => isUnderCard(box) && accept(box) && isSeen(box, owner));
      const bare = says.replace(/\s/g, '');
      const words = code && (code.includes(bare) || bare.includes(code)) ? '' : ` ${says.slice(0, 12)}`;
      if (under && !covered.has(owner)) covered.set(owner, `${kind}${words}`);
    }
  };

  // The target, its row and its label.
  const target = ring ? hitAt(ring.left + ring.width / 2, ring.top + ring.height / 2) : null;
  if (ring && target) {
    if (isUnderCard(new DOMRect(ring.x + 5, ring.y + 5, ring.width - 10, ring.height - 10)))
      covered.set(target, `target (${say(ring)} under ${say(card)})`);
    const inRow = (box: DOMRect) => box.top < ring.bottom - 2 && box.bottom > ring.top + 2;
    let row: Element = target;
    for (const one of [...ancestors(target)].slice(0, 7)) {
      if (one === document.body || one.getBoundingClientRect().height > Math.max(120, ring.height + 40))
        break;
      row = one;
    }
    check('row', row, inRow);
    const scope = target.getRootNode() as Document | ShadowRoot;
    const field = target.closest('input,select,textarea,[role]') ?? target;
    const named = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labels = [
      ...((field as HTMLInputElement).labels ?? []),
      ...named.map((id) => scope.getElementById(id)),
      target.closest('label'),
    ];
    for (const label of labels) if (label) check('label', label);
  }

  // Dialogs: by role, or what floats over the page around the target and leaves the window's edges free; drawers.
  const floats = (element: Element) => {
    const { position, zIndex, backgroundColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // A veil over the whole window holds nothing but its dialog.
    if (position === 'fixed' && box.width >= innerWidth && box.height >= innerHeight)
      return /[,/] 0\.\d+\)$/.test(backgroundColor);
    const over =
      position === 'fixed' ||
      (position === 'absolute' &&
        (Number(zIndex) >= 10 || getComputedStyle(element.parentElement ?? element).position === 'fixed'));
    if (!over || box.width < 120 || box.height < 60) return false;
    const edges = [box.left > 2, box.top > 2, box.right < innerWidth - 2, box.bottom < innerHeight - 2];
    const isDrawer = box.height >= innerHeight - 2 && box.width <= innerWidth * 0.7;
    return isDrawer || edges.filter(Boolean).length > 2;
  };
  const around = [...ancestors(target)].find(floats);
  if (around) check('dialog', around);
  for (const root of [document, ...[...ancestors(target)].map((one) => one.shadowRoot)])
    for (const dialog of root?.querySelectorAll('dialog[open],[role=dialog],[role=alertdialog]') ?? [])
      check('dialog', dialog);
  for (const warning of document.querySelectorAll('[role=alert]')) check('warning', warning);

  // The code and what copies it.
  if (code) {
    const shows = (element: Element) =>
      (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.value
        : (element.textContent ?? '')
      )
        .replace(/\s/g, '')
        .includes(code);
    const roots: ParentNode[] = [document];
    for (let root = roots[0], at = 0; root; root = roots[++at])
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) roots.push(element.shadowRoot);
    for (const root of roots) {
      const smallest = [...root.querySelectorAll('*')]
        .filter((one) => !one.matches('script,style') && shows(one))
        .filter((one) => ![...one.querySelectorAll('*')].some(shows));
      for (const place of smallest) {
        const box = place.getBoundingClientRect();
        if (place.matches('input,textarea') && isUnderCard(box) && isSeen(box, place))
          covered.set(place, 'code');
        check('code', place);
        for (const near of [...ancestors(place)].slice(0, 5))
          for (const button of near.querySelectorAll('button,a,[role=button],[onclick],span'))
            if (/^\s*(复制|複製|拷贝|copy)/i.test(button.textContent ?? '')) {
              const its = button.getBoundingClientRect();
              if (isUnderCard(its) && isSeen(its, button)) covered.set(button, 'copy');
            }
      }
    }
  }
  for (const mark of spokenOf)
    for (const element of document.querySelectorAll(`[data-w="${mark}"],[data-w-bad="${mark}"]`)) {
      const box = element.getBoundingClientRect();
      if (isUnderCard(box) && isSeen(box, element)) covered.set(element, `spoken of ${mark}`);
    }
  return [...covered.values()];
}
