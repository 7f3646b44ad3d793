import { browser } from 'wxt/browser';
import type { VaultDeps } from './deps';
import { queue, webLocks } from './exclusive';
import { idbCache } from './idb-cache';
import { idbKeyStore } from './idb-key-store';
import { calibrate } from './kdf';

/** The vault's surroundings in the worker and in extension pages. */
export function browserDeps(): VaultDeps {
  restrictAccess();
  return {
    storage: browser.storage.local,
    session: browser.storage.session ?? null,
    keyStore: idbKeyStore(indexedDB),
    cache: idbCache(indexedDB),
    crypto,
    now: () => Date.now(),
    exclusive: navigator.locks ? webLocks(navigator.locks) : queue(),
    calibrate: () => calibrate(crypto, () => performance.now()),
    isPrivate: browser.extension.inIncognitoContext,
    // Whoever opens the vault knows the providers, and says it better.
    isCode: (code) => /^[!-~]{6,64}$/.test(code),
  };
}

/**
 * By default content scripts can read `storage.local`. Chrome can forbid it; Firefox can only for `session`.
 * Source: developer.chrome.com/docs/extensions/reference/api/storage (setAccessLevel).
 */
function restrictAccess(): void {
  const area = browser.storage.local as { setAccessLevel?: (to: { accessLevel: string }) => Promise<void> };
  area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
