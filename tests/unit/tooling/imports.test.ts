/** The house's arrows are one table. Each forbidden import is tried on the check that `npm run check` makes, and must be refused. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { ALLOWED } from '../../run/import-table.mjs';
import { arrows, circles, wrongImports } from '../../run/imports.mjs';

const REFUSED: [file: string, code: string][] = [
  ['utils/page/locate/a.ts', "import { x } from '@/components/overlay/ring';"],
  ['utils/settings/a.ts', "import { x } from '@/entrypoints/background';"],
  ['components/popup/a.ts', "import { x } from '@/entrypoints/background';"],
  ['components/popup/b.ts', "import { x } from '@/utils/codes/vault/vault';"],
  ['components/popup/c.ts', "import type { X } from '@/utils/worker/start';"],
  ['utils/page/locate/c.ts', "import { x } from '../../providers/netease/labels';"],
  ['utils/page/locate/d.ts', "import type { X } from '../capture/scene';"],
  ['utils/page/locate/find/e.ts', "import type { X } from '../../forms/forms';"],
  ['utils/page/capture/b.ts', "import type { X } from '@/utils/providers/list';"],
  ['utils/page/watch/b.ts', "import { x } from '../../providers/sites';"],
  ['utils/page/session/a.ts', "import { x } from '../../providers/netease/hosts';"],
  ['utils/page/session/b.ts', "const { x } = await import('../../worker/frames/turn');"],
  ['utils/page/forms/a.ts', "import { x } from '@/utils/providers/codes';"],
  ['utils/page/engine/f.ts', "import { x } from '@/utils/providers/netease/guides/get-code';"],
  ['utils/page/engine/g.ts', "let x: import('@/utils/page/locate/style').X;"],
  ['utils/page/new-folder/a.ts', 'export const x = 1;'],
  ['utils/new-folder/a.ts', 'export const x = 1;'],
  ['utils/loose.ts', 'export const x = 1;'],
  ['utils/codes/vault/b.ts', "import { x } from '@/utils/providers/codes';"],
  ['utils/codes/vault/c.ts', "import { x } from '@/utils/page/engine/evaluate';"],
  ['utils/providers/a.ts', "import { x } from '@/utils/page/locate/tree';"],
  ['utils/providers/netease/b.ts', "import { browser } from 'wxt/browser';"],
  ['utils/page/watch/a.ts', "import { x } from '@/utils/codes/vault/vault';"],
  ['utils/page/locate/b.ts', "import * as z from 'zod/mini';"],
  ['utils/page/locate/b.schema.ts', "import * as z from 'zod/mini';"],
  ['utils/page/engine/a.ts', "import { x } from '@/utils/page/locate/tree';"],
  ['utils/page/engine/c.ts', "export { x } from '@/utils/page/capture/capture';"],
  ['utils/page/engine/d.ts', "import { browser } from 'wxt/browser';"],
  ['utils/guides/a.ts', "import { x } from '@/utils/page/engine/evaluate';"],
  ['utils/guides/b.ts', "import { browser } from 'webextension-polyfill';"],
  ['utils/guides/c.ts', "import * as z from 'zod/mini';"],
  ['utils/guides/d.ts', "import { render } from 'preact';"],
  ['utils/protocol/a.ts', "import type { X } from '../help/trail';"],
  ['entrypoints/guide.ts', "import * as z from 'zod/mini';"],
  ['entrypoints/sentinel.content.ts', "import * as z from 'zod';"],
  ['utils/handover/laifaxin/a.ts', "import * as z from 'zod/mini';"],
  ['utils/handover/laifaxin/b.ts', "import { x } from '@/utils/handover/tickets/handover';"],
  ['utils/handover/custom/a.ts', "import { x } from '../laifaxin/form';"],
  ['utils/handover/tickets/a.ts', "import { x } from '../../worker/runs';"],
];
const MAY: [file: string, code: string][] = [
  ['entrypoints/popup/ok.ts', "import { x } from '@/components/popup/list';"],
  ['components/overlay/ok.ts', "import { x } from '@/utils/words/i18n';"],
  [
    'utils/page/locate/ok.ts',
    "import { x } from './find/choose';\n// import { y } from '../../worker/runs';",
  ],
  ['utils/page/engine/ok.ts', "import { x } from '@/utils/guides/common-labels';"],
  ['utils/worker/frames/ok.ts', "import { x } from '../../providers/list';"],
  ['utils/providers/netease/ok.ts', "import type { X } from '../../guides/types';"],
  ['utils/guides/ok.schema.ts', "import * as z from 'zod/mini';"],
  ['utils/codes/vault/ok.ts', "import * as z from 'zod/mini';"],
];

test.each(REFUSED)('%s may not: %s', (file, code) => {
  expect(wrongImports(file, code)).toHaveLength(1);
});

test.each(MAY)('%s may: %s', (file, code) => {
  expect(wrongImports(file, code)).toEqual([]);
});

describe('the table', () => {
  it('has no circle', () => expect(circles()).toEqual([]));

  it('would be found out with one', () => {
    expect(circles({ a: 'b', b: 'c', c: 'a', d: 'a', e: '' })).toEqual(['a', 'b', 'c', 'd']);
  });

  const page = readFileSync('docs/architecture.md', 'utf8').split('## Import rules')[1] ?? '';
  const ids = new Map([...page.matchAll(/^ +(\w+)\["([\w/]+)"\]$/gm)].map(([, id, folder]) => [id, folder]));

  it('is drawn in docs/architecture.md, every folder once', () => {
    expect([...ids.values()].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('is drawn with the arrows it has', () => {
    const drawn = [...page.matchAll(/^ +(\w+) --> ([\w &]+)$/gm)].flatMap(([, from, to = '']) =>
      to.split(' & ').map((one) => `${ids.get(from)} --> ${ids.get(one)}`),
    );
    expect(drawn.filter((arrow) => !arrow.includes('undefined')).sort()).toEqual(arrows().sort());
  });
});
