/** Plays a page script of the extension that has fallen into wrong hands: runs code where ours runs, in any frame. */
import type { BrowserContext, CDPSession, Frame } from '@playwright/test';

interface World {
  session: CDPSession;
  contextId: number;
}

export interface OurScript {
  /** Value of an expression in the isolated world of our scripts; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Sends one message to the worker; null when it does not answer. */
  send<T = unknown>(type: string, body: object): Promise<T | null>;
}

/** Our world in a frame, the living one after an update; null when the extension has no script there. */
export async function ourScript(context: BrowserContext, frame: Frame): Promise<OurScript | null> {
  const token = `${Math.random()}`;
  await frame.evaluate((value) => document.documentElement.setAttribute('data-token', value), token);
  const worlds = await worldsOf(context, frame);
  const about = `[document.documentElement?.getAttribute('data-token'), Boolean(chrome.runtime?.id)]`;
  const seen = await Promise.all(
    worlds.map(async (world) => ({
      world,
      about: (await evaluate(world, about).catch(() => [])) as [string?, boolean?],
    })),
  );
  const here = seen.filter((one) => one.about[0] === token);
  const found = here.find((one) => one.about[1]) ?? here[0];
  if (!found) return null;
  const run = <T>(expression: string) => evaluate(found.world, expression) as Promise<T>;
  return {
    evaluate: run,
    send: async <T>(type: string, body: object) =>
      (await run<T | null>(`chrome.runtime.sendMessage(${JSON.stringify({ type, body })})`)) ?? null,
  };
}

/** A frame in a process of its own has its own session; the others share the page's. */
async function worldsOf(context: BrowserContext, frame: Frame): Promise<World[]> {
  const session = await context.newCDPSession(frame).catch(() => context.newCDPSession(frame.page()));
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context: made }) => {
    if (made.origin.startsWith('chrome-extension://')) worlds.push({ session, contextId: made.id });
  });
  await session.send('Runtime.enable');
  return worlds;
}

async function evaluate({ session, contextId }: World, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
