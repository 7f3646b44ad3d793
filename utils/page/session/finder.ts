/**
 * The finder on one page, as sessions, the practice page and the tests use it: an index that follows the page, snapshots of it,
 * and the step that a snapshot makes the current one.
 */
import type { GuideBundle } from '../../guides/guide-bundle';
import type { PreparedLabels } from '../../guides/prepared';
import type { Guide, PageKind } from '../../guides/types';
import { evaluate, type Verdict } from '../engine/evaluate';
import type { FormFinders } from '../locate/form-finders';
import { compile } from '../locate/matcher';
import { newPageMemory, type PageMemory } from '../locate/page-memory';
import { PageSnapshot } from '../locate/page-snapshot';
import { type MadeByPress, NO_PRESS, type PressFacts } from '../locate/press';
import { TextIndex } from '../locate/text-index';
import type { Drained } from '../watch/changes';
import { type Around, circumstancesOf } from './observation';
import { readChanges } from './read-changes';

export interface FinderBundle extends Pick<GuideBundle, 'guide' | 'bar' | 'code'> {
  labels: PreparedLabels;
}

/** What is left out is as on a page where nobody has done anything. */
export interface FinderOptions {
  /** Nothing outside it is read; the whole document when left out. */
  root?: Node;
  /** What outlives a snapshot. */
  memory?: PageMemory;
  press?: PressFacts;
  /** Kind of the page, by its own address now. */
  page(): PageKind;
  /** Our own element, which covers nothing. */
  ownHost?(): Element | null;
  /** Finders for what is to be filled in, once they are here. */
  forms?(): FormFinders | null;
  /** What the user's presses made. */
  made?(): MadeByPress | null;
  /** An open shadow root was met. */
  onShadow?(root: ShadowRoot): void;
}

export interface Finder {
  readonly index: TextIndex;
  readonly memory: PageMemory;
  /** The same labels, and a guide with more steps. */
  teach(guide: Guide): void;
  /** Takes up what changed on the page, or reads all of it anew. True when it may concern the guide. */
  read(changes?: Drained): boolean;
  /** What is on the page now. */
  look(): PageSnapshot;
  /** The current step by that look, or null when none is. */
  verdict(snapshot: PageSnapshot, around: Around): Verdict | null;
}

const ALL: Drained = { added: [], renamed: [], restyled: [], flooded: true, opened: false, layered: false };

/** Reads the page once. */
export function createFinder(doc: Document, bundle: FinderBundle, options: FinderOptions): Finder {
  const { root = doc, memory = newPageMemory(), press = NO_PRESS, page, ownHost = () => null } = options;
  const { bar, code } = bundle;
  const index = new TextIndex(compile(bundle.labels), options.onShadow, ownHost);
  let { guide } = bundle;
  index.read(root);
  return {
    index,
    memory,
    teach(taught) {
      guide = taught;
    },
    read: (changes = ALL) => readChanges(root, index, changes),
    look: () =>
      new PageSnapshot(index, guide.targets, {
        doc,
        ownHost: ownHost(),
        memory,
        forms: options.forms?.() ?? null,
        page: page(),
        hosts: guide.hosts,
        bar,
        code,
        press,
        made: options.made?.(),
        now: Date.now(),
      }),
    verdict: (snapshot, around) => evaluate(guide, circumstancesOf(snapshot, around)),
  };
}
