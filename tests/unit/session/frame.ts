/** A frame as the session's parts see it, without a DOM: a clock, listeners, and an address. */
import { vi } from 'vitest';

interface Options {
  isTop?: boolean;
  href?: string;
}

/** Timers are those of the test; `performance.now()` is what the test says in `clock.now`. */
export function fakeFrame({ isTop = true, href = 'https://mail.example/' }: Options = {}) {
  const clock = { now: 0 };
  const events = new EventTarget();
  const view: Record<string, unknown> = {
    performance: { now: () => clock.now },
    location: new URL(href),
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    setInterval: (run: () => void, ms: number) => setInterval(run, ms),
    clearInterval: (id: number) => clearInterval(id),
    addEventListener: events.addEventListener.bind(events),
  };
  view.top = isTop ? view : {};
  const doc = Object.assign(new EventTarget(), {
    hidden: false,
    hasFocus: () => true,
    defaultView: view,
    location: view.location,
    documentElement: { lang: 'zh-CN' },
  });
  return {
    doc: doc as unknown as Document,
    clock,
    hide: (hidden: boolean) => Object.assign(doc, { hidden }),
  };
}

export type FakeFrame = ReturnType<typeof fakeFrame>;

/** A worker's end of the port: says things to the frame and remembers what it was told. */
export function fakeWorker() {
  const ports: { say(message: unknown): void; drop(): void }[] = [];
  const heard: unknown[] = [];
  const connect = () => {
    const listeners: ((message: unknown) => void)[] = [];
    const droppers: (() => void)[] = [];
    ports.push({
      say: (message) => {
        for (const listener of listeners) listener(message);
      },
      drop: () => {
        for (const dropper of droppers) dropper();
      },
    });
    return {
      postMessage: (message: unknown) => heard.push(message),
      disconnect: vi.fn(),
      onMessage: { addListener: (one: (message: unknown) => void) => listeners.push(one) },
      onDisconnect: { addListener: (one: () => void) => droppers.push(one) },
    };
  };
  const runtime: { id: string | undefined; connect: typeof connect } = { id: 'own', connect };
  const chrome = { runtime, i18n: { getMessage: (key: string) => key } };
  return {
    chrome,
    heard,
    ports,
    say: (message: unknown) => ports.at(-1)?.say(message),
    drop: () => ports.at(-1)?.drop(),
  };
}
