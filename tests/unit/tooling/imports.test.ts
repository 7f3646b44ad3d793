/** The house's arrows are lint rules. Each forbidden import is tried on the real configuration, and must be refused. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const REFUSED: [file: string, code: string][] = [
  ['utils/locate/a.ts', "import { x } from '@/components/overlay/ring';"],
  ['utils/settings/a.ts', "import { x } from '@/entrypoints/background';"],
  ['components/popup/a.ts', "import { x } from '@/entrypoints/background';"],
  ['components/popup/b.ts', "import { x } from '@/utils/vault/vault';"],
  ['utils/locate/c.ts', "import { x } from '../providers/netease/labels';"],
  ['utils/capture/b.ts', "import type { X } from '@/utils/providers/list';"],
  ['utils/watch/b.ts', "import { x } from '../providers/sites';"],
  ['utils/session/a.ts', "import { x } from '../providers/netease/hosts';"],
  ['utils/forms/a.ts', "import { x } from '@/utils/providers/codes';"],
  ['utils/engine/f.ts', "import { x } from '@/utils/providers/netease/guides/get-code';"],
  ['utils/frames/b.ts', "import type { X } from '../providers/provider';"],
  ['utils/vault/b.ts', "import { x } from '@/utils/providers/codes';"],
  ['utils/providers/a.ts', "import { x } from '@/utils/locate/look';"],
  ['utils/providers/netease/b.ts', "import { browser } from 'wxt/browser';"],
  ['utils/watch/a.ts', "import { x } from '@/utils/vault/vault';"],
  ['utils/capture/a.ts', "import { x } from '../frames/turn';"],
  ['utils/locate/b.ts', "import * as z from 'zod/mini';"],
  ['utils/engine/a.ts', "import { x } from '@/utils/locate/role';"],
  ['utils/engine/b.ts', "import type { X } from '../watch/watch';"],
  ['utils/engine/c.ts', "export { x } from '@/utils/capture/code';"],
  ['utils/engine/d.ts', "import { browser } from 'wxt/browser';"],
  ['utils/engine/e.ts', 'export const x = () => document.title;'],
  ['utils/guides/a.ts', "import { x } from '@/utils/engine/evaluate';"],
  ['utils/guides/b.ts', "import { browser } from 'webextension-polyfill';"],
  ['utils/guides/c.ts', 'export const x = () => chrome.runtime.id;'],
  ['utils/vault/a.ts', "import { x } from '@/utils/engine/evaluate';"],
  ['utils/frames/a.ts', "import { x } from '../capture/code';"],
  ['entrypoints/guide.ts', "import * as z from 'zod/mini';"],
  ['entrypoints/client.ts', "import * as z from 'zod/mini';"],
  ['utils/clients/laifaxin/a.ts', "import * as z from 'zod/mini';"],
  ['utils/clients/laifaxin/b.ts', "import { x } from '@/utils/tickets/handover';"],
  ['utils/clients/laifaxin/c.ts', "import { x } from '@/components/overlay/ring';"],
  ['entrypoints/sentinel.content.ts', "import * as z from 'zod';"],
];
const ALLOWED: [file: string, code: string][] = [
  ['entrypoints/popup/ok.ts', "import { x } from '@/components/popup/list';"],
  ['components/overlay/ok.ts', "import { x } from '@/utils/i18n';"],
  ['utils/locate/ok.ts', "import { x } from '@/utils/engine/evaluate';"],
  ['utils/engine/ok.ts', "import { x } from '@/utils/guides/common-labels';"],
  ['utils/worker/ok.ts', "import { x } from '../providers/list';"],
  ['utils/providers/netease/ok.ts', "import type { X } from '../../guides/types';"],
  ['utils/vault/ok.ts', "import * as z from 'zod/mini';"],
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
