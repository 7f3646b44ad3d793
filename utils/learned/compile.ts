/**
 * What was shown becomes data of the guide: a sight of its own and a step behind the one it stands for, so that the same
 * finder, the same vetoes and the same engine judge it, and what the guide knows by itself comes first. Pure.
 */
import type { LabelId } from '../guides/common-labels';
import type { Guide, PageKind, Step, TargetKind, TargetSpec } from '../guides/types';
import type { Entry, Thing } from './entry';

/** Told by what stands there, not by words that may have changed: such evidence is still asked for. */
const FIRM: ReadonlySet<TargetKind> = new Set(['code', 'came', 'row']);

/**
 * Not `account`: what opens its menu is called by somebody's own name, which no word tells from another. Not `eye`: only the dots
 * beside it tell it, and its name alone stands in the rows of other codes.
 */
const THINGS_OF: Readonly<Partial<Record<TargetKind, Thing>>> = {
  control: 'control',
  onlyButton: 'control',
  answer: 'control',
  toggle: 'toggle',
  consent: 'toggle',
  choice: 'choice',
  field: 'field',
  list: 'list',
};

/** What would have to be shown for a step, or null for one that nobody can show: it ends something, or is read. */
export function thingOf(guide: Guide, step: Step): Thing | null {
  const spec = step.target ? guide.targets[step.target] : undefined;
  if (!spec || step.state || step.closes || step.action === 'read' || step.action === 'wait') return null;
  if (spec.dismisses || guide.inClient) return null;
  return THINGS_OF[spec.kind] ?? null;
}

/** The step of an entry, where the guide still has it and it can be shown. */
export function stepOf(
  guide: Guide,
  { guide: id, step, thing }: Pick<Entry, 'guide' | 'step' | 'thing'>,
): Step | null {
  const found = guide.id === id ? guide.steps.find((one) => one.id === step) : undefined;
  return found && thingOf(guide, found) === thing ? found : null;
}

/** Evidence of a step that does not hang on words. */
export const firmly = (guide: Guide, ids: readonly string[] = []): string[] =>
  ids.filter((id) => FIRM.has(guide.targets[id]?.kind ?? 'words'));

export interface Lesson {
  entry: Entry;
  /** Its id where it is the user's own, null where it is the company's. */
  own: string | null;
}

export interface Taught {
  guide: Guide;
  /** Words of the added targets. */
  labels: Record<string, readonly string[]>;
}

/**
 * The guide with what was shown for it.
 * @param lessons by the name their target is to have; what does not fit the guide is left out
 */
export function withEntries(guide: Guide, lessons: ReadonlyMap<string, Lesson>): Taught {
  const targets: Record<string, TargetSpec> = { ...guide.targets };
  const labels: Record<string, readonly string[]> = {};
  const behind = new Map<string, Step[]>();
  const forms: LabelId[] = [];
  for (const [id, lesson] of lessons) {
    const { entry } = lesson;
    const step = stepOf(guide, entry);
    const spec = step && guide.targets[step.target ?? ''];
    if (!step || !spec) continue;
    const label = id as LabelId;
    labels[id] = [entry.words];
    if (entry.near) labels[`${id}-in`] = [entry.near.words];
    targets[id] = sightFor(guide, spec, entry, label);
    behind.set(step.id, [...(behind.get(step.id) ?? []), stepFor(guide, step, lesson, id)]);
    if (entry.thing !== 'control') forms.push(label);
  }
  const steps = guide.steps.flatMap((step) => {
    const more = behind.get(step.id) ?? [];
    behind.delete(step.id);
    return [step, ...more];
  });
  const own = guide.forms ?? { pages: [], labels: [] };
  return {
    guide: { ...guide, targets, steps, forms: { ...own, labels: [...own.labels, ...forms] } },
    labels,
  };
}

/** The target that stands for what the user has just pointed at. */
const POINTED = 'pointed';

/** The guide with a step for what the user has just pointed at, words or not; for this page and this press. */
export function withPointed(guide: Guide, step: Step, page: PageKind): Guide {
  const targets = {
    ...guide.targets,
    [POINTED]: { kind: 'control', labels: [], shown: true } satisfies TargetSpec,
  };
  const here: Step = { ...step, target: POINTED, when: { page: [page], all: firmly(guide, step.when.all) } };
  const steps = guide.steps.filter(({ target }) => target !== POINTED);
  steps.splice(Math.max(0, steps.indexOf(step)), 0, here);
  return { ...guide, targets, steps };
}

function sightFor(guide: Guide, own: TargetSpec, { thing, near }: Entry, label: LabelId): TargetSpec {
  const place = near?.in === 'dialog' ? 'dialog' : own.in === 'strip' ? 'topbar' : own.in;
  const [anchor] = firmly(guide, own.with ? [own.with] : []);
  return {
    kind: thing,
    labels: [label],
    exact: true,
    shown: true,
    ...(place && { in: place }),
    ...(near && { titled: [`${label}-in` as LabelId] }),
    ...(anchor && { with: anchor }),
    ...((own.leads || own.titled) && { leads: true }),
    // A box that is ticked has woken its button.
    ...(own.kind === 'consent' ? { state: 'off' } : own.state && { state: own.state }),
  };
}

/** Known words come first: while they are there, the shown ones are not asked for. */
function stepFor(guide: Guide, step: Step, { entry: { page }, own }: Lesson, id: string): Step {
  const { when, target = '' } = step;
  return {
    ...step,
    target: id,
    learned: { own },
    when: {
      page: [page],
      all: firmly(guide, when.all),
      none: [...(when.none ?? []), target],
      ...(when.progress && { progress: when.progress }),
      ...(when.phase && { phase: when.phase }),
    },
  };
}
