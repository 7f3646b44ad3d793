/** The popup's screens and states worth a picture. */
import type { ImportReport } from '../../utils/codes/vault/types';
import type { HandoverStatus } from '../../utils/protocol/handover';
import type { Scene } from './fake-worker.ts';
import { everyState, madeUp, many, renewed, tagged } from './made-up.ts';

const running = {
  guide: 'get-code',
  startedAt: Date.now(),
  codeId: madeUp(1).id,
  step: 'open-settings',
  state: 'pointing',
} as const;
const MAILBOX = 'https://mailh.qiye.163.com/static/sirius-web/#mailbox';

const sent = { codeId: madeUp(1).id, client: 'laifaxin', origin: 'https://web.laifaxin.com' } as const;
const filled: HandoverStatus = { ...sent, phase: 'filled', why: null, result: null, canUndo: true };

const OWN = 'https://post.hengyuan-trade.com';

/** The client answered that half of the servers were the wrong ones. */
export const serversFailed: HandoverStatus = {
  ...sent,
  phase: 'diagnosed',
  why: null,
  canUndo: true,
  result: {
    receive: true,
    send: false,
    meaningKey: 'errors_domainNotHere',
    stepsKeys: ['errorStep_nextServers'],
    token: 'ERR.LOGIN.DOMAINNOTEXIST',
    barredIp: '',
    guide: null,
    nextFamily: 'hz',
  },
};

export const popupScenes: Record<string, Scene> = {
  empty: { tabUrl: MAILBOX },
  one: { tabUrl: MAILBOX, codes: [madeUp(1, { state: 'bound' })] },
  states: { tabUrl: MAILBOX, codes: everyState() },
  running: { tabUrl: MAILBOX, codes: [madeUp(1, { state: 'seen', expiresAt: null })], status: running },
  'sent-filled': { tabUrl: MAILBOX, codes: [madeUp(1)], handover: filled },
  'sent-failed': { tabUrl: MAILBOX, codes: many(2), handover: serversFailed },
  'sent-own': {
    tabUrl: MAILBOX,
    codes: [madeUp(1)],
    customs: [OWN],
    handover: { ...filled, client: 'custom', origin: OWN, missing: ['imapPort', 'smtpPort'] },
  },
  unsaved: { tabUrl: MAILBOX, codes: [madeUp(1, { state: 'seen', unsaved: true, expiresAt: null })] },
  trouble: { tabUrl: MAILBOX, codes: many(2), damaged: 1, newer: 2 },
  locked: { tabUrl: MAILBOX, locked: true, waiting: 2 },
  renewed: { tabUrl: MAILBOX, codes: renewed(), status: { ...running, codeId: madeUp(2).id } },
  silent: { tabUrl: MAILBOX, silent: true },
  'own-host': { tabUrl: 'https://mail.hengyuan-trade.com/js6/main.jsp' },
  tagged: { tabUrl: MAILBOX, codes: tagged() },
  many: { tabUrl: MAILBOX, codes: many(1_000) },
};

const EARLIER = Date.UTC(2026, 2, 3, 2, 30);
const LATER = Date.UTC(2026, 9, 18, 9, 5);
const END = Date.UTC(2027, 4, 20, 15, 59, 59);
const backup: ImportReport = {
  applied: false,
  items: [
    {
      address: 'li.na@hengyuan-trade.com',
      name: '来发信',
      expiresAt: END,
      action: 'add',
      writtenAt: { file: EARLIER, here: null },
      changes: [],
    },
    {
      address: 'wang.fang.international-sales@export.hengyuan-trade.com.cn',
      name: 'Foxmail',
      expiresAt: END,
      action: 'update',
      writtenAt: { file: LATER, here: EARLIER },
      changes: [
        { field: 'name', here: '', file: 'Foxmail' },
        { field: 'expiresAt', here: null, file: END },
        { field: 'state', here: 'confirmed', file: 'bound' },
      ],
    },
    {
      address: 'zhang.wei@hengyuan-trade.com',
      name: 'AVeryLongNameWithoutAnyBlankInItThatSomebodyOnceTypedForAReason',
      expiresAt: null,
      action: 'older',
      writtenAt: { file: EARLIER, here: LATER },
      changes: [{ field: 'tags', here: ['外贸部', 'Q4'], file: [] }],
    },
    {
      address: 'sales1@hengyuan-trade.com',
      name: '',
      expiresAt: null,
      action: 'same',
      writtenAt: { file: EARLIER, here: EARLIER },
      changes: [],
    },
  ],
  skipped: [{ place: 5, address: 'zhao.li@hengyuan-trade.com', name: 'Outlook' }],
};

const SHOWN = {
  guide: 'get-code',
  step: 'generate',
  thing: 'control',
  words: '铸一枚',
  near: { in: 'block', words: '客户端钥匙' },
  language: 'zh-CN',
  page: 'code',
  provider: 'netease',
  date: '2026-11-30',
  about: 'getCode_generate',
} as const;

export const optionsScenes: Record<string, Scene> = {
  fresh: {},
  passphrase: { passphrase: true },
  locked: { locked: true },
  managed: {
    passphrase: true,
    answers: {
      'policy/read': {
        allowedClients: ['https://mail.hengyuan-trade.com'],
        passphraseRequired: true,
        autoLockMinutes: 10,
        exportsAllowed: false,
        guides: { 'lift-ip-rule': 'off' },
        adminContact: 'it@hengyuan-trade.com',
        guidePack: [],
      },
      'settings/read': {
        hiddenGuides: [],
        hiddenOn: [{ guide: 'get-code', host: 'mail.hengyuan-trade.com' }],
        reminders: true,
        clearSeconds: 30,
        language: 'browser',
        debugView: false,
      },
    },
  },
  clients: {
    answers: {
      'clients/list': {
        clients: [
          { origin: OWN, roles: ['address', 'code', 'imapHost', 'imapPort', 'smtpHost', 'smtpPort'] },
          {
            origin: 'https://a-rather-long-name.webmail.international.hengyuan-trade.com.cn:8443',
            roles: [],
          },
        ],
      },
    },
  },
  learned: {
    answers: {
      'learned/list': {
        own: [
          { ...SHOWN, id: 'a1', uses: 4, failed: 0, off: false },
          { ...SHOWN, id: 'b2', words: '去看看', near: null, page: 'sirius', uses: 1, failed: 2, off: false },
        ],
        company: [{ ...SHOWN, words: '立刻铸一枚', near: null }],
      },
    },
  },
  import: { answers: { 'vault/import': backup } },
};

const lost = { page: 'sirius', guide: 'get-code', state: 'words-only' } as const;
/** The help page after a walk that got lost on a company's own host. */
export const helpScene: Scene = {
  answers: {
    'help/trail': {
      traces: [
        { ...lost, host: 'mailh.qiye.163.com', step: 'settings', state: 'pointing' },
        { ...lost, host: 'own', step: 'lost' },
      ],
    },
  },
};

/** What someone pastes into 「诊断报错」, and whose it is. */
export const pastedErrors: Record<string, string> = {
  code: '535 5.7.0 Error: authentication failed, ERR.LOGIN.REQCODE',
  rule: 'sales1@hengyuan-trade.com 登录失败：ERR.LOGINRULE.IPDENY [203.0.113.7]',
  servers: 'NO LOGIN ERR.LOGIN.DOMAINNOTEXIST',
  unknown: 'A1 NO ERR.LOGIN.SOMETHINGNEW',
  // One cause, two mailboxes: one message.
  several:
    'sales1@hengyuan-trade.com 登录失败：当前IP（203.0.113.7）已被禁用\nsales2@hengyuan-trade.com 登录失败：当前IP（203.0.113.7）已被禁用',
  sender: '收信：成功 发信：失败 原因：553 Mail from must equal authorized user smtp.qiye.163.com:465',
  bounce: 'Final-Recipient: rfc822;zoe@buyer.example\nDiagnostic-Code: smtp;550 5.2.1 mailbox disabled',
  certificate: "Hostname/IP does not match certificate's altnames: Host: mail.hengyuan-trade.com.",
  foreign: '535 Error: authentication failed, system busy (smtp.exmail.qq.com)',
  vague: '邮箱登不上去了，急',
};
