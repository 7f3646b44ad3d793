/** The vault alone, as an extension: what it does with the browser's own storage, keys and locks. */
import { emptyClipboard, readClipboard } from '@/utils/codes/clipboard/document';
import { settleClipboard } from '@/utils/codes/clipboard/settle';
import { type ClearTask, newClearTask } from '@/utils/codes/clipboard/task';
import { openVault } from '@/utils/codes/vault';
import { newKdfParams } from '@/utils/codes/vault/kdf';
import { writeFile } from '@/utils/codes/vault/transfer/file';

/** An offscreen document has no API but messages. */
const isOffscreen = location.search === '?offscreen';
const vault = isOffscreen ? null : openVault();
/** A backup of so many codes, to fill a vault at once. */
const writeBackup = (count: number): Promise<string> =>
  writeFile(
    crypto,
    Array.from({ length: count }, (_, n) => ({
      id: crypto.randomUUID(),
      code: `Fill${String(n).padStart(12, '0')}`,
      address: `sender-${n}@mail${n % 40}.corp.example`,
      name: n % 2 ? '来发信' : 'Foxmail',
      state: n % 3 ? ('bound' as const) : ('confirmed' as const),
      host: 'mail.qiye.163.com',
      provider: 'netease',
      createdAt: 1.79e12 + n,
      updatedAt: 1.79e12 + n,
      expiresAt: 1.81e12 + n * 60_000,
      client: 'laifaxin',
      tags: n % 5 ? [] : ['销售', 'Q4'],
      lastResult: { ok: true, detail: '正常', at: 1.79e12 + n },
      replacedBy: null,
    })),
    'the passphrase',
    newKdfParams(crypto, 1000),
  );

/** The clipboard as the product's worker will work it: from an offscreen document, over a restart. */
const ask = (what: 'read' | 'empty') => chrome.runtime.sendMessage({ what });
const clipboard = {
  async remember(text: string) {
    await chrome.offscreen.createDocument({
      url: 'page.html?offscreen',
      reasons: [chrome.offscreen.Reason.CLIPBOARD],
      justification: 'Clears a copied code.',
    });
    await chrome.storage.session.set({ task: await newClearTask(crypto, text, 10, Date.now()) });
  },
  async settle() {
    const { task } = (await chrome.storage.session.get('task')) as { task: ClearTask };
    return settleClipboard(crypto, task, { read: () => ask('read'), empty: () => ask('empty') });
  },
};
if (isOffscreen) {
  chrome.runtime.onMessage.addListener(({ what }, _, answer) => {
    if (what === 'read') answer(readClipboard(document));
    if (what === 'empty') answer(emptyClipboard(document));
  });
}

Object.assign(globalThis, { vault, writeBackup, clipboard });

// A private window has a worker of its own, which no tool reaches: it acts by itself, and tells over the storage.
if (vault && chrome.extension.inIncognitoContext && typeof document === 'undefined') {
  chrome.runtime.onInstalled.addListener(() => {});
  const draft = { code: 'PrivateWindow001', address: 'p@corp.example', name: '', expiresAt: null };
  void vault
    .keep(draft, { host: 'mail.qiye.163.com', provider: 'netease' })
    .then(async (kept) => ({ kept, listing: await vault.list() }))
    .then(
      (told) => chrome.storage.local.set({ 'test:private': told }),
      (error: unknown) => chrome.storage.local.set({ 'test:private': { error: String(error) } }),
    );
}
