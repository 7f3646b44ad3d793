/** Why a hand-over to a client the user added went no further, in words; for the popup and for that client's page. */
import type { HandoverWhy } from '../protocol/handover';
import type { MessageKey } from '../words/message-key';

export const WHY_WORDS: Readonly<Record<HandoverWhy, MessageKey>> = {
  'two-forms': 'custom_why_two_forms',
  'other-mailbox': 'custom_why_other_mailbox',
  // Said of a built-in client's pages alone.
  'other-page': 'popup_sendWhyOtherPage',
  elsewhere: 'custom_why_elsewhere',
  emptied: 'custom_why_emptied',
  'taken-over': 'custom_why_taken_over',
  'not-kept': 'custom_why_not_kept',
  gone: 'custom_why_gone',
  expired: 'custom_why_expired',
  'no-record': 'custom_why_no_record',
};
