/** The tab in which a hand-over leads on. */
import type { Page } from '@playwright/test';
import type { Session } from './harness.ts';

const PATIENCE_MS = 30_000;

/** The client's tab as soon as the test knows of it, which may be later than the extension does. */
export async function clientPage({ context }: Session): Promise<Page> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const page = context.pages().find((one) => /laifaxin|worldtradetool/.test(new URL(one.url()).host));
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('No tab of the client was opened.');
}
