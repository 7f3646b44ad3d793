/** One look at the page: answers "is this there, and where?" for each target, remembering answers until the next look. */
import type { CodeShape } from '../../guides/code-shape';
import type { LabelId } from '../../guides/common-labels';
import type { TargetInsight } from '../../guides/insight';
import type { AddressBar } from '../../guides/page-kind';
import type { PageKind, TargetSpec } from '../../guides/types';
import type { CodeShown } from './codes/find-code';
import { findAccount } from './find/account';
import { findControl } from './find/control';
import { findWords } from './find/words';
import type { FormFinders } from './form-finders';
import type { HostPatterns } from './leads';
import type { List } from './list-types';
import { DATE, isListed, type MailLists } from './mail-lists';
import { isInMessage, messagePane } from './message-region';
import { isOpenTab } from './open-tab';
import type { PageMemory } from './page-memory';
import { findMails, findNavigation, findSettingsMenu, findStrip, isOwnPlace } from './place';
import { type MadeByPress, NO_PRESS, type PressFacts } from './press';
import { forgetLayout, styleOf } from './style';
import type { Hit, TextIndex } from './text-index';
import { type Visibility, visibilityOf } from './visibility';

export interface FoundTarget {
  element: Element;
  /** 0–1, see `score.ts`. */
  score: number;
  visibility: Visibility;
  list?: List;
  code?: CodeShown;
  /** To be pressed although the target is a list: its choices are laid out as buttons. */
  press?: boolean;
  /** A row of a list: what it is known by when the page draws it anew. */
  key?: string | undefined;
  /** What belongs together with it, where that is known: a window the last press brought. */
  scope?: Element | undefined;
}

/** What a look found of one target. */
export interface FindResult {
  best: FoundTarget | null;
  /** Two candidates are too close to choose between. */
  ambiguous: boolean;
  /** The best candidate lies under something else. */
  covered: Element | null;
  /** Candidates looked at, for the debug view. */
  tried: number;
  /** Why the best ones were not taken, for the debug view: names of vetoes. */
  vetoed?: readonly string[];
}

export { NO_PRESS };
export const NOTHING: FindResult = { best: null, ambiguous: false, covered: null, tried: 0 };

export interface SnapshotOptions {
  doc: Document;
  /** Our own host element: it never covers anything. */
  ownHost: Element | null;
  memory: PageMemory;
  /** Finders of everything but words and controls; null where the page needs none. */
  forms: FormFinders | null;
  /** Kind of this page, by its own address. */
  page: PageKind;
  /** What the provider's codes look like; null where none is kept. */
  code: CodeShape | null;
  /** What the address bar may hold. */
  bar: AddressBar;
  /** The provider's hosts, which pages may lead to. */
  hosts: HostPatterns;
  /** What the hand's last press brought. */
  press: PressFacts;
  /** What the user's presses brought; not asked where nothing is pressed. */
  made?: MadeByPress | null | undefined;
  /** Wall clock, ms since the epoch. */
  now: number;
}

/** More places than this say the same word: the page is a list of it, and looking on would cost without deciding anything. */
const MOST_HITS = 240;
/** Not drawn itself: the name of a picture. Whatever has an id may name something else. */
const NAMES_ANOTHER = /^(?:title|desc|text|tspan)$/;

export class PageSnapshot {
  private readonly seen = new Map<string, FindResult>();
  private readonly visibilities = new Map<Element, Visibility>();
  private readonly foreign = new Map<Element, boolean>();
  private readonly unseen = new Map<Element, boolean>();
  readonly lists: MailLists = new Map();
  private pane: Element | null | undefined;
  private mailbox: boolean | undefined;
  private readonly own = new Map<Element, boolean>();
  private found: {
    strip?: Element | null;
    menu?: Element | null;
    mails?: boolean;
    navigation?: ReadonlySet<Element>;
  } = {};

  constructor(
    readonly index: TextIndex,
    private readonly targets: Readonly<Record<string, TargetSpec>>,
    readonly options: SnapshotOptions,
  ) {
    forgetLayout();
    options.forms?.forgetLayout();
  }

  /** @throws for a target the guide does not have: a mistake in its data, caught by the schema test */
  find(id: string): FindResult {
    const known = this.seen.get(id);
    if (known) return known;
    const spec = this.targets[id];
    if (!spec) throw new Error(`unknown sight: ${id}`);
    // A target that leads back to itself through `with` finds nothing.
    this.seen.set(id, NOTHING);
    const seen = this.search(spec);
    this.seen.set(id, seen);
    return seen;
  }

  targetOf(id: string): TargetSpec | null {
    return this.targets[id] ?? null;
  }

  /** What was asked for so far and what came of it, without a word of the page. */
  report(): TargetInsight[] {
    return [...this.seen].map(([target, { best, ambiguous, covered, tried, vetoed }]) => ({
      target,
      score: best && Math.round(best.score * 100),
      tried,
      ...(vetoed?.length && { vetoes: vetoed }),
      ambiguous,
      covered: covered !== null,
      away: best?.visibility === 'offscreen',
    }));
  }

  private search(spec: TargetSpec): FindResult {
    if (spec.kind === 'words') return findWords(this, spec);
    if (spec.kind === 'control') return findControl(this, spec);
    if (spec.kind === 'account') return findAccount(this, spec);
    return this.options.forms?.finders[spec.kind](this, spec) ?? NOTHING;
  }

  /**
   * Places where one of the labels stands, words written by others aside.
   * @param isWhole only where it is the whole text
   */
  *hits(labels: readonly LabelId[], isWhole = false): Generator<Hit> {
    let count = 0;
    for (const label of labels) {
      for (const hit of this.index.of(label)) {
        if (isWhole && hit.how !== 'exact') continue;
        // Twins that nobody sees count for nothing: a page may hold any number of them.
        if (
          hit.from === 'text' &&
          !NAMES_ANOTHER.test(hit.holder.localName) &&
          !hit.holder.id &&
          this.isUnseen(hit.holder)
        )
          continue;
        if (++count > MOST_HITS) return;
        if (!this.isUserContent(hit.holder)) yield hit;
      }
    }
  }

  /** Drawn nowhere at all, by the browser's own word; what is hidden in other ways is told later. */
  private isUnseen(element: Element): boolean {
    let unseen = this.unseen.get(element);
    if (unseen === undefined) {
      // The entries of a native list are drawn by the browser when it opens: the list stands for them.
      const drawn = element.closest('select') ?? element;
      const isDrawn = drawn.checkVisibility?.({ visibilityProperty: true }) ?? true;
      unseen = !isDrawn && styleOf(element).display !== 'contents';
      this.unseen.set(element, unseen);
    }
    return unseen;
  }

  /** Stands in a message, a draft, a chat, or names a mail in the mailbox's list. */
  isUserContent(element: Element): boolean {
    let foreign = this.foreign.get(element);
    if (foreign === undefined) {
      foreign = this.judgeUserContent(element);
      this.foreign.set(element, foreign);
    }
    return foreign;
  }

  private judgeUserContent(element: Element): boolean {
    if (this.pane === undefined) this.pane = messagePane(this.index);
    if (isInMessage(element, this.pane)) return true;
    // Elsewhere a list of dated rows may be one of rules or devices, and a tab with a cross the page's own.
    return this.isMailbox && (isListed(element, DATE, this.lists) || isOpenTab(element));
  }

  /** A document that shows mail. */
  get isMailbox(): boolean {
    const { page } = this.options;
    const isOther = page === 'code' || page === 'admin' || page === 'client';
    this.mailbox ??= !isOther && this.index.has('mailboxChrome');
    return this.mailbox;
  }

  /** Codes are made on this page, by its address. */
  get onCodePage(): boolean {
    return this.options.page === 'code';
  }

  /** The mailbox's top strip. */
  get strip(): Element | null {
    if (this.found.strip === undefined) this.found.strip = findStrip(this);
    return this.found.strip;
  }

  get navigation(): ReadonlySet<Element> {
    this.found.navigation ??= findNavigation(this);
    return this.found.navigation;
  }

  /** Words of settings at this place are the mailbox's own. */
  isOwn(element: Element): boolean {
    let own = this.own.get(element);
    if (own === undefined) {
      own = isOwnPlace(this, element);
      this.own.set(element, own);
    }
    return own;
  }

  get settingsMenu(): Element | null {
    if (this.found.menu === undefined) this.found.menu = findSettingsMenu(this);
    return this.found.menu;
  }

  get showsMails(): boolean {
    this.found.mails ??= findMails(this);
    return this.found.mails;
  }

  visibilityOf(element: Element): Visibility {
    let visibility = this.visibilities.get(element);
    if (!visibility) {
      visibility = visibilityOf(element, this.options.ownHost);
      this.visibilities.set(element, visibility);
    }
    return visibility;
  }
}
