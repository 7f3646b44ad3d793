/** Every operation of the vault, with a profile in which it has something to do. */
import type { Vault } from '@/utils/codes/vault/types';
import recordV1 from '../unit/vault/vectors/record-v1.json';
import { Ledger } from './ledger';
import { Profile } from './profile';
import { startWorker, type Worker } from './worker';

export const A = 'AaAaAaAaAaAa0001';
export const B = 'BbBbBbBbBbBb0002';
export const C = 'CcCcCcCcCcCc0003';
export const NEW = 'NnNnNnNnNnNn0009';
const PASS = 'the passphrase';
const NEXT = 'another passphrase';
const HOST = { host: 'mail.qiye.163.com', provider: 'netease' };
const DAY = 86_400_000;

export interface Case {
  profile: Profile;
  ledger: Ledger;
  ids: Record<string, string>;
}

export interface Operation {
  name: string;
  prepare(): Promise<Case>;
  /** What is open while the operation runs: set before it starts. */
  begin?(ledger: Ledger): void;
  act(vault: Vault, ids: Record<string, string>): Promise<unknown>;
  /** What is promised once it has answered. */
  done?(ledger: Ledger): void;
  isPrivate?: boolean;
  /** The user was told that the browser could not keep it: it is to outlive the worker only. */
  isUnsaved?: boolean;
}

const draft = (code: string, more = {}) => ({
  code,
  address: `${code.slice(0, 2)}@corp.example`,
  name: 'Foxmail',
  expiresAt: null as number | null,
  ...more,
});

export async function kept(vault: Vault, ledger: Ledger, code: string, more = {}): Promise<string> {
  const { id } = await vault.keep(draft(code, more), HOST);
  ledger.put(code, 'must');
  return id;
}

/** Three codes: one seen, one confirmed, one bound. */
async function three(): Promise<Case & { worker: Worker }> {
  const profile = new Profile();
  const ledger = new Ledger();
  const worker = startWorker(profile);
  const ids: Record<string, string> = {};
  for (const code of [A, B, C]) ids[code] = await kept(worker.vault, ledger, code);
  for (const code of [B, C]) await worker.vault.confirm(ids[code] ?? '');
  await worker.vault.setResult(ids[C] ?? '', 'laifaxin', { ok: true, detail: '正常' });
  ledger.set(B, { atLeast: 'confirmed' });
  ledger.set(C, { atLeast: 'bound' });
  return { profile, ledger, ids, worker };
}

async function open(): Promise<Case & { worker: Worker }> {
  const made = await three();
  await made.worker.vault.setPassphrase(PASS);
  made.ledger.passphrases = [PASS];
  return made;
}

async function locked(): Promise<Case & { worker: Worker }> {
  const made = await open();
  await made.worker.vault.lock();
  return made;
}

/** So many that there is an index of them. */
async function many(): Promise<Case & { worker: Worker }> {
  const made = await three();
  for (let n = 0; n < 70; n++) {
    await kept(made.worker.vault, made.ledger, `Many${String(n).padStart(12, '0')}`);
  }
  await startWorker(made.profile).vault.list();
  if (!made.profile.index) throw new Error('no index');
  return made;
}

/** Locked, with a new code boxed and things said of it and of an old one. */
async function lockedWithMail(): Promise<Case> {
  const made = await locked();
  const { vault } = made.worker;
  const id = await kept(vault, made.ledger, NEW);
  await vault.confirm(id);
  await vault.confirm(made.ids[A] ?? '');
  made.ledger.set(NEW, { atLeast: 'confirmed' });
  made.ledger.set(A, { atLeast: 'confirmed' });
  made.ids[NEW] = id;
  return made;
}

/** Records as version 1 wrote them, under this profile's keys: the frozen example can't be, its key is another. */
async function old(): Promise<Case> {
  const made = await three();
  const key = await crypto.subtle.importKey('raw', Buffer.from(recordV1.key, 'base64'), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  const current = made.profile.keys.get(String(made.profile.keys.get('current')));
  if (!current || typeof current === 'string') throw new Error('no keys');
  made.profile.keys.set(recordV1.kid, { ...current, kid: recordV1.kid, key });
  for (const [storageKey, record] of Object.entries(recordV1.items)) {
    made.profile.local.set(storageKey, JSON.stringify(record));
  }
  made.ids.old = recordV1.summary.id;
  made.ledger.put(recordV1.code, 'must', 'bound');
  return made;
}

async function backup(): Promise<{ text: string; passphrase: string }> {
  const { worker, ids } = await three();
  await worker.vault.edit(ids[B] ?? '', { name: 'newer' });
  await worker.vault.keep(draft(NEW), HOST);
  const { text } = await worker.vault.exportCodes(PASS);
  return { text, passphrase: PASS };
}
let file: Promise<{ text: string; passphrase: string }> | null = null;
const theBackup = () => {
  file ??= backup();
  return file;
};

/** Codes that storage refused, in the session area of a worker that has ended. */
async function refused(): Promise<Case> {
  const made = await three();
  made.worker.gate = (_, call) => (call === 'local.set' ? 'fail' : 'pass');
  made.ids[NEW] = await kept(made.worker.vault, made.ledger, NEW);
  await made.worker.vault.confirm(made.ids[NEW]);
  await made.worker.vault.confirm(made.ids[A] ?? '');
  made.ledger.set(NEW, { atLeast: 'confirmed' });
  made.ledger.set(A, { atLeast: 'confirmed' });
  return made;
}

const may = (code: string) => (ledger: Ledger) => ledger.put(code, 'may');
const must = (code: string) => (ledger: Ledger) => ledger.set(code, { there: 'must' });
const reached = (code: string, atLeast: 'confirmed' | 'bound' | 'revoked') => (ledger: Ledger) =>
  ledger.set(code, { atLeast });

export const OPERATIONS: Operation[] = [
  {
    name: 'keep, the first of all',
    prepare: async () => ({ profile: new Profile(), ledger: new Ledger(), ids: {} }),
    begin: may(NEW),
    act: (vault) => vault.keep(draft(NEW), HOST),
    done: must(NEW),
  },
  {
    name: 'keep',
    prepare: three,
    begin: may(NEW),
    act: (vault) => vault.keep(draft(NEW), HOST),
    done: must(NEW),
  },
  { name: 'keep, known', prepare: three, act: (vault) => vault.keep(draft(A, { expiresAt: 5 }), HOST) },
  {
    name: 'confirm',
    prepare: three,
    act: (vault, ids) => vault.confirm(ids[A] ?? '', { expiresAt: 9 }),
    done: reached(A, 'confirmed'),
  },
  {
    name: 'confirm, renewal',
    async prepare() {
      const made = await three();
      await made.worker.vault.edit(made.ids[B] ?? '', { expiresAt: made.profile.time + DAY });
      made.profile.time += 1000;
      made.ids[NEW] = await kept(made.worker.vault, made.ledger, NEW, { address: 'Bb@corp.example' });
      return made;
    },
    act: (vault, ids) => vault.confirm(ids[NEW] ?? '', { replaces: true }),
    done: reached(NEW, 'confirmed'),
  },
  {
    name: 'confirm, renewal asked for',
    async prepare() {
      const made = await three();
      made.profile.time += 1000;
      made.ids[NEW] = await kept(made.worker.vault, made.ledger, NEW, { address: 'Bb@corp.example' });
      return made;
    },
    act: (vault, ids) => vault.confirm(ids[NEW] ?? '', { renews: ids[B] ?? '', replaces: true }),
    done: reached(NEW, 'confirmed'),
  },
  {
    name: 'result',
    prepare: three,
    act: (vault, ids) => vault.setResult(ids[B] ?? '', 'laifaxin', { ok: true, detail: '正常' }),
    done: reached(B, 'bound'),
  },
  { name: 'edit', prepare: three, act: (vault, ids) => vault.edit(ids[A] ?? '', { name: 'x', tags: ['y'] }) },
  {
    name: 'revoke',
    prepare: three,
    act: (vault, ids) => vault.revoke(ids[B] ?? ''),
    done: reached(B, 'revoked'),
  },
  {
    name: 'remove',
    prepare: three,
    begin: (ledger) => ledger.set(A, { there: 'may' }),
    act: (vault, ids) => vault.remove(ids[A] ?? ''),
    done: (ledger) => ledger.set(A, { there: 'gone' }),
  },
  {
    name: 'restore',
    async prepare() {
      const made = await three();
      await made.worker.vault.remove(made.ids[A] ?? '');
      made.ledger.set(A, { there: 'may' });
      return made;
    },
    act: (vault, ids) => vault.restore(ids[A] ?? ''),
    done: must(A),
  },
  { name: 'list', prepare: three, act: (vault) => vault.list() },
  {
    name: 'list, purging',
    async prepare() {
      const made = await three();
      await made.worker.vault.remove(made.ids[A] ?? '');
      made.ledger.set(A, { there: 'gone' });
      made.profile.time += DAY;
      return made;
    },
    act: (vault) => vault.list(),
  },
  { name: 'list, many', prepare: many, act: (vault) => vault.list() },
  {
    name: 'list, many, no index',
    async prepare() {
      const made = await many();
      made.profile.index = undefined;
      return made;
    },
    act: (vault) => vault.list(),
  },
  {
    name: 'confirm among many',
    prepare: many,
    act: (vault, ids) => vault.confirm(ids[A] ?? ''),
    done: reached(A, 'confirmed'),
  },
  {
    name: 'list, bringing in what was refused',
    prepare: refused,
    act: (vault) => vault.list(),
    isUnsaved: true,
  },
  { name: 'reveal', prepare: three, act: (vault, ids) => vault.reveal(ids[A] ?? '') },
  {
    name: 'set passphrase',
    prepare: three,
    begin: (ledger) => ledger.passphrases.push(PASS),
    act: (vault) => vault.setPassphrase(PASS),
    done: (ledger) => {
      ledger.passphrases = [PASS];
    },
  },
  {
    name: 'change passphrase',
    prepare: locked,
    begin: (ledger) => ledger.passphrases.push(NEXT),
    act: (vault) => vault.changePassphrase(PASS, NEXT),
    done: (ledger) => {
      ledger.passphrases = [NEXT];
    },
  },
  {
    name: 'remove passphrase',
    prepare: lockedWithMail,
    begin: (ledger) => ledger.passphrases.push(null),
    act: (vault) => vault.removePassphrase(PASS),
    done: (ledger) => {
      ledger.passphrases = [null];
    },
  },
  { name: 'unlock, with mail', prepare: lockedWithMail, act: (vault) => vault.unlock(PASS) },
  { name: 'lock', prepare: open, act: (vault) => vault.lock() },
  { name: 'set idle minutes', prepare: open, act: (vault) => vault.setIdleMinutes(5) },
  {
    name: 'keep while locked',
    prepare: locked,
    begin: may(NEW),
    act: (vault) => vault.keep(draft(NEW), HOST),
    done: must(NEW),
  },
  {
    name: 'confirm while locked',
    prepare: locked,
    act: (vault, ids) => vault.confirm(ids[A] ?? ''),
    done: reached(A, 'confirmed'),
  },
  {
    name: 'result while locked',
    prepare: locked,
    act: (vault, ids) => vault.setResult(ids[B] ?? '', 'laifaxin', { ok: true, detail: '正常' }),
    done: reached(B, 'bound'),
  },
  {
    name: 'keep in a private window',
    prepare: three,
    begin: may(NEW),
    act: (vault) => vault.keep(draft(NEW), HOST),
    done: must(NEW),
    isPrivate: true,
  },
  { name: 'export', prepare: three, act: (vault) => vault.exportCodes(PASS) },
  {
    name: 'import',
    async prepare() {
      await theBackup();
      return three();
    },
    begin: may(NEW),
    async act(vault) {
      const { text, passphrase } = await theBackup();
      return vault.importCodes(text, passphrase, { apply: true });
    },
    done: must(NEW),
  },
  {
    name: 'write over version 1',
    prepare: old,
    act: (vault, ids) => vault.edit(ids.old ?? '', { name: 'x' }),
  },
  {
    name: 'set passphrase over version 1',
    prepare: old,
    begin: (ledger) => ledger.passphrases.push(PASS),
    act: (vault) => vault.setPassphrase(PASS),
    done: (ledger) => {
      ledger.passphrases = [PASS];
    },
  },
  {
    name: 'discard damaged',
    async prepare() {
      const made = await three();
      made.profile.local.set('code:rubbish', '1');
      await made.worker.vault.discardDamaged();
      return made;
    },
    act: (vault) => vault.discardDamaged(),
  },
  {
    name: 'erase all',
    prepare: locked,
    begin(ledger) {
      for (const code of ledger.codes.keys()) ledger.set(code, { there: 'may' });
      ledger.passphrases.push(null);
    },
    act: (vault) => vault.eraseAll(),
    done(ledger) {
      for (const code of ledger.codes.keys()) ledger.set(code, { there: 'gone' });
      ledger.passphrases = [null];
    },
  },
];
