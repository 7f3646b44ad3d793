/** What has changed on the page since the last look: new subtrees, changed texts, or just "something about the layout". */

/** Attributes that change what is there, what it is called, or whether it can be seen. */
export const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'inert',
  'disabled',
  'readonly',
  'title',
  'placeholder',
  'alt',
  'value',
  'role',
  'aria-label',
  'aria-labelledby',
  'aria-hidden',
  'aria-expanded',
  'aria-checked',
  'aria-selected',
  'aria-disabled',
  'aria-modal',
];
const NAMING = new Set(['title', 'placeholder', 'alt', 'value', 'aria-label']);
/** From here on one reading of the whole page is cheaper than many of its parts. */
const TOO_MANY = 3000;
/** Beyond this a page is animating itself, and the heartbeat's look must do. */
const MOST_RESTYLED = 40;

export interface Drained {
  /** Outermost new subtrees. */
  added: Node[];
  /** Nodes whose own text or name changed. */
  renamed: Node[];
  flooded: boolean;
  opened: boolean;
  layered: boolean;
  /** Elements whose look or state changed; none when they were too many to tell. */
  restyled: Element[];
}

export class Changes {
  private readonly added = new Set<Node>();
  private readonly renamed = new Set<Node>();
  private readonly restyled = new Set<Element>();
  /** So much has changed that the whole page should be read again. */
  flooded = false;
  /** A native dialog or the like has opened: it may lie above our overlay. */
  private opened = false;
  /** A layer of the page came or went. */
  private layered = false;
  /** Anything at all changed. */
  any = false;

  /** @param ours our own host element: what happens to it is no news */
  take(records: readonly MutationRecord[], ours: Node | null): void {
    for (const record of records) {
      if (record.target === ours) continue;
      if (record.type === 'childList') {
        if (onlyOurs(record, ours)) continue;
        this.any = true;
        if (this.flooded) continue;
        // Dialogs, menus and messages come and go right under the body.
        if (record.target.nodeName === 'BODY') this.layered = true;
        for (const node of record.addedNodes) this.added.add(node);
        // Its text was joined from pieces: with a piece gone, what is left may read as a label.
        if (record.removedNodes.length && record.target.childNodes.length < 12) this.added.add(record.target);
      } else {
        this.any = true;
        if (record.attributeName === 'open') this.opened = true;
        if (this.flooded) continue;
        if (record.type === 'characterData' || NAMING.has(record.attributeName ?? ''))
          this.renamed.add(record.target);
        else if (this.restyled.size < MOST_RESTYLED) this.restyled.add(record.target as Element);
      }
    }
    if (this.added.size + this.renamed.size > TOO_MANY) {
      this.flooded = true;
      this.added.clear();
      this.renamed.clear();
    }
  }

  /** A part of the page is watched from now on; what opened in it before was not seen to open. */
  met(root: ShadowRoot): void {
    if (root.querySelector('dialog[open],:popover-open')) this.opened = this.any = true;
  }

  /** Hands over what was collected, outermost subtrees only, and starts anew. */
  drain(): Drained {
    const added = [...this.added].filter((node) => node.isConnected && !hasAncestorIn(node, this.added));
    const renamed = [...this.renamed].filter((node) => node.isConnected);
    const { flooded, opened, layered } = this;
    this.layered = false;
    const restyled = this.restyled.size < MOST_RESTYLED ? [...this.restyled] : [];
    this.restyled.clear();
    this.opened = false;
    this.added.clear();
    this.renamed.clear();
    this.flooded = false;
    this.any = false;
    return { added, renamed, flooded, opened, layered, restyled };
  }
}

function onlyOurs(record: MutationRecord, ours: Node | null): boolean {
  if (!ours) return false;
  for (const node of record.addedNodes) if (node !== ours) return false;
  for (const node of record.removedNodes) if (node !== ours) return false;
  return true;
}

function hasAncestorIn(node: Node, set: ReadonlySet<Node>): boolean {
  for (let up = node.parentNode; up; up = up.parentNode) if (set.has(up)) return true;
  return false;
}
