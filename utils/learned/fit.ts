/** Which entries a guide in one page is taught, and the guide with them. Pure. */
import type { LabelId } from '../guides/common-labels';
import type { GuideBundle } from '../guides/guide-bundle';
import { stepOf, withEntries } from './compile';
import { type Entry, isInUse, type Learned } from './entry';

/** Taught to one guide at a time. */
const MOST_TAUGHT = 60;
/** Different Han letters of all of them: a look tells so many apart beside those of the guide (utils/guides/prepared.ts). */
const MOST_LETTERS = 600;
/** A page's script names an entry of the user's own by this. */
const OWN = 'learned-';
const COMPANY = 'company-';

/** The id of one of the user's own entries, from the name of its target; null for the company's. */
export const ownIdOf = (spec: string): string | null =>
  spec.startsWith(OWN) ? spec.slice(OWN.length) : null;

/** The user's own first, the latest before older ones. */
export function teach(bundle: GuideBundle, own: readonly Learned[], company: readonly Entry[]): GuideBundle {
  const fits = (entry: Entry) => entry.provider === bundle.provider && stepOf(bundle.guide, entry) !== null;
  const wanted = [
    ...own
      .filter(isInUse)
      .map((entry) => [`${OWN}${entry.id}`, entry] as const)
      .reverse(),
    ...company.map((entry, at) => [`${COMPANY}${at}`, entry] as const),
  ].filter(([, entry]) => fits(entry));
  const chosen = new Map<string, Entry>();
  const letters = new Set<string>();
  for (const [id, entry] of wanted) {
    const more = `${entry.words}${entry.near?.words ?? ''}`.match(/\p{Script=Han}/gu) ?? [];
    if (chosen.size >= MOST_TAUGHT || new Set([...letters, ...more]).size > MOST_LETTERS) continue;
    for (const letter of more) letters.add(letter);
    chosen.set(id, entry);
  }
  if (!chosen.size) return bundle;
  const { guide, labels } = withEntries(bundle.guide, chosen);
  const revision = [...chosen].map(([id, { words }]) => `${id} ${words}`).join('|');
  return {
    ...bundle,
    guide: { ...guide, learned: revision },
    labels: { ...bundle.labels, ...(labels as Partial<Record<LabelId, readonly string[]>>) },
  };
}
