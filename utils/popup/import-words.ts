/** What an import would do, in an order and in counts. */
import type { ImportChange, ImportItem, Skipped } from '@/utils/protocol/messages';
import { dateTime, shortDate } from '../words/dates';
import type { Say } from '../words/message-key';
import { stateWords } from './state-words';

type Action = ImportItem['action'];

/** What changes something first. */
export const ACTION_ORDER: readonly Action[] = ['add', 'update', 'restore', 'older', 'same'];

const HARMLESS: ReadonlySet<Action> = new Set(['same', 'older']);

export function changesNothing(items: readonly ImportItem[]): boolean {
  return items.every(({ action }) => HARMLESS.has(action));
}

/** How many of each action there are; actions that do not occur are left out. */
export function countActions(items: readonly ImportItem[]): { action: Action; count: number }[] {
  return ACTION_ORDER.map((action) => ({
    action,
    count: items.filter((item) => item.action === action).length,
  })).filter(({ count }) => count > 0);
}

/** Why a row goes as it does: which of two records of one code wins, and when either was written. '' where it needs no reason. */
export function whyWords({ action, writtenAt: { file, here } }: ImportItem, t: Say): string {
  if (here === null || (action !== 'update' && action !== 'older')) return '';
  const tag = t('shared_lang');
  return t(`import_${action}Why`, dateTime(file, tag), dateTime(here, tag));
}

/** A field in which file and vault differ: its name, what stays or comes, and what it takes the place of. */
export function changeWords(action: Action, change: ImportChange, t: Say): string {
  const [here, file] = [
    valueWords({ ...change, value: change.here }, t),
    valueWords({ ...change, value: change.file }, t),
  ];
  return t(
    action === 'older' ? 'import_fieldKept' : 'import_fieldTaken',
    t(`csv_${change.field}`),
    here,
    file,
  );
}

/** A record of the file that can't be taken: its place, and whose it says it is. */
export const skippedWords = ({ place, address, name }: Skipped, t: Say): string =>
  t('import_skippedOne', String(place), [address, name].filter(Boolean).join(' · '));

type Value = { field: ImportChange['field']; value: ImportChange['here'] };

function valueWords({ field, value }: Value, t: Say): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return t('import_empty');
  if (typeof value === 'number') return shortDate(value, t('shared_lang'));
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object') return value.detail;
  if (field !== 'state') return value;
  const { key, parts } = stateWords({ state: value as 'seen', expiresAt: null }, 0);
  return t(key, ...parts);
}
