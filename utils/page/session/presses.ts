/**
 * Listens to the hand in one frame and keeps the press memory: which step's control was pressed, what floated up after it,
 * whether a way in led anywhere. Whoever does a step alone, without waiting for the ring, is heard the same.
 */
import { bare } from '../../guides/fold';
import type { Guide, Step } from '../../guides/types';
import { gap } from '../locate/beside';
import { isInContent } from '../locate/framed';
import { FOLDER, isListed } from '../locate/mail-lists';
import { isOpenTab } from '../locate/open-tab';
import { floatOf, floatsOn } from '../locate/overlays';
import type { PageSnapshot } from '../locate/page-snapshot';
import type { PressFacts } from '../locate/press';
import { questionsNear } from '../locate/question';
import { boxOf } from '../locate/style';
import { shownText } from '../locate/text';
import { elementAt, holds, upwards } from '../locate/tree';
import { isToast } from '../locate/veto/passing';
import { isRedrawn, type Mark, PressMemory } from './press-memory';

const LONGEST_NAME = 40;
/** A bubble stands so near to what it belongs to, CSS px. */
const HANGING = 48;
const FIELD = 'input,textarea,select,label,[role=combobox],[role=listbox],[role=option]';
/** A mark whose element is looked at again. */
type PlacedMark = Mark & { element: Element };
/** Levels around a stale word that are stale with it. */
const NEAR_STALE = 4;

export interface Presses {
  facts: PressFacts;
  /** A look begins: takes note of what floats. */
  begin(now: number): void;
  /** A look ended with this ring, or none. */
  ended(ringed: Element | null, step: Step | null, now: number): void;
  /** A trusted click; `look` is the last look of the page as it was pressed. */
  clicked(path: readonly EventTarget[], guide: Guide, snapshot: PageSnapshot, now: number): Step | null;
  /** Before the page hears of a press. */
  touched(): void;
  left(): void;
}

/** @param isSettings whether the address says that settings are open */
export function createPresses(
  doc: Document,
  ownHost: () => Element | null,
  isSettings: () => boolean = () => false,
): Presses {
  const memory = new PressMemory<Element>();
  let before: ReadonlySet<Element> = new Set();
  let isLed = false;
  /** What was ringed last: one control may be the target of two steps, and the press answers the one that was shown. */
  let shown: { element: Element; step: Step } | null = null;
  /** The last press was in a mail, or opened one: what comes then is content, too. */
  let wasInContent = false;
  let stale: PlacedMark[] = [];
  /** What labels among the folders were called when the last way in was pressed. */
  let names: ReadonlySet<string> = new Set();

  const markOf = (element: Element): PlacedMark => {
    const { left, top } = boxOf(element);
    return { element, words: nameOf(element), left, top };
  };
  /** What stands now where the page has taken content away, outside of what floats, and is that content drawn anew. */
  const isStaleRedrawn = (element: Element) => {
    const gone = stale.filter((one) => !one.element.isConnected);
    if (!gone.length || floatOf(element)) return false;
    const now = markOf(element);
    return gone.some((one) => isRedrawn(one, now));
  };
  const near = () => {
    const element = memory.near;
    return element instanceof Element ? element : null;
  };
  const place = () => `${doc.location.pathname}#${doc.location.hash.replace(/[?%|{].*$/, '')}`;

  return {
    facts: {
      get consequence() {
        return wasInContent ? null : memory.consequence;
      },
      isSpent: (element) => !memory.isUnspent && memory.isSpent(markOf(element)),
      get isLed() {
        return isLed;
      },
      get isSettings() {
        return isSettings();
      },
      isNew: (element) => isLed && !names.has(nameOf(element)),
      isStale: (element) =>
        stale.length > 0 &&
        (stale.some((one) => holds(element, one.element)) ||
          [...upwards(element, NEAR_STALE)].some((up) => stale.some((one) => one.element === up)) ||
          isStaleRedrawn(element)),
    },
    begin(now) {
      memory.at(place(), now);
      if (!memory.isWatching(now)) return;
      const floats = new Set(
        [...floatsOn(doc, near(), ownHost())].filter((float) => !isByItself(float, near())),
      );
      const pressed = near();
      if (pressed?.isConnected) for (const question of questionsNear(pressed)) floats.add(question);
      const known = memory.brought;
      if (known && shows(known, ownHost())) floats.add(known);
      memory.saw(floats, now);
    },
    ended(ringed, step, now) {
      const { brought } = memory;
      shown = ringed && step && { element: ringed, step };
      if (!ringed || !step) return;
      if (brought && holds(brought, ringed) && !step.closes) memory.useful();
      if (step.opens && memory.again(markOf(ringed), now)) isLed = false;
    },
    touched() {
      before = floatsOn(doc, null, ownHost());
    },
    clicked(path, guide, snapshot, now) {
      const target = path.find((one): one is Element => one instanceof Element);
      if (!target) return null;
      const step = shown && path.includes(shown.element) ? shown.step : stepOf(path, guide, snapshot);
      // Filling in what a press brought leaves it what that press brought.
      const { brought } = memory;
      if (brought && holds(brought, target) && step?.action !== 'click' && target.closest(FIELD)) return step;
      wasInContent =
        step === null &&
        snapshot.isMailbox &&
        (leavesSettings(target, snapshot) || isInContent(snapshot, target));
      const asked = questionsNear(target);
      const element = step ? snapshot.find(step.target ?? '').best?.element : null;
      memory.pressed({
        mark: markOf(element ?? target),
        step: step?.id ?? '',
        opens: step?.opens === true,
        opensTab: step?.opensTab === true,
        once: step?.once === true,
        agrees: step?.agrees === true,
        at: now,
        before: asked.size ? new Set([...before, ...asked]) : before,
      });
      if (step?.opens) names = namesOfFolders(snapshot);
      if (step?.opens && !step.unfolds && !isLed) {
        stale = snapshot.isMailbox ? contentWords(snapshot).map(markOf) : [];
        isLed = true;
      } else if (!step && snapshot.isMailbox && leavesSettings(target, snapshot)) {
        isLed = false;
      }
      return step;
    },
    left() {
      memory.left();
    },
  };
}

/** A message that comes and goes on its own: small, waited for by nothing, and not hanging at what was pressed. */
function isByItself(float: Element, pressed: Element | null): boolean {
  if (!isToast(float)) return false;
  return pressed === null || !pressed.isConnected || gap(pressed, float) > HANGING;
}

/** The step whose control lies on the way of a click. */
function stepOf(path: readonly EventTarget[], guide: Guide, snapshot: PageSnapshot): Step | null {
  for (const step of guide.steps) {
    const { target } = step;
    const element = target ? snapshot.find(target).best?.element : null;
    if (element && path.includes(element)) return step;
  }
  return null;
}

/** A mail, a folder or the tab of one was opened. */
const leavesSettings = (target: Element, snapshot: PageSnapshot): boolean =>
  snapshot.isUserContent(target) || isListed(target, FOLDER, snapshot.lists) || isOpenTab(target);

/** Words of labels on show that are not the mailbox's own: what stood there before the settings were opened. */
function contentWords(snapshot: PageSnapshot): Element[] {
  const words = new Set<Element>();
  for (const { holder } of snapshot.index.all())
    if (!words.has(holder) && !snapshot.isOwn(holder) && snapshot.visibilityOf(holder) !== 'hidden')
      words.add(holder);
  return [...words];
}

/** Without arrows: that of a group turns as it opens. */
const nameOf = (element: Element): string => bare(shownText(element, LONGEST_NAME).slice(0, LONGEST_NAME));

/** Of labels among the folders alone: a mail's subject may say the same. */
const namesOfFolders = (snapshot: PageSnapshot): ReadonlySet<string> =>
  new Set(
    [...snapshot.index.all()].flatMap(({ holder }) =>
      isListed(holder, FOLDER, snapshot.lists) && snapshot.visibilityOf(holder) !== 'hidden'
        ? [nameOf(holder)]
        : [],
    ),
  );

/** An eye still meets the float somewhere inside its box. */
function shows(float: Element, ignore: Element | null): boolean {
  if (!float.isConnected) return false;
  const { left, top, width, height } = float.getBoundingClientRect();
  if (width < 1 || height < 1) return false;
  return [0.25, 0.5, 0.75].some((part) => {
    const hit = elementAt(float.ownerDocument, left + width * part, top + height * part, ignore);
    return hit !== null && (holds(float, hit) || floatOf(hit) === float);
  });
}
