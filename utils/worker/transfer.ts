/** Backup, move, and the end of everything: the messages `vault/*`. */
import { toCsv } from '../codes/csv';
import type { Vault } from '../codes/vault';
import { VaultError } from '../codes/vault/errors';
import { stateWords } from '../popup/state-words';
import { answered, outcome } from './outcome';
import type { Handlers } from './router';
import type { WorkerTexts } from './texts';

export type TransferVault = Pick<
  Vault,
  'exportCodes' | 'importCodes' | 'discardDamaged' | 'list' | 'eraseAll'
>;

interface Deps {
  vault: TransferVault;
  now: () => number;
  texts: Pick<WorkerTexts, 'say'>;
  /** Everything of the vault is gone: what else the user has left here goes too. */
  erased(): Promise<void>;
}

type TransferHandlers = Pick<Handlers, Extract<keyof Handlers, `vault/${string}`>>;

export function createTransferHandlers({ vault, now, texts, erased }: Deps): TransferHandlers {
  const csv = async () => {
    const { codes, locked, problem } = await vault.list();
    if (locked || problem) throw new VaultError(problem ?? 'vault_error_locked');
    const text = await texts.say();
    const csvText = toCsv(
      codes,
      (column) => text(`csv_${column}`),
      (code) => {
        const { key, parts } = stateWords(code, now());
        return text(key, ...parts);
      },
    );
    return { text: csvText, count: codes.length };
  };
  return {
    'vault/export': ({ passphrase }) => answered(vault.exportCodes(passphrase)),
    'vault/import': ({ text: file, passphrase, apply }) =>
      answered(vault.importCodes(file, passphrase, { apply })),
    'vault/discard': () => answered(vault.discardDamaged().then((count) => ({ count }))),
    'vault/csv': () => answered(csv()),
    'vault/erase': () => outcome(vault.eraseAll().then(erased)),
  };
}
