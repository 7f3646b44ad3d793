/** What the card says of a step, and what the ring suggests. */
import type { Guide, PageKind, Step } from '../../guides/types';
import type { CardState } from '../../protocol/card-state';
import { LOST } from '../../protocol/frame-port';
import type { Verdict } from '../engine/evaluate';
import type { List } from '../locate/list-types';
import type { Button, Words } from '../screen';
import { ask, text } from './native';

export function stateOf(verdict: Verdict): CardState {
  return verdict.ring ? 'pointing' : (verdict.step.state ?? 'words-only');
}

export function wordsFor(
  guide: Guide,
  step: Step,
  state: CardState,
  note: string,
  doc: Document,
  buttons: readonly Button[],
): Words {
  return {
    guide: guide.id,
    step: step.id,
    state,
    progress: `${step.stage} / ${guide.stages}`,
    text: text(step.text),
    note,
    link: (step.link ?? state === 'words-only') ? directLink(guide, doc) : null,
    buttons,
  };
}

/** Nothing was found: where to look, and the direct link, which is of no use to who is not logged in. */
export function wordsWhenLost(guide: Guide, doc: Document, buttons: Button[], page: PageKind): Words {
  return {
    guide: guide.id,
    step: LOST,
    state: 'words-only',
    progress: '',
    text: text(guide.lost),
    note: '',
    link: page === 'login' ? null : directLink(guide, doc),
    buttons,
  };
}

/** What the step offers on this page. */
export const offersOf = ({ offers = [] }: Step, sees: (target: string) => boolean): Button[] =>
  offers
    .filter(({ when }) => !when || sees(when))
    .map((offer) => ({ text: text(offer.text), press: () => void ask(offer.ask, offer.body) }));

/** Puts aside what is ringed. A row that was read is followed by the next. */
export const asideButton = ({ action }: Step, press: () => void): Button => ({
  text: text(action === 'read' ? 'card_next' : 'card_notThis'),
  press,
});

/** Suggested text, or the label of the longest option of a native list. */
export function valueFor(step: Step, list: List | undefined): string | null {
  if (step.value) return text(step.value);
  if (list?.suggest) return list.suggest;
  const isChosen = step.action === 'choose' || step.action === 'click';
  if (!isChosen || list?.kind !== 'select') return null;
  return list.choices.reduce((top, one) => (one.days > top.days ? one : top)).label;
}

function directLink({ directPath, languages }: Guide, doc: Document): Words['link'] {
  const { location } = doc;
  if (!directPath || location.pathname === directPath.replace(/\?.*/, '')) return null;
  const path = languages ? `${directPath}${languages[languageOf(doc)]}` : directPath;
  return { href: `${location.origin}${path}`, text: text('card_directLink') };
}

function languageOf({ documentElement: { lang } }: Document): 'zh' | 'zhTw' | 'en' {
  if (/^zh-(tw|hk|mo)/i.test(lang)) return 'zhTw';
  return /^en/i.test(lang) ? 'en' : 'zh';
}
