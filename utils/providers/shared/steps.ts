/**
 * What guides to a code have in common beyond NetEase's: the targets the capture reads, and the steps beside a code on show. See
 * `utils/page/capture`. The words are each provider's own.
 */
import type { CaptureTargets, Evidence, Step, TargetSpec } from '../../guides/types';
import type { MessageKey } from '../../words/message-key';

/** What the capture reads, and the form a code is made with. */
export const CODE_TARGETS = {
  code: { kind: 'code', labels: ['codeTitle', 'onceOnly', 'copy'] },
  confirm: { kind: 'control', labels: ['confirm'], with: 'code', state: 'enabled' },
  confirmUnknown: { kind: 'onlyButton', labels: [], with: 'code' },
  name: { kind: 'field', labels: ['codeName'] },
  nameByCode: { kind: 'field', labels: ['codeName'], with: 'code', state: 'empty' },
  validity: { kind: 'list', labels: ['expiresAt'] },
  lastDay: { kind: 'day', labels: ['expiresAt'], with: 'name' },
  list: { kind: 'row', labels: ['expiresAt', 'codeName'], titled: ['codeTitle', 'codeSettings', 'generate'] },
  title: { kind: 'words', labels: ['codeTitle', 'codeSettings'] },
  /** Words of what makes a code or goes on to it, for the capture. */
  makes: { kind: 'words', labels: ['generateBare', 'submitForm', 'next', 'turnOn', 'continueOn', 'setCode'] },
} as const satisfies Readonly<Record<string, TargetSpec>>;

export const CAPTURES: CaptureTargets = {
  code: 'code',
  confirm: ['confirm', 'confirmUnknown'],
  names: ['name'],
  spans: ['validity', 'lastDay'],
  list: 'list',
  title: 'title',
};

type Rest = Partial<Omit<Step, 'id' | 'stage' | 'target' | 'text' | 'when'>>;

/** The form to name a code in before it is made. */
export const NAME_TARGETS = {
  nameEmpty: { kind: 'field', labels: ['codeName'], state: 'empty' },
} as const satisfies Readonly<Record<string, TargetSpec>>;

/** What tells a mailbox and a login, and makes a code there. */
export const MAILBOX_TARGETS = {
  generate: { kind: 'control', labels: ['generate'], state: 'enabled' },
  chrome: { kind: 'words', labels: ['mailboxChrome'], anywhere: true },
  login: { kind: 'words', labels: ['loginTab'], anywhere: true },
} as const satisfies Readonly<Record<string, TargetSpec>>;

/** A step with something to press. */
export const press = (
  id: string,
  stage: number,
  target: string,
  text: MessageKey,
  when: Evidence,
  rest: Rest = {},
): Step => ({ id, action: 'click', stage, target, text, when, ...rest });

/** A step of words alone. */
export const say = (id: string, stage: number, text: MessageKey, when: Evidence, rest: Rest = {}): Step => ({
  id,
  action: 'read',
  stage,
  state: 'words-only',
  text,
  when,
  ...rest,
});

const SELF = { self: true } as const;

/** The goal, and a code on show that is not in force yet: its name first, then what puts it into force. */
export const codeSteps = (
  stage: number,
  done: MessageKey,
  confirm: MessageKey = 'getCode_confirm',
): readonly Step[] => [
  say('done', stage, done, { progress: 'confirmed', none: ['code'] }, { state: 'done', ...SELF }),
  press(
    'name-by-code',
    stage,
    'nameByCode',
    'getCode_name',
    { all: ['code'] },
    { action: 'type', value: 'getCode_nameValue', ...SELF },
  ),
  press('confirm', stage, 'confirm', confirm, { all: ['code'] }, SELF),
  press('confirm-unknown', stage, 'confirmUnknown', confirm, { all: ['code'] }, SELF),
  say(
    'look-for-confirm',
    stage,
    'getCode_lookForConfirm',
    { all: ['code'] },
    { area: 'code', stableMs: 1500, enough: 1, ...SELF },
  ),
];

/** Nobody is logged in: the login is the user's own. */
export const logIn: Step = say('log-in', 1, 'getCode_logIn', { page: ['login'], all: ['login'] });
