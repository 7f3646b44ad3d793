import { describe, expect, it } from 'vitest';
import { settleClipboard } from '@/utils/codes/clipboard/settle';
import { type ClearTask, isClearDue, newClearTask } from '@/utils/codes/clipboard/task';

const CODE = 'Ab3dEf7hIj1kLm0p';
const NOW = Date.UTC(2026, 10, 22);

async function task(seconds = 30): Promise<ClearTask> {
  const made = await newClearTask(crypto, CODE, seconds, NOW);
  if (!made) throw new Error('no task');
  // As it comes back from storage, in a worker that knows nothing else.
  return JSON.parse(JSON.stringify(made));
}

function clipboard(text: string | null) {
  const board = {
    text,
    read: async () => board.text,
    async empty() {
      board.text = '';
      return true;
    },
  };
  return board;
}

describe('a copied code', () => {
  it('is remembered in a form that does not tell it, and each time in another', async () => {
    const [a, b] = [await task(), await task()];
    expect(JSON.stringify(a)).not.toContain(CODE);
    expect(a.hash).not.toBe(b.hash);
  });

  it.each([
    ['before its time', 29_999, false],
    ['at its time', 30_000, true],
    ['long after, the computer having slept', 9e7, true],
    ['when the clock was set back', -1, true],
  ])('is due %s: %i', async (_, after, due) => {
    expect(isClearDue(await task(), NOW + after)).toBe(due);
  });

  it('is cleared after a time within bounds, or never', async () => {
    expect((await task(1)).clearAt - NOW).toBe(10_000);
    expect((await task(1e9)).clearAt - NOW).toBe(600_000);
    expect(await newClearTask(crypto, CODE, 0, NOW)).toBeNull();
  });
});

describe('clearing', () => {
  it.each([
    [CODE, 'emptied', ''],
    [`${CODE}\n`, 'emptied', ''],
    ['a love letter', 'other', 'a love letter'],
    [CODE.toLowerCase(), 'other', CODE.toLowerCase()],
    ['', 'other', ''],
    [null, 'unreadable', null],
  ])('with %j in the clipboard: %s', async (text, outcome, left) => {
    const board = clipboard(text);
    expect(await settleClipboard(crypto, await task(), board)).toBe(outcome);
    expect(board.text).toBe(left);
  });

  it('tells when the clipboard fails', async () => {
    const fail = async () => {
      throw new Error('no');
    };
    expect(await settleClipboard(crypto, await task(), { read: fail, empty: fail })).toBe('unreadable');
    expect(await settleClipboard(crypto, await task(), { read: async () => CODE, empty: fail })).toBe(
      'unreadable',
    );
  });
});
