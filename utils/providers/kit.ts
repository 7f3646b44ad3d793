/**
 * What a page script needs to run one guide, as plain data over the port: page scripts carry no guides of their own, so a
 * new guide costs the page nothing.
 */

import { bindLaifaxin } from '../guides/bind-laifaxin';
import type { GuideId } from '../guides/guide-id';
import type { Guide, Way } from '../guides/types';
import { COMPOUNDS, spellingsOf } from './netease/compounds';
import { checkCodes } from './netease/guides/check-codes';
import { getCode } from './netease/guides/get-code';
import { liftIpRule } from './netease/guides/lift-ip-rule';
import { oneAccount, oneRange } from './netease/guides/narrow-ip-rule';
import { LABELS, type LabelId } from './netease/labels';

export interface GuideKit {
  guide: Guide;
  /** The labels its sights name, and those every look needs. */
  labels: Partial<Record<LabelId, readonly string[]>>;
  /** Message key to text, when the user chose another language than the browser's. */
  texts?: Readonly<Record<string, string>>;
}

/** Labels that tell a mailbox and a message apart, and whose mailbox it is, whatever the guide. */
const ALWAYS: readonly LabelId[] = [
  'mailboxChrome',
  'messageParts',
  'mailboxLeave',
  'mailboxStrip',
  'folders',
  'settingsNav',
  'mailboxSettings',
  'accountSecurity',
  'clientSettings',
  'codeSettings',
  'systemSettings',
];

export const GUIDES: Readonly<Partial<Record<GuideId, Guide>>> = {
  'get-code': getCode,
  'bind-laifaxin': bindLaifaxin,
  'lift-ip-rule': liftIpRule,
  'check-codes': checkCodes,
};

/** Other ways of the administrator's guide. */
export const WAY_GUIDES: Readonly<Partial<Record<Way, Guide>>> = { account: oneAccount, range: oneRange };

/** The kit of a guide, or null for one that does not exist yet. */
export function kitOf(id: GuideId, way?: Way): GuideKit | null {
  const guide = (id === 'lift-ip-rule' && way && WAY_GUIDES[way]) || GUIDES[id];
  if (!guide) return null;
  const ids = new Set<LabelId>(ALWAYS);
  for (const sight of Object.values(guide.sights)) {
    for (const label of [...sight.labels, ...(sight.titled ?? []), ...(sight.notTitled ?? [])])
      ids.add(label);
  }
  return { guide, labels: Object.fromEntries([...ids].map((label) => [label, wordsOf(label)])) };
}

/** Whole labels first, then those that are built. */
const wordsOf = (label: LabelId): readonly string[] => [
  ...LABELS[label],
  ...(COMPOUNDS[label] ?? []).flatMap(spellingsOf),
];
