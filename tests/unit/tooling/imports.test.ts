/** The house's arrows are lint rules. Each forbidden import is tried on the real configuration, and must be refused. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const REFUSED: [file: string, code: string][] = [
  ['utils/page/locate/a.ts', "import { x } from '@/components/overlay/ring';"],
  ['utils/settings/a.ts', "import { x } from '@/entrypoints/background';"],
  ['components/popup/a.ts', "import { x } from '@/entrypoints/background';"],
  ['components/popup/b.ts', "import { x } from '@/utils/codes/vault/vault';"],
  ['utils/page/locate/c.ts', "import { x } from '../providers/netease/labels';"],
  ['utils/page/capture/b.ts', "import type { X } from '@/utils/providers/list';"],
  ['utils/page/watch/b.ts', "import { x } from '../providers/sites';"],
  ['utils/page/session/a.ts', "import { x } from '../providers/netease/hosts';"],
  ['utils/page/forms/a.ts', "import { x } from '@/utils/providers/codes';"],
  ['utils/page/engine/f.ts', "import { x } from '@/utils/providers/netease/guides/get-code';"],
  ['utils/worker/frames/b.ts', "import type { X } from '../providers/provider';"],
  ['utils/codes/vault/b.ts', "import { x } from '@/utils/providers/codes';"],
  ['utils/providers/a.ts', "import { x } from '@/utils/page/locate/page-snapshot';"],
  ['utils/providers/netease/b.ts', "import { browser } from 'wxt/browser';"],
  ['utils/page/watch/a.ts', "import { x } from '@/utils/codes/vault/vault';"],
  ['utils/page/capture/a.ts', "import { x } from '../frames/turn';"],
  ['utils/page/locate/b.ts', "import * as z from 'zod/mini';"],
  ['utils/page/engine/a.ts', "import { x } from '@/utils/locate/role';"],
  ['utils/page/engine/b.ts', "import type { X } from '../watch/watch';"],
  ['utils/page/engine/c.ts', "export { x } from '@/utils/capture/code';"],
  ['utils/page/engine/d.ts', "import { browser } from 'wxt/browser';"],
  ['utils/page/engine/e.ts', 'export const x = () => document.title;'],
  ['utils/guides/a.ts', "import { x } from '@/utils/page/engine/evaluate';"],
  ['utils/guides/b.ts', "import { browser } from 'webextension-polyfill';"],
  ['utils/guides/c.ts', 'export const x = () => chrome.runtime.id;'],
  ['utils/codes/vault/a.ts', "import { x } from '@/utils/page/engine/evaluate';"],
  ['utils/worker/frames/a.ts', "import { x } from '../capture/code';"],
  ['entrypoints/guide.ts', "import * as z from 'zod/mini';"],
  ['entrypoints/client.ts', "import * as z from 'zod/mini';"],
  ['utils/handover/laifaxin/a.ts', "import * as z from 'zod/mini';"],
  ['utils/handover/laifaxin/b.ts', "import { x } from '@/utils/handover/tickets/handover';"],
  ['utils/handover/laifaxin/c.ts', "import { x } from '@/components/overlay/ring';"],
  ['entrypoints/sentinel.content.ts', "import * as z from 'zod';"],
];
const ALLOWED: [file: string, code: string][] = [
  ['entrypoints/popup/ok.ts', "import { x } from '@/components/popup/list';"],
  ['components/overlay/ok.ts', "import { x } from '@/utils/words/i18n';"],
  ['utils/page/locate/ok.ts', "import { x } from '@/utils/page/engine/evaluate';"],
  ['utils/page/engine/ok.ts', "import { x } from '@/utils/guides/common-labels';"],
  ['utils/worker/ok.ts', "import { x } from '../providers/list';"],
  ['utils/providers/netease/ok.ts', "import type { X } from '../../guides/types';"],
  ['utils/codes/vault/ok.ts', "import * as z from 'zod/mini';"],
];

const use = (code: string) =>
  code.startsWith('import') ? `${code}\nexport const used = null as unknown;\n` : code;
let folder = '';
let refused = new Set<string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'house-'));
  copyFileSync('biome.json', join(folder, 'biome.json'));
  for (const [file, code] of [...REFUSED, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), use(code));
  }
  const { stdout } = spawnSync(
    join('node_modules', '.bin', 'biome'),
    [
      'lint',
      '--vcs-enabled=false',
      '--max-diagnostics=none',
      '--reporter=json',
      `--config-path=${folder}`,
      folder,
    ],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  refused = new Set(
    report.diagnostics
      .filter(({ category }) => /noRestricted(Imports|Globals)/.test(category))
      .map(({ location: { path } }) => (typeof path === 'string' ? path : path.file))
      .map((path) => path.replaceAll('\\', '/').replace(/^.*?(?=(?:entrypoints|components|utils)\/)/, '')),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(REFUSED)('%s may not: %s', (file) => {
  expect(refused).toContain(file);
});

test.each(ALLOWED)('%s may: %s', (file) => {
  expect(refused).not.toContain(file);
});
