/** How an extension page talks to the worker. Types come from the message map; no zod reaches the page. */
import { browser } from 'wxt/browser';
import type { Answers, MessageBody, MessageType } from './messages';

/** The worker gave no answer: asleep for good, replaced by an update, or it refused the message. */
export class WorkerSilent extends Error {
  constructor(type: MessageType) {
    super(`no answer to ${type}`);
    this.name = 'WorkerSilent';
  }
}

/** Long enough for a worker that has to start and open the vault; short enough that a person still waits. */
const PATIENCE_MS = 8_000;

/**
 * Sends one message and resolves with the worker's answer.
 * Rejects with `WorkerSilent` when the worker is gone, throws, answers nothing, or takes longer than `patience` ms.
 */
export async function ask<T extends MessageType>(
  type: T,
  body: MessageBody<T>,
  patience = PATIENCE_MS,
): Promise<Answers[T]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  const answer = browser.runtime.sendMessage({ type, body }) as Promise<Answers[T] | undefined>;
  try {
    // What went wrong inside the worker is its own affair: its error text never reaches a page.
    const got = await Promise.race([answer.catch(() => undefined), tooLong]);
    if (got === undefined || got === null) throw new WorkerSilent(type);
    return got;
  } finally {
    clearTimeout(timer);
  }
}
