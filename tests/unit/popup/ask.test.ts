import { afterEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn();
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));
const { ask, WorkerSilent } = await import('@/utils/protocol/ask');

afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

describe('ask', () => {
  it('sends type and body, and hands back the answer', async () => {
    sendMessage.mockResolvedValue({ ok: true });
    await expect(ask('guide/stop', {})).resolves.toEqual({ ok: true });
    expect(sendMessage).toHaveBeenCalledWith({ type: 'guide/stop', body: {} });
  });

  it.each([
    ['refuses', () => Promise.resolve(undefined)],
    ['answers null', () => Promise.resolve(null)],
    ['is gone', () => Promise.reject(new Error('Could not establish connection. secret'))],
  ])('tells calmly that the worker %s', async (_, reply) => {
    sendMessage.mockImplementation(reply);
    const failure = await ask('codes/list', {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkerSilent);
    expect(String(failure)).not.toContain('secret');
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    sendMessage.mockReturnValue(new Promise(() => {}));
    const failure = ask('codes/list', {}, 500).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(500);
    expect(await failure).toBeInstanceOf(WorkerSilent);
  });
});
