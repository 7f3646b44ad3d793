/** Which entries a guide in one page is taught, and the guide with them. Pure. */
import type { LabelId } from '../guides/common-labels';
import type { GuideBundle } from '../guides/guide-bundle';
import { type Lesson, stepOf, withEntries } from './compile';
import { type Entry, isInUse, type Learned } from './entry';

/** Taught to one guide at a time. */
const MOST_TAUGHT = 60;
/** Different Han letters of all of them: a look tells so many apart beside those of the guide (utils/guides/prepared.ts). */
const MOST_LETTERS = 600;
/** The user's own first, the latest before older ones. */
export function teach(bundle: GuideBundle, own: readonly Learned[], company: readonly Entry[]): GuideBundle {
  const fits = (entry: Entry) => entry.provider === bundle.provider && stepOf(bundle.guide, entry) !== null;
  const wanted = [
    ...own
      .filter(isInUse)
      .map((entry) => [`learned-${entry.id}`, { entry, own: entry.id }] as const)
      .reverse(),
    ...company.map((entry, at) => [`company-${at}`, { entry, own: null }] as const),
  ].filter(([, { entry }]) => fits(entry));
  const chosen = new Map<string, Lesson>();
  const letters = new Set<string>();
  for (const [id, lesson] of wanted) {
    const { entry } = lesson;
    const more = `${entry.words}${entry.near?.words ?? ''}`.match(/\p{Script=Han}/gu) ?? [];
    if (chosen.size >= MOST_TAUGHT || new Set([...letters, ...more]).size > MOST_LETTERS) continue;
    for (const letter of more) letters.add(letter);
    chosen.set(id, lesson);
  }
  if (!chosen.size) return bundle;
  const { guide, labels } = withEntries(bundle.guide, chosen);
  const revision = [...chosen]
    .map(
      ([
        id,
        {
          entry: { words },
        },
      ]) => `${id} ${words}`,
    )
    .join('|');
  return {
    ...bundle,
    guide: { ...guide, learned: revision },
    labels: { ...bundle.labels, ...(labels as Partial<Record<LabelId, readonly string[]>>) },
  };
}
