import { describe, expect, it } from 'vitest';
import { changeWords, skippedWords, whyWords } from '@/utils/popup/import-words';
import type { ImportItem } from '@/utils/protocol/messages';

const t = (key: string, ...parts: string[]) => (key === 'shared_lang' ? 'en' : [key, ...parts].join('|'));
const MARCH = new Date(2026, 2, 3, 10, 30).getTime();
const MAY = new Date(2026, 4, 20, 9, 5).getTime();
const item = (action: ImportItem['action'], file: number, here: number | null): ImportItem => ({
  address: '',
  name: '',
  expiresAt: null,
  action,
  writtenAt: { file, here },
  changes: [],
});

describe('the reason', () => {
  it('names both times where one record wins over the other', () => {
    expect(whyWords(item('update', MAY, MARCH), t)).toMatch(/^import_updateWhy\|May 20, 2026.*\|Mar 3, 2026/);
    expect(whyWords(item('older', MARCH, MAY), t)).toMatch(/^import_olderWhy\|Mar 3, 2026.*\|May 20, 2026/);
  });
  it('is not given where nothing wins', () => {
    expect(whyWords(item('add', MAY, null), t)).toBe('');
    expect(whyWords(item('same', MAY, MARCH), t)).toBe('');
  });
});

describe('a difference', () => {
  it.each([
    [{ field: 'name', here: '', file: 'Foxmail' }, 'import_fieldTaken|csv_name|import_empty|Foxmail'],
    [
      { field: 'expiresAt', here: null, file: MAY },
      'import_fieldTaken|csv_expiresAt|import_empty|May 20, 2026',
    ],
    [{ field: 'tags', here: ['a', 'b'], file: [] }, 'import_fieldTaken|csv_tags|a, b|import_empty'],
    [
      { field: 'state', here: 'seen', file: 'bound' },
      'import_fieldTaken|csv_state|popup_stateSeen|popup_stateBound',
    ],
    [
      { field: 'replacedBy', here: null, file: 'li@corp.example · new' },
      'import_fieldTaken|csv_replacedBy|import_empty|li@corp.example · new',
    ],
    [
      { field: 'lastResult', here: null, file: { ok: true, detail: '正常', at: 1 } },
      'import_fieldTaken|csv_lastResult|import_empty|正常',
    ],
  ] as const)('%j', (change, words) => {
    expect(changeWords('update', change as never, t)).toBe(words);
  });
  it('says what stays when the file is older', () => {
    expect(changeWords('older', { field: 'name', here: 'a', file: 'b' }, t)).toBe(
      'import_fieldKept|csv_name|a|b',
    );
  });
});

it('a record that can not be taken is named by its place, and by what it tells', () => {
  expect(skippedWords({ place: 3, address: 'li@corp.example', name: 'Foxmail' }, t)).toBe(
    'import_skippedOne|3|li@corp.example · Foxmail',
  );
  expect(skippedWords({ place: 4, address: '', name: '' }, t)).toBe('import_skippedOne|4|');
});
