/** A worker that answers from a script: extension pages in every state, without doing what leads there. */
import type { CodeSummary } from '../../utils/codes/code';
import type { Policy } from '../../utils/protocol/answers';
import type { HandoverStatus } from '../../utils/protocol/handover';
import type { Answers, Envelope, GuideStatus, MessageBody, MessageType } from '../../utils/protocol/messages';

export interface Scene {
  codes?: CodeSummary[];
  damaged?: number;
  newer?: number;
  locked?: boolean;
  /** Reports kept while locked. */
  waiting?: number;
  /** There is one, and the vault is open unless `locked`. */
  passphrase?: boolean;
  status?: GuideStatus;
  /** Says nothing at all. */
  silent?: boolean;
  /** Address of the tab the popup is opened over. */
  tabUrl?: string | undefined;
  /** What the user answers when asked for a host; granted unless said. */
  granted?: boolean;
  handover?: HandoverStatus;
  /** Origins of the web clients the user added. */
  customs?: string[];
  /** Answers by message type, in place of the usual ones. */
  answers?: { [T in MessageType]?: Answers[T] };
}

/** What every made-up code reads as. */
export const FAKE_CODE = 'Ab3dEf7hJk9mNp2q';

/**
 * Runs in the page before its own scripts. `policy`: what the administrator has set. Keeps what was asked of the worker in `window.asked`, of the user in
 * `window.wanted`. Self-contained: it is sent as text.
 */
export function fakeWorker({ scene, code, policy }: { scene: Scene; code: string; policy: Policy }): void {
  const page = window as never as { asked: Envelope[]; wanted: unknown[] };
  page.asked = [];
  page.wanted = [];
  const removed = new Set<string>();
  const codes = scene.codes ?? [];
  const usual: { [T in MessageType]?: (body: MessageBody<T>) => Answers[T] } = {
    'codes/list': () => ({
      codes: codes.filter(({ id }) => !removed.has(id)),
      damaged: scene.damaged ?? 0,
      newer: scene.newer ?? 0,
      locked: scene.locked ?? false,
      waiting: scene.waiting ?? 0,
      linkable: codes.map(({ host }) => host),
    }),
    'codes/reveal': () => ({ code }),
    'codes/remove': ({ id }) => {
      removed.add(id);
      return { ok: true };
    },
    'codes/restore': ({ id }) => {
      removed.delete(id);
      return { ok: true };
    },
    'codes/edit': (changes) => {
      const target = codes.find(({ id }) => id === changes.id);
      if (target) Object.assign(target, changes);
      return { ok: true };
    },
    'guide/status': () =>
      scene.status ?? { guide: null, startedAt: null, codeId: null, step: null, state: null },
    'lock/status': () => ({
      passphrase: scene.locked || (scene.passphrase ?? false),
      locked: scene.locked ?? false,
      waitMs: 0,
      idleMinutes: 15,
      problem: null,
    }),
    'settings/read': () => ({
      hiddenGuides: [],
      hiddenOn: [],
      reminders: true,
      clearSeconds: 30,
      language: 'browser',
      debugView: false,
    }),
    'policy/read': () => policy,
    'clipboard/copied': () => ({ clearsIn: null }),
    'handover/status': () => ({ handover: scene.handover ?? null, customs: scene.customs ?? [] }),
  };
  const answer = (message: Envelope): unknown => {
    page.asked.push(message);
    if (scene.silent) return undefined;
    const { type, body } = message;
    if (scene.answers && type in scene.answers) return scene.answers[type];
    return (usual[type] as ((body: unknown) => unknown) | undefined)?.(body) ?? { ok: true };
  };
  const { chrome } = globalThis as never as { chrome: Record<string, Record<string, unknown>> };
  for (const api of [chrome, (globalThis as never as { browser?: typeof chrome }).browser]) {
    if (!api?.runtime || !api.tabs || !api.extension) continue;
    api.runtime.sendMessage = (message: never, done?: unknown) => {
      const reply = answer(message);
      if (typeof done === 'function') return void setTimeout(done as () => void, 0, reply);
      return Promise.resolve(reply);
    };
    if (api.permissions) {
      api.permissions.request = (request: unknown, done?: unknown) => {
        page.wanted.push(request);
        const granted = scene.granted ?? true;
        if (typeof done === 'function') return void setTimeout(done as () => void, 0, granted);
        return Promise.resolve(granted);
      };
    }
    if (scene.tabUrl) {
      api.extension.getViews = () => [window];
      api.tabs.query = (_: unknown, done?: unknown) => {
        const tabs = [{ url: scene.tabUrl }];
        if (typeof done === 'function') return void setTimeout(done as () => void, 0, tabs);
        return Promise.resolve(tabs);
      };
    }
  }
}
