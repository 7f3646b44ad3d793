/** The mid mailbox: every menu entry loads a page, the code is made on the settings page itself. */
import { BIND_PHONE, codeWalk } from './code-page.ts';
import type { Scenario } from './scenario.ts';

const ui = { ui: 'mid' } as const;
const CLIENT = 'https://{host}/static/lx-web/?sid={sid}&hl={hl}&page=client';
const SETTING = 'https://{host}/static/lx-web/?sid={sid}&hl={hl}&page=setting';
/** 邮箱设置, 客户端设置, tick, 生成, name, field and option, 复制, 确定. */
const WAY = 9;

export const mid: Scenario[] = [
  codeWalk('mid-ui', 'Mid mailbox: tick the box, the code is shown in the page', ui, WAY, {
    start: '{jump}',
  }),
  codeWalk(
    'mid-modal',
    'Mid mailbox: the code is shown in a dialog',
    { ...ui, extra: { code: 'modal' }, codes: 2 },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk(
    'mid-en',
    'Mid mailbox in English: Mailbox Settings, Client Settings',
    { ...ui, lang: 'en' },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk(
    'mid-zh-tw',
    'Mid mailbox in Traditional Chinese',
    { ...ui, lang: 'zh-TW', extra: { code: 'modal' } },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk(
    'mid-from-client',
    'Started in the middle: the client settings, box ticked',
    { ...ui, switchOn: true },
    6,
    { start: CLIENT },
  ),
  codeWalk('mid-from-settings', 'Started on the general settings', ui, WAY, { start: SETTING }),
  codeWalk(
    'mid-no-phone',
    'No phone bound: the box is grey, a quote links to 密保平台',
    { ...ui, phoneBound: false },
    WAY + 16,
    { start: '{jump}', person: ['open-platform', ...BIND_PHONE] },
  ),
  codeWalk('mid-promo', 'A promotion must be closed first', { ...ui, promo: true }, WAY + 1, {
    start: '{jump}',
    person: ['promo-close'],
  }),
  codeWalk('mid-slow', 'Every answer takes half a second', { ...ui, latency: 500 }, WAY, { start: '{jump}' }),
  codeWalk('mid-narrow', 'A window 420 px wide', ui, WAY, {
    start: '{jump}',
    viewport: { width: 420, height: 700 },
  }),
  codeWalk(
    'decoy-mid-mail',
    'An open mail (srcdoc) imitates the pages',
    { ...ui, extra: { openMail: 'phish' } },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk(
    'decoy-mid-beside',
    'A mail in the page itself stays open beside the client settings',
    { ...ui, decoys: ['fake-mail'], extra: { mailAt: 'side' } },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk(
    'decoy-mid-words',
    'Trail, manual and cookie banner with the words',
    { ...ui, decoys: ['trail', 'manual', 'cookie'] },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk('decoy-mid-order', 'An order number beside the code', { ...ui, decoys: ['order'] }, WAY, {
    start: '{jump}',
  }),
  codeWalk(
    'decoy-mid-twin',
    'The whole page once more, transparent on top of it',
    { ...ui, decoys: ['clone-opacity'] },
    WAY,
    { start: '{jump}' },
  ),
  codeWalk(
    'mid-back',
    'The page before comes back when 生成 is pressed',
    { ...ui, decoys: ['back-on-generate'] },
    WAY + 4,
    { start: '{jump}' },
  ),
  codeWalk(
    'mid-reload',
    'The page loads anew when 生成 is pressed',
    { ...ui, decoys: ['reload-on-generate'] },
    WAY + 3,
    { start: '{jump}' },
  ),
];
