/** No text that nothing says. That each key said has a text is the compiler's to see (`utils/words/message-key.ts`). */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CSV_COLUMNS } from '@/utils/codes/csv';
import { IMPORT_FIELDS } from '@/utils/codes/vault/transfer/merge';
import { FIELD_ROLES } from '@/utils/handover/custom-client';
import type { Complaint, Stage } from '@/utils/handover/pointing/session';
import type { Outcome } from '@/utils/page/capture/capture';
import { ACTION_ORDER } from '@/utils/popup/import-words';
import { CHOICES } from '@/utils/providers/choices';
import { loginErrors } from '@/utils/providers/errors';
import { CLIENT_GUIDES } from '@/utils/providers/guide-bundle';
import { PROVIDERS } from '@/utils/providers/list';
import type { MessageKey } from '@/utils/words/message-key';

const ROOT = new URL('../../../', import.meta.url).pathname;
const KEYS = Object.keys(JSON.parse(readFileSync(`${ROOT}public/_locales/zh_CN/messages.json`, 'utf8')));

const files = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|html)$/.test(file))
    .map((file) => `${folder}/${file}`),
);
const sources = [...files, 'wxt.config.ts', 'public/managed-schema.json'].map((file) => ({
  file,
  code: readFileSync(ROOT + file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, ''),
}));

const complaints: Record<Complaint, true> = {
  taken: true,
  secret: true,
  clear: true,
  number: true,
  unfit: true,
  unsure: true,
};
const stages: Record<Exclude<Stage, (typeof FIELD_ROLES)[number]>, true> = {
  ready: true,
  saved: true,
  failed: true,
};
const outcomes: Record<Outcome, true> = { kept: true, unsaved: true, confirmed: true, void: true };
const REMINDERS = ['revokeOld', 'expired', 'expiring', 'locked'];
/** Keys that are put together where they are said, and what of. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  'card_${outcome}': Object.keys(outcomes),
  'reminder_${key}_title': REMINDERS,
  'reminder_${key}_text': REMINDERS,
  'csv_${column}': CSV_COLUMNS,
  'csv_${change.field}': IMPORT_FIELDS,
  'import_${action}Why': ['update', 'older'],
  'import_${action}Count': ACTION_ORDER,
  'import_${item.action}': ACTION_ORDER,
  'custom_role_${role}': FIELD_ROLES,
  'custom_role_${stage}': FIELD_ROLES,
  'pointing_bad_${complaint}': Object.keys(complaints),
  'pointing_${stage}': Object.keys(stages),
  'popup_${server.security}': ['tls', 'starttls'],
  '${name}Hint': ['popup_getCode', 'worklist_title', 'popup_diagnose', 'popup_liftIpRule'],
};
/** Data say their keys when they are read: what is put together there is whole by then. */
const DATA = /^utils\/(?:providers|guides)\//;
const built = sources
  .filter(({ file }) => !DATA.test(file))
  .flatMap(({ code }) =>
    [...code.matchAll(/`((?:[a-z]+[A-Za-z]*_[\w]*)?\$\{[\w.]+\}(?:[A-Z_]\w*)?)`/g)].map(
      ([, way = '']) => way,
    ),
  )
  .filter((way) => /^[a-z]+[A-Za-z]*_/.test(way) || way in BUILT);

it('a key without a text is refused by the compiler', () => {
  // @ts-expect-error There is none.
  const key: MessageKey = 'card_noSuchText';
  expect(KEYS).not.toContain(key);
});

it('keys put together in code are all known here', () => {
  const groups = new Set(KEYS.map((key) => key.split('_')[0]));
  const isKey = (way: string) => way.startsWith('$') || groups.has(way.split('_')[0]);
  expect([...new Set(built.filter(isKey))].sort()).toEqual(Object.keys(BUILT).sort());
});

it('every text is said somewhere', () => {
  const code = sources.map((one) => one.code).join('\n');
  const said = new Set([
    ...[...code.matchAll(/['"`>]([a-zA-Z]\w*)['"`<]|__MSG_(\w+)__/g)].map(([, key, name]) => key ?? name),
    ...Object.entries(BUILT).flatMap(([way, names]) => names.map((name) => way.replace(/\$\{.*\}/, name))),
    ...(JSON.stringify([PROVIDERS, CLIENT_GUIDES, CHOICES, loginErrors]).match(/[a-zA-Z]\w*/g) ?? []),
  ]);
  expect(KEYS.filter((key) => !said.has(key))).toEqual([]);
});
