/** The vault alone, as an extension: what it does with the browser's own storage, keys and locks. */
import { openVault } from '@/utils/vault';

const vault = openVault();
Object.assign(globalThis, { vault });

// A private window has a worker of its own, which no tool reaches: it acts by itself, and tells over the storage.
if (chrome.extension.inIncognitoContext && typeof document === 'undefined') {
  chrome.runtime.onInstalled.addListener(() => {});
  const draft = { code: 'PrivateWindow001', address: 'p@corp.example', name: '', expiresAt: null };
  void vault
    .keep(draft, { host: 'mail.qiye.163.com' })
    .then(async (kept) => ({ kept, listing: await vault.list() }))
    .then(
      (told) => chrome.storage.local.set({ 'test:private': told }),
      (error: unknown) => chrome.storage.local.set({ 'test:private': { error: String(error) } }),
    );
}
