import type { CodeDraft, CodeSummary } from '../codes';
import type { VaultErrorKey } from './errors';

export interface Listing {
  codes: CodeSummary[];
  /** Records that can't be read; they stay where they are. */
  damaged: number;
  /** Records written by a newer version of the extension; they stay where they are. */
  newer: number;
  locked: boolean;
  /** Why `codes` may be incomplete right now, or null. A message key. */
  problem: VaultErrorKey | null;
}

/** Every method rejects with `VaultError` and nothing else. */
export interface Vault {
  /**
   * Keeps a code as `seen`. The same code again is the same record. Never rejects for storage's sake:
   * `saved: false` means the code is held in memory and offered to storage again with every later call.
   */
  keep(draft: CodeDraft, where: { host: string }): Promise<{ id: string; saved: boolean }>;
  /** The page took the code: `seen` becomes `confirmed`. Held like `keep` when storage refuses. */
  confirm(id: string, more?: { expiresAt?: number | null; name?: string }): Promise<CodeSummary>;
  /** What a client said of the code. `detail`: '正常' or an `ERR.*` token, never server text. */
  setResult(id: string, client: string, result: { ok: boolean; detail: string }): Promise<CodeSummary>;
  edit(id: string, change: CodeEdit): Promise<CodeSummary>;
  revoke(id: string): Promise<CodeSummary>;
  /** Takes the code off the list; `restore` brings it back for some minutes. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<CodeSummary>;
  /** Opens no code. Newest first. */
  list(): Promise<Listing>;
  /** The only way to a code. */
  reveal(id: string): Promise<string>;
}

export interface CodeEdit {
  address?: string;
  name?: string;
  /** Milliseconds since the epoch, null: unknown. */
  expiresAt?: number | null;
  tags?: string[];
}
