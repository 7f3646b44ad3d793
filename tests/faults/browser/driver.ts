/** The extension of worker.ts in a real Chromium. */
import type { Worker } from '@playwright/test';
import type { Vault } from '@/utils/codes/vault';
import { launch, type Session } from '../../e2e/harness.ts';

/** Runs in the worker or a page of the extension, where `vault` stands on its own. */
export const NAME = 'vault';

export async function start(extension: string, profile: string): Promise<Session> {
  return launch({ chromeArgs: [], extension, profile });
}

type Call = { [Method in keyof Vault]: { method: Method; args: Parameters<Vault[Method]> } }[keyof Vault];
type Target = Pick<Worker, 'evaluate'>;

/** One call to the vault there. */
export async function call<Method extends keyof Vault>(
  target: Target,
  method: Method,
  ...args: Parameters<Vault[Method]>
): Promise<Awaited<ReturnType<Vault[Method]>>> {
  const message = { method, args } as Call;
  return (await target.evaluate(async ({ method: name, args: given }) => {
    const { vault } = globalThis as unknown as { vault: Record<string, (...all: unknown[]) => unknown> };
    return vault[name]?.(...given);
  }, message)) as Awaited<ReturnType<Vault[Method]>>;
}

export const HOST = { host: 'mail.qiye.163.com', provider: 'netease' };
export const draft = (code: string) => ({
  code,
  address: 'wang@corp.example',
  name: 'Foxmail',
  expiresAt: null,
});
