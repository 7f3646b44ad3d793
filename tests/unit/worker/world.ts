/** A worker in a fake browser, with pages that speak to it; it can be stopped and started like the real one. */
import type { CodeDraft, CodeSummary } from '@/utils/codes/code';
import type { Mailbox } from '@/utils/codes/mailbox';
import { VaultError } from '@/utils/codes/vault/errors';
import { type FromFrame, GUIDE_PORT, type ToFrame } from '@/utils/protocol/frame-port';
import type { MessageBody, MessageType } from '@/utils/protocol/messages';
import { startWorker, type WorkerVault } from '@/utils/worker/start';
import { fakeBrowser, OWN_ID, OWN_ORIGIN, turns } from './fake-browser';

export const MAIL = 'https://mail.qiye.163.com';
export const CODE_URL = `${MAIL}/static/commonweb/authcode.html?sid=S`;
export const INBOX_URL = `${MAIL}/static/sirius-web/?sid=S#mailbox`;
export const POPUP = { id: OWN_ID, url: `${OWN_ORIGIN}/popup.html`, origin: OWN_ORIGIN };

export function pageSender(url: string, tabId = 1, frameId = 0, openerTabId?: number) {
  return { id: OWN_ID, url, origin: new URL(url).origin, frameId, tab: { id: tabId, openerTabId } };
}

/** The same in a browser that names documents, and tells what stands in the address bar. */
export function documentSender(url: string, tabId: number, documentId: string, bar = url) {
  return { ...pageSender(url, tabId), documentId, tab: { id: tabId, url: bar } };
}

/** Keeps codes in a map, as the vault does on disk: it outlives the worker. */
function fakeVault() {
  const kept = new Map<string, { draft: CodeDraft; summary: CodeSummary }>();
  const mailboxes = new Map<string, Mailbox>();
  const refused = new Set<string>();
  const find = (id: string) => {
    const entry = kept.get(id);
    if (!entry) throw new VaultError('vault_error_notFound');
    return entry;
  };
  /** What the passphrase is, whether it is open, how often the user was noticed. */
  const lock = { passphrase: '', open: true, touched: 0, idle: false, minutes: 15 };
  const vault: WorkerVault = {
    async keep(draft, { host, provider }) {
      const id = `00000000-0000-0000-0000-${String(kept.size).padStart(12, '0')}`;
      const { address, name } = draft;
      const rest = { client: '', tags: [], createdAt: 0, expiresAt: null };
      const summary = { ...rest, id, address, name, state: 'seen', host, provider } as unknown as CodeSummary;
      kept.set(id, { draft, summary });
      return { id, saved: true };
    },
    async confirm(id, more) {
      Object.assign(find(id).summary, more, { state: 'confirmed' });
    },
    async list() {
      const codes = lock.open ? [...kept.values()].map(({ summary }) => summary) : [];
      return { codes, damaged: 0, newer: 0, waiting: 0, locked: !lock.open, problem: null } as Awaited<
        ReturnType<WorkerVault['list']>
      >;
    },
    reveal: async (id) => find(id).draft.code,
    edit: async (id, change) => Object.assign(find(id).summary, change),
    answerReplaced: async (id, isReplaced) => Object.assign(find(id).summary, { isReplaced }),
    revoke: async (id) => Object.assign(find(id).summary, { state: 'revoked' }),
    remove: async (id) => void find(id),
    restore: async (id) => find(id).summary,
    async setResult(id, client, { ok, detail }) {
      const { summary } = find(id);
      Object.assign(summary, { client, lastResult: { ok, detail, at: 0 } }, ok && { state: 'bound' });
    },
    async markReminded(marks) {
      for (const { id, reminded } of marks) Object.assign(find(id).summary, { reminded });
    },
    async exportCodes(passphrase) {
      if (passphrase.length < 8) throw new VaultError('vault_error_shortPassphrase');
      return { text: 'sealed', count: kept.size, left: 0, named: [] };
    },
    async importCodes(text, _, { apply }) {
      if (text !== 'sealed') throw new VaultError('vault_error_fileForeign');
      return { items: [], skipped: [], applied: apply };
    },
    discardDamaged: async () => 2,
    async mailboxes() {
      if (!lock.open) throw new VaultError('vault_error_locked');
      return { mailboxes: [...mailboxes.values()], refused: [...refused] };
    },
    async changeMailboxes({ add = [], remove = [], refuse = [] }) {
      for (const address of [...remove, ...refuse]) refused.add(address);
      const before = mailboxes.size;
      for (const { address, name } of add) mailboxes.set(address, { address, name, addedAt: 0 });
      for (const address of remove) mailboxes.delete(address);
      return { before, total: mailboxes.size };
    },
    discardMailboxes: async () => mailboxes.clear(),
    async eraseAll() {
      kept.clear();
      Object.assign(lock, { passphrase: '', open: true });
    },
    async status() {
      const { passphrase, open, minutes } = lock;
      const told = { passphrase: passphrase !== '', locked: !open, waitMs: 0, idleMinutes: minutes };
      return { ...told, settling: false };
    },
    async unlock(passphrase) {
      if (passphrase !== lock.passphrase) throw new VaultError('vault_error_wait', '4');
      lock.open = true;
    },
    async setPassphrase(passphrase) {
      if (lock.passphrase) throw new VaultError('vault_error_hasPassphrase');
      lock.passphrase = passphrase;
    },
    async changePassphrase(from, to) {
      if (from !== lock.passphrase) throw new VaultError('vault_error_wrongPassphrase');
      lock.passphrase = to;
    },
    async removePassphrase(passphrase) {
      if (passphrase !== lock.passphrase) throw new VaultError('vault_error_wrongPassphrase');
      Object.assign(lock, { passphrase: '', open: true });
    },
    async lock() {
      if (lock.passphrase) lock.open = false;
    },
    async touch() {
      lock.touched++;
    },
    async lockIfIdle() {
      if (lock.idle && lock.passphrase) lock.open = false;
      return !lock.open;
    },
    async setIdleMinutes(minutes) {
      lock.minutes = minutes;
    },
  };
  return { vault, kept, lock };
}

export function world() {
  const fake = fakeBrowser();
  const { vault, kept, lock } = fakeVault();
  const logged: unknown[][] = [];
  const clock = { now: 1_800_000_000_000 };
  const said: { to: object; message: ToFrame }[] = [];
  let ports: { cut(): void }[] = [];

  const start = () =>
    startWorker({
      browser: fake.browser,
      vault,
      locks: { request: ((_: string, work: () => unknown) => work()) as unknown as LockManager['request'] },
      styles: '',
      now: () => clock.now,
      log: (...reason) => void logged.push(reason),
    });
  start();

  return {
    ...fake,
    vault,
    kept,
    lock,
    logged,
    clock,
    /** Anything on the wire, from anybody. */
    raw: async (message: unknown, sender: unknown) => fake.events.message.emit(message, sender),
    send: async <T extends MessageType>(type: T, body: MessageBody<T>, sender: unknown): Promise<unknown> => {
      const answer = await fake.events.message.emit({ type, body }, sender);
      await turns(20);
      return answer;
    },
    /** The worker is stopped: ports break, listeners and memory go. The next event finds a new one. */
    async restart() {
      for (const event of Object.values(fake.events)) event.clear();
      for (const port of ports) port.cut();
      ports = [];
      await turns(20);
      start();
    },
    /** Everything the worker said, in order, over all ports. */
    said,
    async connect(sender: unknown, name?: string) {
      const frame = this.open(sender, name);
      await turns(30);
      return frame;
    },
    /** A port whose worker side has had no time to think yet. */
    open(sender: unknown, name: string = GUIDE_PORT) {
      const heard: ToFrame[] = [];
      let toWorker: ((message: unknown) => void)[] = [];
      let onGone: (() => void)[] = [];
      const frame = {
        heard,
        open: true,
        /** Forgets what was heard so far and answers with it. */
        /** What was heard since, the guide itself aside. */
        take: () => heard.splice(0).filter((message) => (message as { kind: string }).kind !== 'bundle'),
        /** Kinds of what was heard since, in order. */
        kinds: () => heard.splice(0).map((message) => (message as { kind: string }).kind),
        async say(message: FromFrame | Record<string, unknown>) {
          for (const listener of toWorker) listener(message);
          await turns(20);
        },
        async leave() {
          for (const listener of onGone) listener();
          await turns(5);
        },
      };
      const cut = () => {
        frame.open = false;
        toWorker = [];
        onGone = [];
      };
      ports.push({ cut });
      fake.events.connect.emit({
        name,
        sender,
        postMessage: (message: ToFrame) => {
          if (!frame.open) throw new Error('Attempting to use a disconnected port object');
          heard.push(message);
          said.push({ to: frame, message });
        },
        disconnect: cut,
        onMessage: { addListener: (listener: (message: unknown) => void) => void toWorker.push(listener) },
        onDisconnect: { addListener: (listener: () => void) => void onGone.push(listener) },
      });
      return frame;
    },
  };
}

export type World = ReturnType<typeof world>;
