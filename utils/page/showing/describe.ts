/** From what the user pointed at to what may be kept of it, tried on the page at hand: only what finds it again is kept. */
import { prepare } from '../../guides/prepare';
import type { Step } from '../../guides/types';
import { thingOf as wantedFor, withEntries } from '../../learned/compile';
import type { Entry, PageLanguage, Shown } from '../../learned/entry';
import { tidy, whyRefused } from '../../learned/words';
import { compile } from '../locate/matcher';
import { PageSnapshot } from '../locate/page-snapshot';
import { dialogOf, leadOf } from '../locate/region';
import { TextIndex } from '../locate/text-index';
import { holds, upwards } from '../locate/tree';
import { namesOf } from './pointable';
import type { Around } from './showing';

/** Blocks that are looked through for a title. */
const BLOCKS = 8;
/** Letters from which a name is hardly that of something else. */
const TELLING = 4;
const ID = 'learned-now';

/** What to keep, or null where it has no name, a private one, or would not be found again. */
export function describe(around: Around, element: Element, step: Step): Shown | null {
  const { guide, address, snapshot } = around;
  const thing = wantedFor(guide, step);
  if (!thing) return null;
  const account = address ? [address] : [];
  const names = namesOf(element).filter((name) => !whyRefused(name, account));
  const nears = [...nearsOf(element, names, account), null];
  // Titles may change, too: a name that tells enough goes without where it can.
  for (const name of names)
    for (const near of [...name].length >= TELLING ? [null, ...nears] : nears) {
      const shown: Shown = {
        guide: guide.id,
        step: step.id,
        thing,
        words: tidy(name),
        near,
        language: languageOf(snapshot.options.doc),
      };
      if (isFoundAgain(around, element, shown)) return shown;
    }
  return null;
}

function isFoundAgain(
  { guide, labels, snapshot: { options } }: Around,
  element: Element,
  shown: Shown,
): boolean {
  const entry: Entry = { ...shown, page: options.page, provider: null, date: '' };
  const taught = withEntries(guide, new Map([[ID, { entry, own: null }]]));
  const words: Record<string, string[]> = {};
  for (const [text, ids] of labels.exact) for (const id of ids) words[id] = [...(words[id] ?? []), text];
  const index = new TextIndex(
    compile(prepare({ ...words, ...taught.labels })),
    undefined,
    () => options.ownHost,
  );
  index.read(options.doc);
  const { best, ambiguous } = new PageSnapshot(index, taught.guide.targets, options).find(ID);
  return best !== null && !ambiguous && (holds(best.element, element) || holds(element, best.element));
}

/** Titles of the row, block or window around it, nearest first; none with a figure in it, which changes. */
function nearsOf(element: Element, names: readonly string[], account: readonly string[]): Shown['near'][] {
  const dialog = dialogOf(element);
  const found: NonNullable<Shown['near']>[] = [];
  for (const up of upwards(element, BLOCKS)) {
    if (up === element || up === up.ownerDocument.body) continue;
    const lead = leadOf(up);
    const words = tidy(lead?.textContent ?? '');
    const isOwn = !lead || holds(element, lead) || names.some((name) => tidy(name) === words);
    if (isOwn || /\d/.test(words) || whyRefused(lead?.textContent ?? '', account)) continue;
    if (found.some((one) => one.words === words)) continue;
    const place = up === dialog ? 'dialog' : up.matches('tr,li,[role=row]') ? 'row' : 'block';
    found.push({ in: place, words });
    if (up === dialog) break;
  }
  return found.slice(0, 3);
}

function languageOf({ documentElement: { lang } }: Document): PageLanguage {
  if (/^zh-(tw|hk|mo|hant)/i.test(lang)) return 'zh-TW';
  if (/^zh/i.test(lang)) return 'zh-CN';
  return /^en/i.test(lang) ? 'en' : 'other';
}
