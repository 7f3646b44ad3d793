/**
 * What every guide looks for that keeps a code: the code itself, the form it is made with, and the page's own list, whose rows
 * tell its name and its last day; and which of it the capture reads (`utils/page/capture`).
 */
import type { LabelId } from '../labels';
import type { CaptureTargets, ListState, Step, TargetSpec } from './types';

/** Titles of the list of codes, and of the block that makes them. */
const TITLES: readonly LabelId[] = ['codeList', 'codeTitle', 'codeSettings', 'setCode', 'generate'];

/** Rows of the list of codes; with a state, those to be looked at. */
export const rows = (state?: ListState | 'empty'): TargetSpec => ({
  kind: 'row',
  labels: ['expiresAt', 'codeName'],
  titled: TITLES,
  ...(state && { state }),
});

export const CAPTURE_TARGETS = {
  code: { kind: 'code', labels: ['codeTitle', 'onceOnly', 'copy'] },
  confirm: { kind: 'control', labels: ['confirm'], with: 'code', state: 'enabled' },
  confirmUnknown: { kind: 'onlyButton', labels: [], with: 'code' },
  name: { kind: 'field', labels: ['codeName'] },
  form: { kind: 'words', labels: ['generate', 'generateBare', 'codeTitle'], in: 'dialog' },
  nameUnknown: { kind: 'field', labels: [], with: 'form', sole: true, state: 'empty' },
  nameInPage: { kind: 'field', labels: [], with: 'validity', sole: true, state: 'empty' },
  validity: { kind: 'list', labels: ['validity'] },
  lastDay: { kind: 'day', labels: ['validity', 'expiresAt'], with: 'name' },
  list: rows(),
  /** Words of what makes a code or goes on to it, which no sight above names. */
  makes: { kind: 'words', labels: ['submitForm', 'next', 'turnOn', 'continueOn', 'setCode', 'codeSettings'] },
} as const satisfies Readonly<Record<string, TargetSpec>>;

export const CAPTURES: CaptureTargets = {
  code: 'code',
  confirm: ['confirm', 'confirmUnknown'],
  names: ['name', 'nameUnknown', 'nameInPage'],
  spans: ['validity', 'lastDay'],
  list: 'list',
  title: 'title',
};

/** A code on show that is not in force yet: what puts it into force. The same in every guide that keeps codes. */
export const confirmSteps = (stage: number): readonly Step[] => [
  {
    id: 'confirm',
    action: 'click',
    stage,
    target: 'confirm',
    text: 'getCode_confirm',
    self: true,
    when: { all: ['code'] },
  },
  {
    id: 'confirm-unknown',
    action: 'click',
    stage,
    target: 'confirmUnknown',
    text: 'getCode_confirm',
    self: true,
    when: { all: ['code'] },
  },
  {
    id: 'look-for-confirm',
    area: 'code',
    action: 'read',
    stableMs: 1500,
    stage,
    state: 'words-only',
    enough: 1,
    text: 'getCode_lookForConfirm',
    self: true,
    when: { all: ['code'] },
  },
];
