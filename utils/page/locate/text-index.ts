/**
 * Remembers where on the page a label stands, shown or not. Built by one pass over the page, then kept up to date by the
 * changed nodes alone, so a change costs in proportion to itself.
 */
import { candidateTexts, LONGEST_JOINED, walkerOf } from './candidate-texts';
import { isDuration } from './duration';
import { DURATION, type HitLabel, type Match, type Matcher } from './matcher';
import { HEADER_WORDS } from './prefilter';
import { type Tell, tellAttributes, tellAttributesBelow } from './text-attributes';
import { boxAround, flatText, parentOf } from './tree';

/** A place where a label stands: `holder` is the smallest element whose text (or attribute) says it. */
export interface Hit {
  /** The text node, or the element whose attribute says it. */
  node: Text | Element;
  holder: Element;
  how: 'exact' | 'contained';
  /** Share of the holder's own text that the label makes up, 0–1. */
  share: number;
  from: 'text' | 'attribute';
}

/** 「发件人：…」, "Subject: …": the head of a message. */
const HEADER_LINE = new RegExp(`^\\s*(?:${HEADER_WORDS})\\s*[:：]`);
const DEEPEST_SPLIT = 20;
const MANY_CHILDREN = 40;

export class TextIndex {
  private readonly hits = new Map<Node, { hits: Map<HitLabel, Hit> }>();
  private readonly byLabel = new Map<HitLabel, Set<Node>>();
  /** Custom elements that have no shadow root yet. */
  private readonly waiting = new Set<Element>();
  /** Every open shadow root seen, for the observer. */
  readonly shadows = new Set<ShadowRoot>();

  constructor(
    private readonly matcher: Matcher,
    private readonly onShadow: (root: ShadowRoot) => void = () => {},
    private readonly ownHost: () => Element | null = () => null,
  ) {}

  /** Reads `root` and everything below it, shadow roots included. */
  read(root: Node): void {
    if (!root.isConnected) return;
    if (root instanceof Text) {
      this.readText(root);
      return;
    }
    if (root === this.ownHost()) return;
    if (root instanceof Element) this.meetElement(root);
    if (root instanceof Element || root instanceof Document || root instanceof DocumentFragment) {
      if (root instanceof Element) tellAttributes(root, this.noteTextAttribute);
      tellAttributesBelow(root, this.noteTextAttribute);
      if (root instanceof Element && root.matches(':not(:defined)')) this.waiting.add(root);
      for (const element of root.querySelectorAll(':not(:defined)')) this.waiting.add(element);
    }
    for (const text of candidateTexts(root, this.matcher.places)) this.readText(text);
    const shown = walkerOf(root, NodeFilter.SHOW_ELEMENT);
    for (let node = shown.nextNode(); node; node = shown.nextNode()) this.meetElement(node as Element);
  }

  /** Reads again what one changed text or attribute says. */
  reread(node: Node): void {
    this.forget(node);
    if (node instanceof Text) {
      this.readText(node);
      // A piece of a split label may have become whole: its neighbours' hits hang on this text.
      const parent = node.parentElement;
      if (parent && parent.childNodes.length < MANY_CHILDREN)
        for (const child of parent.childNodes)
          if (child instanceof Text && child !== node) this.reread1(child);
    } else if (node instanceof Element) {
      tellAttributes(node, this.noteTextAttribute);
    }
  }

  private reread1(node: Text): void {
    this.forget(node);
    this.readText(node);
  }

  /** Live hits of a label. What left the page is dropped on the way. */
  *of(label: HitLabel): Generator<Hit> {
    const nodes = this.byLabel.get(label);
    if (!nodes) return;
    for (const node of nodes) {
      if (!node.isConnected) {
        this.forget(node);
        continue;
      }
      const hit = this.hits.get(node)?.hits.get(label);
      if (hit) yield hit;
    }
  }

  /** Every place known, of any label but spans of time. */
  *all(): Generator<Hit> {
    for (const [node, { hits }] of this.hits)
      if (node.isConnected) for (const [label, hit] of hits) if (label !== DURATION) yield hit;
  }

  has(label: HitLabel): boolean {
    for (const _ of this.of(label)) return true;
    return false;
  }

  /** What a text says by itself, wherever it stands. */
  says(text: string): readonly Match[] {
    return this.matcher.match(text) ?? [];
  }

  /** Drops what has left the page. */
  sweep(): void {
    for (const node of this.hits.keys()) if (!node.isConnected) this.forget(node);
    for (const root of this.shadows) if (!root.isConnected) this.shadows.delete(root);
  }

  /** Grows whenever a place was found or lost. */
  version = 0;

  /** Whether a known place stands in `element`: a change of its looks may show or hide it. */
  touches(element: Element): boolean {
    for (const { hits } of this.hits.values()) {
      for (const [label, { holder }] of hits) if (label !== DURATION && element.contains(holder)) return true;
    }
    return false;
  }

  /** Number of places known; for the debug view and tests. */
  get size(): number {
    return this.hits.size;
  }

  /** Reads shadow roots that were attached after their host was met: the page tells nobody of it. */
  readLateShadowRoots(): void {
    for (const host of this.waiting) {
      if (!host.isConnected) this.waiting.delete(host);
      else if (host.shadowRoot) this.meetElement(host);
    }
  }

  private meetElement(element: Element): void {
    const shadow = element.shadowRoot;
    if (!shadow) return;
    this.waiting.delete(element);
    if (this.shadows.has(shadow) || element === this.ownHost()) return;
    this.shadows.add(shadow);
    this.onShadow(shadow);
    this.read(shadow);
  }

  private readText(node: Text): void {
    const text = node.data;
    if (text.length < 1 || text.length > 260) return;
    const found = this.matcher.match(text);
    if (found) {
      const parent = boxAround(node);
      if (parent) for (const match of found) this.noteMatch(node, parent, match);
    }
    if (HEADER_LINE.test(text)) {
      const parent = boxAround(node);
      if (parent)
        this.note(node, 'messageParts', { node, holder: parent, how: 'exact', share: 1, from: 'text' });
    }
    if (text.length > 40) return;
    const trimmed = text.trim();
    if (isDuration(trimmed)) {
      const parent = parentOf(node);
      if (parent) this.note(node, DURATION, { node, holder: parent, how: 'exact', share: 1, from: 'text' });
    }
  }

  private noteMatch(node: Text, parent: Element, match: Match): void {
    if (match.how === 'part') {
      this.joinSplit(node, parent);
      return;
    }
    for (const label of match.labels)
      this.note(node, label, { node, holder: parent, how: match.how, share: match.share, from: 'text' });
    // 「授权码」 is a label, and also the first piece of a longer one in its neighbour's text.
    this.joinSplit(node, parent);
  }

  /** A label cut over several nodes: climb while the joined text is still a piece of a label. */
  private joinSplit(node: Text, parent: Element): void {
    let at: Element | null = parent;
    for (let level = 0; at && level < DEEPEST_SPLIT; level++) {
      // A slot has no box: what it stands in says the same.
      while (at instanceof HTMLSlotElement) at = parentOf(at);
      if (!at) return;
      if (at.childNodes.length > MANY_CHILDREN) return;
      const text = flatText(at, LONGEST_JOINED);
      if (text === null) return;
      const folded = this.matcher.fold(text);
      const found = this.matcher.matchFolded(folded);
      if (!found) return;
      if (!found.some((match) => match.how !== 'contained' || match.share >= 0.4)) return;
      for (const match of found) {
        if (match.how === 'part') continue;
        for (const label of match.labels) {
          const known = this.hits.get(node)?.hits.get(label);
          if (!known || (known.how === 'contained' && match.how === 'exact')) {
            this.note(node, label, { node, holder: at, how: match.how, share: match.share, from: 'text' });
          }
        }
      }
      at = parentOf(at);
    }
  }

  private readonly noteTextAttribute: Tell = (element, text, kind) => {
    if (kind === 'title' && isDuration(text)) this.noteAttribute(element, DURATION, 'exact', 1);
    for (const { how, labels, share } of this.matcher.match(text) ?? []) {
      if (how !== 'part') for (const label of labels) this.noteAttribute(element, label, how, share);
    }
  };

  private noteAttribute(element: Element, label: HitLabel, how: Hit['how'], share: number): void {
    this.note(element, label, { node: element, holder: element, how, share, from: 'attribute' });
  }

  private note(node: Text | Element, label: HitLabel, hit: Hit): void {
    let entry = this.hits.get(node);
    this.version++;
    if (!entry) {
      entry = { hits: new Map() };
      this.hits.set(node, entry);
    }
    const known = entry.hits.get(label);
    if (known && known.how === 'exact' && hit.how !== 'exact') return;
    entry.hits.set(label, hit);
    const nodes = this.byLabel.get(label);
    if (nodes) nodes.add(node);
    else this.byLabel.set(label, new Set([node]));
  }

  private forget(node: Node): void {
    const entry = this.hits.get(node);
    if (entry) this.version++;
    if (entry) for (const label of entry.hits.keys()) this.byLabel.get(label)?.delete(node);
    this.hits.delete(node);
  }
}
