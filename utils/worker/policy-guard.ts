/**
 * Holds the worker to the administrator's policy. It stands before the handlers, so that no page of ours, however it
 * is opened or changed, gets around it.
 */
import { readAddress } from '../handover/adding/address';
import { createPolicyReader, type ManagedArea, permitsClient } from '../policy/policy';
import type { Policy } from '../protocol/answers';
import type { PolicyMemory } from '../settings/remembered-policy';
import type { LockVault } from './lock';
import type { Handlers } from './router';
import { switchOf } from './self-show';

interface Deps {
  /** `storage.managed`. */
  managed: ManagedArea | undefined;
  memory: PolicyMemory;
  vault: Pick<LockVault, 'status' | 'setIdleMinutes'>;
}

export interface PolicyGuard {
  read(): Promise<Policy>;
  /** The same handlers, held to the policy. */
  over(handlers: Omit<Handlers, 'policy/read'>): Handlers;
  /** Shortens the time until the vault locks where the policy wants that. Never rejects. */
  shorten(): Promise<void>;
}

export function createPolicyGuard({ managed, memory, vault }: Deps): PolicyGuard {
  const read = createPolicyReader(managed, memory);

  /** Message key of why no secret may leave the vault, or null. */
  const whyKept = async () => {
    const { passphraseRequired } = await read();
    if (!passphraseRequired) return null;
    return (await vault.status()).passphrase ? null : 'policy_passphraseFirst';
  };
  const whyNotFiled = async () => ((await read()).exportsAllowed ? whyKept() : 'policy_exportOff');
  const shorten = async () => {
    const { autoLockMinutes } = await read();
    const { passphrase, locked, idleMinutes } = await vault.status();
    if (autoLockMinutes !== null && passphrase && !locked && idleMinutes > autoLockMinutes)
      await vault.setIdleMinutes(autoLockMinutes);
  };
  const shortenQuietly = () => shorten().catch(() => undefined);

  return {
    read,
    shorten: shortenQuietly,
    over: (handlers) => ({
      ...handlers,
      'policy/read': read,
      async 'codes/reveal'(body, sender) {
        const error = await (body.way === 'export' ? whyNotFiled() : whyKept());
        return error ? { error } : handlers['codes/reveal'](body, sender);
      },
      async 'ticket/make'(body, sender) {
        if (!permitsClient(await read(), body.client, body.origin))
          return { ok: false, error: 'policy_clientOff' };
        const error = await whyKept();
        return error ? { ok: false, error } : handlers['ticket/make'](body, sender);
      },
      async 'clipboard/copied'(body, sender) {
        // Its code is looked at, to be recognised on the clipboard: only where one may be copied at all.
        return (await whyKept()) ? { clearsIn: null } : handlers['clipboard/copied'](body, sender);
      },
      async 'clients/add'(body, sender) {
        const address = readAddress(body.address);
        if ('origin' in address && !permitsClient(await read(), 'custom', address.origin))
          return { ok: false, error: 'policy_clientOff' };
        return handlers['clients/add'](body, sender);
      },
      async 'vault/export'(body, sender) {
        const error = await whyNotFiled();
        return error ? { error } : handlers['vault/export'](body, sender);
      },
      async 'vault/csv'(body, sender) {
        const error = await whyNotFiled();
        return error ? { error } : handlers['vault/csv'](body, sender);
      },
      async 'worklist/table'(body, sender) {
        const error = await whyNotFiled();
        return error ? { error } : handlers['worklist/table'](body, sender);
      },
      async 'lock/remove'(body, sender) {
        if ((await read()).passphraseRequired) return { ok: false, error: 'policy_passphraseKeep' };
        return handlers['lock/remove'](body, sender);
      },
      async 'lock/minutes'(body, sender) {
        const { autoLockMinutes } = await read();
        if (autoLockMinutes !== null && body.minutes > autoLockMinutes)
          return { ok: false, error: 'policy_minutes', parts: [String(autoLockMinutes)] };
        return handlers['lock/minutes'](body, sender);
      },
      async 'lock/set'(body, sender) {
        const done = await handlers['lock/set'](body, sender);
        await shortenQuietly();
        return done;
      },
      async 'lock/unlock'(body, sender) {
        const done = await handlers['lock/unlock'](body, sender);
        await shortenQuietly();
        return done;
      },
      async 'guide/start'(body, sender) {
        if (switchOf(await read(), body.guide) === 'off')
          return { ok: false, tabId: null, error: 'policy_guideOff' };
        return handlers['guide/start'](body, sender);
      },
    }),
  };
}
