/** WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) over one socket: commands in order, answers by id. No events. */

interface Reply {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

export interface Bidi {
  /** Rejects with the browser's own words when it refuses, or when the socket has closed. */
  send<T = unknown>(method: string, params: object): Promise<T>;
  close(): void;
}

interface Waiting {
  method: string;
  resolve(value: never): void;
  reject(reason: Error): void;
}

/** Opens a session at `url` (`ws://127.0.0.1:PORT/session`). */
export async function openBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error('Firefox does not answer on its debugging port.'));
  });
  socket.onmessage = ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    const asked = reply.id === undefined ? undefined : waiting.get(reply.id);
    if (reply.id === undefined || !asked) return;
    waiting.delete(reply.id);
    if (reply.type === 'success') asked.resolve(reply.result as never);
    else asked.reject(new Error(`${asked.method}: ${reply.error}: ${reply.message}`));
  };
  socket.onclose = () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Firefox went away.`));
    waiting.clear();
  };
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { method, resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}
