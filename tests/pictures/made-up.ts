/** Made-up codes for pictures and tests of the extension pages. */
import type { CodeSummary } from '../../utils/codes/code';

const DAY = 86_400_000;

/** A code that is in force, with `changes` made to it. `number` makes id and age. */
export function madeUp(number: number, changes: Partial<CodeSummary> = {}): CodeSummary {
  const createdAt = Date.now() - number * DAY;
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    address: `sales${number}@hengyuan-trade.com`,
    name: '来发信',
    state: 'confirmed',
    host: 'mailh.qiye.163.com',
    createdAt,
    updatedAt: createdAt,
    expiresAt: Date.now() + 180 * DAY,
    client: '',
    tags: [],
    lastResult: null,
    unsaved: false,
    ...changes,
  };
}

/** One code in each state a code can be in. */
export function everyState(): CodeSummary[] {
  const soon = Date.now() + 3 * DAY - 1_000;
  return [
    madeUp(1, { state: 'seen', address: 'zhang.wei@hengyuan-trade.com', expiresAt: null }),
    madeUp(2, { state: 'bound', address: 'li.na@hengyuan-trade.com', client: 'laifaxin' }),
    madeUp(3, { address: 'wang.fang.international-sales@export.hengyuan-trade.com.cn', name: 'Foxmail' }),
    madeUp(4, { expiresAt: soon, name: 'Outlook' }),
    madeUp(5, { expiresAt: Date.now() - DAY, name: '' }),
    madeUp(6, { state: 'revoked', name: 'iPhone' }),
    madeUp(7, { address: '', name: '' }),
    madeUp(8, { lastResult: { ok: false, detail: 'ERR.LOGIN.IPDENY', at: Date.now() } }),
  ];
}

/** `count` codes in force. */
export function many(count: number): CodeSummary[] {
  return Array.from({ length: count }, (_, index) => madeUp(index + 1));
}

/** Codes of several teams, some of which nobody knows the end of. */
export function tagged(): CodeSummary[] {
  return many(8).map((code, n) => ({
    ...code,
    tags: [['外贸部'], [], ['外贸部', 'Q4'], ['Amazon Deutschland'], []][n % 5] ?? [],
    expiresAt: n % 3 === 1 ? null : Date.now() + (n * 37 + 20) * DAY,
  }));
}

/** A code, the older one it was made to replace, and one that is still to be renewed. */
export function renewed(): CodeSummary[] {
  const soon = Date.now() + 2 * DAY;
  return [
    madeUp(1, { address: 'li.na@hengyuan-trade.com', name: '来发信' }),
    madeUp(2, { expiresAt: soon }),
    madeUp(3, { address: 'li.na@hengyuan-trade.com', replacedBy: madeUp(1).id, expiresAt: soon }),
  ];
}
