/** Watches, beside the guide, what a form holds and whether a code is on show; hands the code in and sees it confirmed. */
import type { CodeDraft } from '../../codes/code';
import type { LabelId } from '../../guides/common-labels';
import type { CaptureTargets } from '../../guides/types';
import { roleOf } from '../locate/clickable';
import { isInContent } from '../locate/framed';
import type { PageSnapshot } from '../locate/page-snapshot';
import type { MadeByPress } from '../locate/press';
import { dialogOf } from '../locate/region';
import { forgetLayout, styleOf } from '../locate/style';
import { shownText, wordsOn } from '../locate/text';
import { holds } from '../locate/tree';
import { visibilityOf } from '../locate/visibility';
import { hasAccount } from './address';
import { Capture, type Outcome } from './capture';
import { failuresIn, hasNewFailure } from './failures';
import { createFormReader, firstSeen } from './form-memory';
import { insist } from './insist';
import type { ListReading } from './new-row';
import { ownList } from './own-list';
import { type Deed, Presses } from './presses';
import type { Scene } from './scene';

export interface CaptureWatchParts {
  doc: Document;
  /** Sends one message to the worker; null when it could not be reached. */
  ask<T>(type: string, body: object): Promise<T | null>;
  report(outcome: Outcome): void;
  /** The account's address as far as the page tells it, or ''. */
  address(snapshot: PageSnapshot): string;
  signal: AbortSignal;
}

export interface CaptureWatch extends MadeByPress {
  /** What this look says about the form and the code. @param targets those of the guide that runs */
  look(snapshot: PageSnapshot, targets: CaptureTargets): void;
  readonly isSeen: boolean;
  readonly isConfirmed: boolean;
  /** A moment in which nothing is to be pressed, in no frame of the page: it is putting the code into force. */
  readonly isJudging: boolean;
  startOver(): void;
}

const MAKES: readonly LabelId[] = [
  'generate',
  'generateBare',
  'submitForm',
  'next',
  'setCode',
  'turnOn',
  'continueOn',
];
const CONFIRMS: readonly LabelId[] = ['confirm'];
/** A button's name is short, and its label most of it. */
const LONGEST_NAME = 60;
const LEAST_SHARE = 0.6;
const HIGHEST = 6;

function saidOn(element: Element, snapshot: PageSnapshot): Deed {
  const name =
    wordsOn(element, LONGEST_NAME) ||
    element.getAttribute('aria-label') ||
    element.getAttribute('title') ||
    '';
  if (name.length > LONGEST_NAME) return 'other';
  const said = snapshot.index.says(name).filter(({ how, share }) => how === 'exact' || share >= LEAST_SHARE);
  const is = (labels: readonly LabelId[]) =>
    said.some((match) => match.labels.some((id) => labels.includes(id)));
  return is(CONFIRMS) ? 'confirms' : is(MAKES) ? 'makes' : 'other';
}

interface Seen {
  snapshot: PageSnapshot;
  targets: CaptureTargets;
}

export function watchCapture({ doc, ask, report, address, signal }: CaptureWatchParts): CaptureWatch {
  const view = doc.defaultView;
  const form = createFormReader();
  const presses = new Presses(doc);
  let last: Seen | null = null;
  /** Controls the guide itself rings to put the code into force, whatever their words. */
  let ringed: Element | null = null;
  let list: ListReading | null = null;
  let failures: ReadonlyMap<string, number> = new Map();
  let home = '';
  /** The field of a form that came after the code. */
  let asking: Element | null = null;
  const place = () => view?.location.pathname ?? '';
  const capture = new Capture(
    {
      captured: (draft: CodeDraft) =>
        insist(() => ask<{ id: string; saved: boolean }>('code/captured', { draft })),
      confirmed: (id, more) => insist(() => ask('code/confirmed', { id, ...more })),
    },
    report,
    () => Date.now(),
  );

  const scene = ({ snapshot, targets }: Seen): Scene => ({
    isOnShow: (element) => element.isConnected && visibilityOf(element) !== 'hidden',
    isElsewhere: () => place() !== home,
    isHome: () => ownList(snapshot, targets.list) !== null || snapshot.find(targets.title).best !== null,
    asks(leadsOn) {
      const field = firstSeen(snapshot, targets.names)?.element;
      if (field && (leadsOn || dialogOf(field))) asking = field;
      // Filled in, it asks until it has gone.
      return asking?.isConnected === true && visibilityOf(asking) !== 'hidden';
    },
    hasFailed: () => hasNewFailure(failures, failuresIn(doc, snapshot.index.shadows)),
    list: () => ownList(snapshot, targets.list),
    form: () => form.read(Date.now()),
  });

  /** What pressing here says, by the words on the thing pressed: a window's title beside its x says nothing. */
  function deedOf(path: readonly Element[], snapshot: PageSnapshot): Deed {
    if (path[0] && (snapshot.isUserContent(path[0]) || isInContent(snapshot, path[0]))) return 'other';
    for (const element of path.slice(0, HIGHEST)) {
      const isControl = roleOf(element) !== null;
      if (!isControl && styleOf(element).cursor !== 'pointer') continue;
      const deed = saidOn(element, snapshot);
      if (deed !== 'other' || isControl) return deed;
    }
    return 'other';
  }

  const onClick = (event: Event) => {
    if (!event.isTrusted || !last) return;
    const path = event.composedPath().filter((one): one is Element => one instanceof Element);
    const [target] = path;
    if (!target || path.includes(last.snapshot.options.ownHost as Element)) return;
    // What was known of the layout is that of the last look.
    forgetLayout();
    const deed = deedOf(path, last.snapshot);
    presses.clicked(path, deed, Date.now());
    form.read(Date.now());
    const region = capture.region;
    const isHere = region !== null && holds(region, target);
    const isConfirm = (isHere && deed === 'confirms') || (ringed !== null && path.includes(ringed));
    const isAnswer = capture.isAsked && deed !== 'other';
    if (isConfirm || isAnswer) failures = failuresIn(doc, last.snapshot.index.shadows);
    capture.pressed(isConfirm || isAnswer, scene(last), isHere && deed === 'makes');
  };
  const onKey = (event: Event) => {
    // Esc closes windows as 取消 does.
    if (event.isTrusted && last && (event as KeyboardEvent).key === 'Escape')
      capture.pressed(false, scene(last));
  };
  const quietly = { capture: true, passive: true, signal };
  doc.addEventListener('click', onClick, quietly);
  doc.addEventListener('keydown', onKey, quietly);
  view?.addEventListener('pagehide', () => last && capture.leaving(scene(last)), { signal });

  return {
    look(snapshot, targets) {
      last = { snapshot, targets };
      form.find(snapshot, targets);
      const shown = snapshot.find(targets.code).best?.code;
      if (!shown) {
        if (capture.isSettled) list = ownList(snapshot, targets.list) ?? list;
        return capture.missing(scene(last));
      }
      list ??= ownList(snapshot, targets.list);
      asking = null;
      home = place();
      ringed = firstSeen(snapshot, targets.confirm)?.element ?? ringed;
      capture.see(shown, form.read(Date.now()), address(snapshot), list, shownText(shown.region, 1200));
    },
    admits: (shown) => last !== null && hasAccount(doc, last.snapshot) && presses.admits(shown, Date.now()),
    brought: (shown) => presses.brought(shown, Date.now()),
    hasMade: (window) => presses.hasMade(window, Date.now()),
    get isSeen() {
      return capture.isSeen;
    },
    get isConfirmed() {
      return capture.isConfirmed;
    },
    get isJudging() {
      return capture.isJudging;
    },
    startOver: () => capture.startOver(),
  };
}
