/** Traps on the code page: hidden copies of it, frames that imitate it, numbers that look like codes. */
import { codeWalk } from './code-page.ts';
import type { Scenario } from './scenario.ts';

const WAY = 10;
const on = (codePage: string, ...decoys: string[]) => ({ codePage, decoys });

/** Pages that show the code in a window, in the page, in a field, letter by letter. */
const LETTERS = [
  'code-classic',
  'code-native',
  'code-bootstrap',
  'code-shadow',
  'code-legacy',
  'code-wizard',
  'code-element',
  'code-arco',
  'code-tdesign',
  'code-naive',
  'code-mui',
];

export const traps: Scenario[] = [
  ...LETTERS.map((codePage) =>
    codeWalk(
      `letters-${codePage}`,
      'The code has no digit, and a long run of one case',
      { codePage, extra: { longRun: true } },
      WAY + 2,
    ),
  ),
  codeWalk('decoy-clone-none', 'The page once more, not displayed', on('code-element', 'clone-none'), WAY),
  codeWalk(
    'decoy-clone-invisible',
    'The page once more, visibility hidden',
    on('code-bootstrap', 'clone-invisible'),
    WAY,
  ),
  codeWalk(
    'decoy-clone-opacity',
    'The page once more, transparent',
    on('code-element', 'clone-opacity'),
    WAY,
  ),
  codeWalk(
    'decoy-clone-offscreen',
    'The page once more, off the screen',
    on('code-arco', 'clone-offscreen'),
    WAY,
  ),
  codeWalk(
    'decoy-clone-clipped',
    'The page once more, clipped away',
    on('code-tdesign', 'clone-clipped'),
    WAY,
  ),
  codeWalk('decoy-clone-zero', 'The page once more, without size', on('code-bootstrap', 'clone-zero'), WAY),
  codeWalk('decoy-clone-inert', 'The page once more, inert', on('code-native', 'clone-inert'), WAY),
  codeWalk('decoy-clone-aria', 'The page once more, aria-hidden', on('code-arco', 'clone-aria'), WAY),
  codeWalk(
    'decoy-clone-covered',
    'The page once more, under a lid',
    on('code-element', 'clone-covered'),
    WAY,
  ),

  codeWalk(
    'decoy-foreign-frame',
    'A foreign host in a frame copies the page',
    on('code-element', 'foreign-frame'),
    WAY,
  ),
  codeWalk(
    'decoy-fake-srcdoc',
    'A srcdoc frame imitates the open dialog',
    on('code-native', 'fake-srcdoc'),
    WAY,
  ),
  codeWalk('decoy-fake-sandbox', 'A sandboxed frame imitates it', on('code-arco', 'fake-sandbox'), WAY),
  codeWalk('decoy-fake-blob', 'A blob frame imitates it', on('code-bootstrap', 'fake-blob'), WAY),
  codeWalk(
    'decoy-fake-written',
    'A frame written by script imitates it',
    on('code-tdesign', 'fake-written'),
    WAY,
  ),
  codeWalk('decoy-fake-mail', 'A mail in the page itself imitates it', on('code-element', 'fake-mail'), WAY),

  codeWalk('decoy-serial', 'A serial number must be closed first', on('code-arco', 'serial'), WAY + 1, {
    person: ['notice-close'],
  }),
  codeWalk(
    'decoy-order',
    'An order number with 复制 and 确定 beside the code',
    on('code-element', 'order'),
    WAY,
  ),
  codeWalk('decoy-cookie', 'A cookie banner with 确定', on('code-native', 'cookie'), WAY),
  codeWalk(
    'decoy-words',
    'Trail, manual with a picture of the button, help, toasts',
    on('code-tdesign', 'trail', 'manual', 'help', 'toast'),
    WAY,
  ),
  codeWalk(
    'decoy-delete-open',
    'A 删除 dialog stands open: nobody may press its 确定',
    { ...on('code-native', 'delete-open'), codes: 2 },
    WAY + 1,
    { person: ['cancel-delete'] },
  ),
  codeWalk(
    'decoy-delete-bubble',
    'A 删除 bubble stands open beside the page',
    { ...on('code-arco', 'delete-open'), codes: 2 },
    WAY,
  ),
  codeWalk(
    'decoy-all',
    'Everything at once, in English',
    {
      ...on(
        'code-bootstrap',
        'clone-none',
        'clone-offscreen',
        'fake-mail',
        'fake-srcdoc',
        'cookie',
        'trail',
        'manual',
        'chat',
        'notes',
      ),
      lang: 'en',
    },
    WAY,
  ),
  codeWalk('decoy-foreign-page', 'A foreign host shows a copy of the page: nothing to ring', {}, 0, {
    start: 'https://evil.example/copy/authcode.html',
    expect: 'words-only',
    goal: () => true,
  }),
];
