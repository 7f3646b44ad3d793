/** What was shown, as the settings say it. Pure. */
import { shortDate } from '../words/dates';
import type { MessageKey, Say } from '../words/message-key';
import { type Entry, isInUse, type Learned, type PageLanguage } from './entry';
import type { PackAction } from './pack';

const PAGES: Readonly<Record<string, MessageKey>> = {
  code: 'learned_pageCode',
  sirius: 'learned_pageMailbox',
  classic: 'learned_pageMailbox',
  admin: 'learned_pageAdmin',
  phone: 'learned_pagePhone',
};
const LANGUAGES: Readonly<Record<PageLanguage, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
  other: '',
};

/** 「铸一枚」（在「钥匙」里） */
export const nameWords = ({ words, near }: Entry, say: Say): string =>
  near ? say('learned_nameIn', words, near.words) : say('learned_name', words);

/** Where and since when: 授权密码页面 · 简体中文 · 2026年11月30日起 */
export const whereWords = ({ page, language, date }: Entry, say: Say): string =>
  [
    say(PAGES[page] ?? 'learned_pageOther'),
    LANGUAGES[language],
    say('learned_since', shortDate(Date.parse(date), say('shared_lang'))),
  ]
    .filter(Boolean)
    .join(' · ');

/** How it goes with it. */
export function stateWords({ uses, off, failed }: Learned, say: Say): string {
  if (isInUse({ off, failed })) return say('learned_used', String(uses));
  return say(off ? 'learned_off' : 'learned_aside');
}

const ACTIONS: Readonly<Record<PackAction, MessageKey>> = {
  new: 'learned_packNew',
  same: 'learned_packSame',
  other: 'learned_packOther',
  full: 'learned_packFull',
};
export const actionWords = (action: PackAction, say: Say): string => say(ACTIONS[action]);
