/**
 * The one typed message map. Each message names who may send it; `utils/worker/router.ts` checks sender and shape
 * at the worker's border before anything happens. Page scripts import types only (no zod in pages).
 */
import * as z from 'zod/mini';
import type { Skipped } from '../codes/vault/transfer/file-code';
import type { ImportReport } from '../codes/vault/types';
import { GUIDE_IDS, type GuideId } from '../guides/guide-id';
import { RULE_VARIANTS } from '../guides/rule-variants';
import { HANDOVER_CLIENTS } from '../handover/web-clients';
import { FAMILY_IDS } from '../providers/families';
import type { MessageKey } from '../words/message-key';
import { LANGUAGES } from '../words/texts';
import type { ListedCodes, Outcome, Policy, Refused, SettingsAnswer } from './answers';
import type { CardState } from './card-state';
import { type CustomAnswers, customMessages } from './custom-messages';
import type { HandoverStatus } from './handover';
import { type PageAnswers, pageMessages } from './handover-messages';
import { type LearnedAnswers, learnedMessages } from './learned-messages';
import {
  address,
  backup,
  clearSeconds,
  draft,
  guideId,
  hiddenOn,
  id,
  name,
  origin,
  passphrase,
  start,
  tags,
  time,
} from './message-shapes';
import type { SeenThere, Trace } from './report';
import { type WorklistAnswers, worklistMessages } from './worklist-messages';

export type { Skipped } from '../codes/vault/transfer/file-code';
export type { ImportChange } from '../codes/vault/transfer/merge';
export type { ImportItem, ImportReport } from '../codes/vault/types';
export type { GuideId } from '../guides/guide-id';
export type { Outcome, Refused, SettingsAnswer } from './answers';

/** `page`: our script in a granted web page. `extension`: popup, options, welcome. `client`: a hand-over target's page. */
export type SenderKind = 'page' | 'extension' | 'client';

export { guideId, hiddenOn };
export const messages = {
  /** A code has appeared on the page. Answer tells whether storage took it. */
  'code/captured': { from: ['page'], body: z.strictObject({ draft }) },
  /** 确定/保存 was pressed and the dialog went, or the list names the code: said by the very document that handed it in. */
  'code/confirmed': {
    from: ['page'],
    body: z.strictObject({ id, expiresAt: z.optional(time), name: z.optional(name) }),
  },
  /** The user sent a guide away from the card, for this visit. For good it goes in our own pages only. */
  'guide/dismiss': { from: ['page', 'client'], body: z.strictObject({ guide: guideId }) },
  /** Picked by the administrator on the card. */
  'guide/variant': { from: ['page'], body: z.strictObject({ variant: z.enum(RULE_VARIANTS) }) },
  /** The user wants the message for their administrator: it is written on a page of ours. */
  'guide/message': { from: ['page'], body: z.strictObject({}) },
  /** The user wants the passwords: they stand in a window of ours. */
  'guide/window': { from: ['page'], body: z.strictObject({}) },

  /**
   * The sentinel found a page that a guide may show itself on; the worker injects `guide.js` into that frame.
   * `arrived` is false after a reload: a guide sent away for this visit stays away.
   */
  'frame/hello': { from: ['page'], body: z.strictObject({ arrived: z.boolean() }) },

  /** The page a guide may show itself on has made way for another one without loading it. */
  'frame/bye': { from: ['page'], body: z.strictObject({}) },

  'guide/start': { from: ['extension'], body: start },
  /** The guide is not to come up by itself on this host again. */
  'guide/hide': { from: ['extension'], body: hiddenOn },
  'guide/stop': { from: ['extension'], body: z.strictObject({}) },
  'guide/status': { from: ['extension'], body: z.strictObject({}) },
  /** What the guides have said lately, for a report the user may copy. */
  'help/trail': { from: ['extension'], body: z.strictObject({}) },
  'site/enable': { from: ['extension'], body: z.strictObject({ origin }) },

  'codes/list': { from: ['extension'], body: z.strictObject({}) },
  /** `way`: what is to become of it. `export`: it leaves in another form than the code by itself, or for another program. */
  'codes/reveal': {
    from: ['extension'],
    body: z.strictObject({ id, way: z.enum(['show', 'copy', 'export']) }),
  },
  'codes/edit': {
    from: ['extension'],
    body: z.strictObject({
      id,
      address: z.optional(address),
      name: z.optional(name),
      expiresAt: z.optional(time),
      tags: z.optional(tags),
    }),
  },
  /** The user has deleted the code in the mailbox. */
  'codes/revoke': { from: ['extension'], body: z.strictObject({ id }) },
  /** The user says whether the newer code that seems to replace this one does. */
  'codes/replaced': { from: ['extension'], body: z.strictObject({ id, isReplaced: z.boolean() }) },
  'codes/remove': { from: ['extension'], body: z.strictObject({ id }) },
  'codes/restore': { from: ['extension'], body: z.strictObject({ id }) },

  'lock/status': { from: ['extension'], body: z.strictObject({}) },
  /** The user is at one of our pages. */
  'lock/touch': { from: ['extension'], body: z.strictObject({}) },
  'lock/now': { from: ['extension'], body: z.strictObject({}) },
  'lock/unlock': { from: ['extension'], body: z.strictObject({ passphrase }) },
  'lock/set': { from: ['extension'], body: z.strictObject({ passphrase }) },
  'lock/change': { from: ['extension'], body: z.strictObject({ from: passphrase, to: passphrase }) },
  'lock/remove': { from: ['extension'], body: z.strictObject({ passphrase }) },
  'lock/minutes': {
    from: ['extension'],
    body: z.strictObject({ minutes: z.number().check(z.int(), z.minimum(1), z.maximum(1440)) }),
  },

  /** The user has just copied this code: it is to leave the clipboard again. */
  'clipboard/copied': { from: ['extension'], body: z.strictObject({ id }) },

  'vault/export': { from: ['extension'], body: z.strictObject({ passphrase }) },
  /** Without `apply`: only what would happen. */
  'vault/import': {
    from: ['extension'],
    body: z.strictObject({ text: backup, passphrase, apply: z.boolean() }),
  },
  /** Deletes the records that can't be read, after the user was asked twice. */
  'vault/discard': { from: ['extension'], body: z.strictObject({}) },
  /** A list without secrets. */
  'vault/csv': { from: ['extension'], body: z.strictObject({}) },
  /** Deletes every code, the passphrase and the settings. */
  'vault/erase': { from: ['extension'], body: z.strictObject({}) },

  /** What our script in a client's page says, when the user chose another language than the browser's. */
  'texts/read': { from: ['client'], body: z.strictObject({}) },
  /** What the administrator has set. */
  'policy/read': { from: ['extension'], body: z.strictObject({}) },
  'insight/read': { from: ['extension'], body: z.strictObject({}) },
  'settings/read': { from: ['extension'], body: z.strictObject({}) },
  'settings/change': {
    from: ['extension'],
    body: z.strictObject({
      hiddenGuides: z.optional(z.array(guideId).check(z.maxLength(GUIDE_IDS.length))),
      reminders: z.optional(z.boolean()),
      debugView: z.optional(z.boolean()),
      clearSeconds: z.optional(clearSeconds),
      hiddenOn: z.optional(z.array(hiddenOn).check(z.maxLength(1000))),
      language: z.optional(z.enum(LANGUAGES)),
    }),
  },

  /** The user sends a code to a client, after they permitted the origin. `family`: fill these servers first. */
  'ticket/make': {
    from: ['extension'],
    body: z.strictObject({
      id,
      client: z.enum(HANDOVER_CLIENTS),
      origin,
      family: z.optional(z.enum(FAMILY_IDS)),
    }),
  },
  'handover/status': { from: ['extension'], body: z.strictObject({}) },
  /** The user takes back what was filled and not sent off. */
  'handover/undo': { from: ['extension'], body: z.strictObject({}) },

  ...customMessages,
  ...learnedMessages,
  ...worklistMessages,
  ...pageMessages,
} as const satisfies Record<string, { from: readonly SenderKind[]; body: z.ZodMiniType }>;

export type MessageType = keyof typeof messages;
export type MessageBody<T extends MessageType> = z.infer<(typeof messages)[T]['body']>;

/** Where a running guide stands, as the popup shows it. */
export interface GuideStatus {
  guide: GuideId | null;
  startedAt: number | null;
  /** The code that is being made anew, or null. */
  codeId: string | null;
  /** Step last claimed by the frame that holds the turn, or null. */
  step: string | null;
  state: CardState | null;
}

/**
 * Answers by message. `error` is a message key of `_locales`, never raw error text. No answer (undefined): the worker
 * refused the message or failed.
 */
export interface Answers extends CustomAnswers, LearnedAnswers, PageAnswers, WorklistAnswers {
  'code/captured': { id: string; saved: boolean };
  'code/confirmed': { ok: boolean };
  'guide/dismiss': { ok: boolean };
  'guide/variant': { ok: boolean };
  'guide/message': { ok: boolean };
  'guide/window': { ok: boolean };
  'frame/hello': { ok: boolean };
  'frame/bye': { ok: boolean };
  'guide/start': { ok: boolean; tabId: number | null; error?: MessageKey };
  'guide/hide': { ok: boolean };
  'guide/stop': { ok: boolean };
  'guide/status': GuideStatus;
  'help/trail': { traces: Trace[] };
  'site/enable': { ok: boolean };
  'codes/list': ListedCodes;
  'codes/reveal': { code: string } | { error: MessageKey };
  'codes/edit': { ok: boolean; error?: MessageKey };
  'codes/revoke': { ok: boolean; error?: MessageKey };
  'codes/replaced': { ok: boolean; error?: MessageKey };
  'codes/remove': { ok: boolean; error?: MessageKey };
  'codes/restore': { ok: boolean; error?: MessageKey };
  /** `waitMs`: how long the next try is refused. `problem`: why the rest can't be told, or null. */
  'lock/status': {
    passphrase: boolean;
    locked: boolean;
    waitMs: number;
    idleMinutes: number;
    problem: MessageKey | null;
  };
  'lock/touch': { ok: boolean };
  'lock/now': Outcome;
  'lock/unlock': Outcome;
  'lock/set': Outcome;
  'lock/change': Outcome;
  'lock/remove': Outcome;
  'lock/minutes': Outcome;
  /** Seconds until the code leaves the clipboard; null: it stays. */
  'clipboard/copied': { clearsIn: number | null };
  /** `left`: records that could not be read and are not in the file; `named`: those whose they are is known. */
  'vault/export': { text: string; count: number; left: number; named: Skipped[] } | Refused;
  'vault/import': ImportReport | Refused;
  /** `count`: how many were deleted. */
  'vault/discard': { count: number } | Refused;
  'vault/csv': { text: string; count: number } | Refused;
  'vault/erase': Outcome;
  'texts/read': { texts: Readonly<Record<string, string>> | null };
  'policy/read': Policy;
  'insight/read': { seen: SeenThere[] };
  'settings/read': SettingsAnswer;
  'settings/change': { ok: boolean };
  'ticket/make': { ok: boolean; error?: MessageKey };
  /** `customs`: origins of the clients the user added and pointed at. */
  'handover/status': { handover: HandoverStatus | null; customs: string[] };
  'handover/undo': { ok: boolean };
}

/** What a sender puts on the wire. */
export type Envelope<T extends MessageType = MessageType> = { type: T; body: MessageBody<T> };
