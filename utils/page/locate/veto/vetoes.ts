/**
 * What is never ringed, whatever finds it. One gate for every finder (`choose`), one entry a kind: its name goes to the debug
 * view, its reason and the case that made it necessary stand beside it.
 */
import type { TargetSpec } from '../../../guides/types';
import { leadsElsewhere } from '../leads';
import type { PageSnapshot } from '../page-snapshot';
import { onlyTalksAbout } from '../told-path';
import { closest } from '../tree';
import { deletingWindow } from './deleting-window';
import { isSaidInPassing } from './passing';

export interface Veto {
  name: string;
  forbids(snapshot: PageSnapshot, element: Element, spec: TargetSpec): boolean;
}

/** Kinds of targets that are pressed to act, not read or filled. */
const PRESSED: readonly TargetSpec['kind'][] = [
  'control',
  'toggle',
  'onlyButton',
  'answer',
  'consent',
  'eye',
  'account',
];
const isPressed = ({ kind }: TargetSpec) => PRESSED.includes(kind);

export const VETOES: readonly Veto[] = [
  {
    // The user said so.
    name: 'rejected',
    forbids: (snapshot, element) => snapshot.options.memory.rejected.has(element),
  },
  {
    // It led nowhere: 邮箱设置 that opens a drawer, 设置 while the settings are open. Never the same again.
    name: 'spent',
    forbids: (snapshot, element, spec) => spec.state !== 'spent' && snapshot.options.press.isSpent(element),
  },
  {
    // Mails, chats, drafts, subjects that name a tab.
    name: 'words-of-others',
    forbids: (snapshot, element) => snapshot.isUserContent(element),
  },
  {
    // A mail drawn inline with 客户端设置, 生成授权密码 and 确定.
    name: 'not-the-mailbox',
    forbids: (snapshot, element, spec) => !spec.anywhere && !snapshot.isOwn(element),
  },
  {
    // 确定 of a window that deletes; a field 「输入名称以删除」 in it.
    name: 'deletes',
    forbids: (_look, element, spec) => spec.dismisses !== true && deletingWindow(element) !== null,
  },
  {
    // 进入设置 that leads to a stranger's site; a form that is sent there.
    name: 'leads-elsewhere',
    forbids: (snapshot, element) => leadsElsewhere(element, snapshot.options.hosts),
  },
  {
    // 「客户端设置：请尽快 生成授权密码」 in a toast that comes by itself.
    name: 'in-passing',
    forbids: (snapshot, element, spec) => isPressed(spec) && isSaidInPassing(snapshot, element, spec),
  },
  {
    // Words to search for, below the field of a search.
    name: 'suggestion',
    forbids: (_look, element, spec) =>
      spec.kind === 'control' && closest(element, '[role=listbox],[role=option],datalist') !== null,
  },
  {
    // A manual's 「设置」, a chat's 「确定」.
    name: 'help',
    forbids: (_look, element, spec) => isPressed(spec) && onlyTalksAbout(element, spec),
  },
];

/** Name of the first veto that holds, or null. */
export const vetoOf = (snapshot: PageSnapshot, element: Element, spec: TargetSpec): string | null =>
  VETOES.find(({ forbids }) => forbids(snapshot, element, spec))?.name ?? null;
