/** What the house rules say about files and no linter checks: length, who may touch storage, and who knows a provider. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './exec.mjs';
import { imports } from './imports.mjs';

const LONG = 250;
const MEDIAN = 60;
/** Files above LONG lines, each with its reason. */
const REASONS = {
  'utils/providers/netease/labels.ts': 'data: a label a line',
  'utils/providers/netease/compounds.ts': 'data: words of labels, a list a line',
  'utils/providers/netease/guides/get-code.ts': 'data: a guide is one file',
  'utils/providers/netease/guides/lift-ip-rule.ts': 'data: a guide is one file',
  'utils/guides/bind-laifaxin.ts': 'data: a guide is one file',
};
/** Only these may name the stores that outlive the browser: secrets live there, and settings. */
const MAY_STORE = /^utils\/(codes\/vault|settings)\//;
const STORES = /\bstorage\s*\.\s*(local|sync)\b|\bindexedDB\b|\blocalStorage\b/;

/** These run for every provider alike: what one is comes to them as data. */
const NEUTRAL = /^utils\/(page\/(?!practice\/)|worker\/frames\/|codes\/|guides\/|protocol\/frame-port)/;
const PROVIDER =
  /\bfrom '[^']*\/providers(?:\/[^']*)?'|import\('[^']*\/providers\/|netease|\b163\.com|[网網]易/i;
/** Of those, files that may, each with its reason. */
const MAY_KNOW = {
  'utils/codes/vault/migrations/4-to-5.ts': 'says whose the records are that name no provider',
};
/** Error records name whoever can mend them. */
const MAY_KNOW_ALL = /^utils\/guides\/errors\//;

function sources(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      const path = join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/');
      return { path, text, lines: text.split('\n').length - 1 };
    });
}

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** @returns {{ name: string, ok: boolean, detail?: string }[]} */
export function shape() {
  const files = ['entrypoints', 'components', 'utils'].flatMap(sources);
  const sorted = files.map(({ lines }) => lines).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const long = files.filter(({ path, lines }) => lines > LONG && !REASONS[path]);
  const storing = files.filter(
    ({ path, text }) => !MAY_STORE.test(path) && STORES.test(withoutComments(text)),
  );
  const knowing = files.filter(
    ({ path, text }) =>
      NEUTRAL.test(path) && !MAY_KNOW_ALL.test(path) && PROVIDER.test(withoutComments(text)),
  );
  const known = knowing.filter(({ path }) => !MAY_KNOW[path]);
  const allowed = Object.keys(MAY_KNOW).filter((path) => !knowing.some((file) => file.path === path));
  return [
    ...imports(files),
    {
      name: `${known.length} files of the engine know a provider (${knowing.length - known.length} may, with a reason)`,
      ok: known.length === 0 && allowed.length === 0,
      detail: [
        ...known.map(({ path }) => path),
        ...allowed.map((path) => `${path}: allowed, and does not need it`),
      ].join('\n'),
    },
    {
      name: `${files.length} source files, median ${median} lines (at most ${MEDIAN})`,
      ok: median <= MEDIAN,
    },
    {
      name: `no source file above ${LONG} lines without a reason`,
      ok: long.length === 0,
      detail: long.map(({ path, lines }) => `${path}: ${lines}`).join('\n'),
    },
    {
      name: 'only utils/codes/vault and utils/settings touch lasting storage',
      ok: storing.length === 0,
      detail: storing.map(({ path }) => path).join('\n'),
    },
  ];
}
