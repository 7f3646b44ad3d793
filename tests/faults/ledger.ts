/** What the user and the pages have been told, and whether it still holds. */
import type { CodeState } from '@/utils/codes/code';
import { isVaultError } from '@/utils/codes/vault/errors';
import type { Vault } from '@/utils/codes/vault/types';

export interface Promised {
  code: string;
  /** `must`: it was said to be kept. `may`: the answer never came. `gone`: it was said to be deleted. */
  there: 'must' | 'may' | 'gone';
  /** The state it was said to have reached. */
  atLeast: CodeState;
}

export class Ledger {
  readonly codes = new Map<string, Promised>();
  /** Any of these may be in force; null: none. */
  passphrases: (string | null)[] = [null];

  copy(): Ledger {
    const copy = new Ledger();
    for (const [code, promised] of this.codes) copy.codes.set(code, { ...promised });
    copy.passphrases = [...this.passphrases];
    return copy;
  }

  put(code: string, there: Promised['there'], atLeast: CodeState = 'seen'): void {
    this.codes.set(code, { code, there, atLeast });
  }

  set(code: string, change: Partial<Promised>): void {
    const promised = this.codes.get(code);
    if (promised) this.codes.set(code, { ...promised, ...change });
  }
}

export interface Verdicts {
  lost: number;
  duplicated: number;
  unreadable: number;
}

const RANK: Record<CodeState, number> = { seen: 0, confirmed: 1, bound: 2, revoked: 3 };

/** Opens the vault as the user would. False: no passphrase that may be in force opens it. */
async function enter(vault: Vault, ledger: Ledger): Promise<boolean> {
  const status = await vault.status();
  if (!status.passphrase) return ledger.passphrases.includes(null);
  if (!status.locked) return true;
  for (const passphrase of ledger.passphrases) {
    if (passphrase === null) continue;
    const error = await vault.unlock(passphrase).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!error) return true;
    if (!isVaultError(error, 'vault_error_wrongPassphrase')) throw error;
  }
  return false;
}

/**
 * Compares the vault with what was promised.
 * @param harmed how many records were damaged from outside: so many may be missing if the vault says so.
 */
export async function verify(vault: Vault, ledger: Ledger, harmed = 0): Promise<Verdicts> {
  const all = [...ledger.codes.values()];
  if (!(await enter(vault, ledger))) {
    return { lost: all.filter(({ there }) => there === 'must').length || 1, duplicated: 0, unreadable: 0 };
  }
  const { codes, damaged, newer } = await vault.list();
  const found = new Map<string, CodeState[]>();
  let reported = damaged + newer;
  let unreadable = Math.max(0, reported - harmed);
  for (const { id, state } of codes) {
    try {
      const code = await vault.reveal(id);
      found.set(code, [...(found.get(code) ?? []), state]);
    } catch (error) {
      const isTold = isVaultError(error, 'vault_error_damaged', 'vault_error_keyLost', 'vault_error_newer');
      if (isTold && reported < harmed) reported++;
      else unreadable++;
    }
  }
  let lost = 0;
  let duplicated = 0;
  for (const { code, there, atLeast } of all) {
    const states = found.get(code) ?? [];
    const isShort = states.some((state) => RANK[state] < RANK[atLeast]);
    if (there === 'must' && (states.length === 0 || isShort)) lost++;
    if (states.length > (there === 'gone' ? 0 : 1)) duplicated++;
    found.delete(code);
  }
  // A code nobody ever handed in.
  unreadable += found.size;
  return { lost: Math.max(0, lost - Math.min(harmed, reported)), duplicated, unreadable };
}
