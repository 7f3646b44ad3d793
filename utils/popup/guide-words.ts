/** Where a running guide stands, in words. */
import type { CardState } from '@/utils/protocol/card-state';
import type { GuideId, GuideStatus } from '@/utils/protocol/messages';
import type { MessageKey } from '../words/message-key';

export const GUIDE_NAMES: Record<GuideId, MessageKey> = {
  'get-code': 'popup_getCode',
  'lift-ip-rule': 'popup_liftIpRule',
  'bind-laifaxin': 'popup_bindLaifaxin',
  'check-codes': 'popup_checkCodes',
};

const STATES: Record<CardState, MessageKey> = {
  pointing: 'popup_runningPointing',
  waiting: 'popup_runningWaiting',
  'words-only': 'popup_runningWords',
  done: 'popup_runningDone',
  blocked: 'popup_runningBlocked',
};

/** Message key for a running guide. No state yet: no page of the guide is in view. */
export function guideWords({ state }: Pick<GuideStatus, 'state'>): MessageKey {
  return state ? STATES[state] : 'popup_runningAway';
}
