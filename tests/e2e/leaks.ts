/** Looks for a text everywhere a secret could have got to, except where it belongs. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Session } from './harness.ts';

/** What was said and where the browser went, from now on. */
export interface Recorder {
  lines: { where: string; text: string }[];
}

/** Starts listening to every console, address and request of the context, and to the worker's log. */
export async function record(session: Session): Promise<Recorder> {
  const lines: Recorder['lines'] = [];
  const say = (where: string) => (text: string) => lines.push({ where, text });
  const meet = (page: Page) => {
    page.on('console', (message) => say('console')(message.text()));
    page.on('pageerror', (error) => say('page error')(String(error.stack ?? error)));
    page.on('framenavigated', (frame) => say('address')(frame.url()));
  };
  const { context } = session;
  context.pages().forEach(meet);
  context.on('page', meet);
  context.on('request', (request) => {
    say('request address')(request.url());
    if (!request.url().startsWith('https:')) say('request body')(request.postData() ?? '');
  });
  const hear = (worker: Worker) => worker.on('console', (message) => say('worker log')(message.text()));
  context.serviceWorkers().forEach(hear);
  context.on('serviceworker', hear);
  return { lines };
}

/** Text, attributes and field values of every frame, closed shadow roots included. */
async function domOf(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const fields = await Promise.all(
      page
        .frames()
        .map((frame) =>
          frame
            .evaluate(() =>
              [...document.querySelectorAll('input, textarea, select')].map(
                (e) => (e as HTMLInputElement).value,
              ),
            )
            .catch(() => []),
        ),
    );
    return [JSON.stringify(root), ...fields.flat()];
  } finally {
    await cdp.detach();
  }
}

const pageStores = () =>
  JSON.stringify([
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    document.title,
    window.name,
    history.state,
  ]);

/** Everything in the extension's own stores; keys that may not leave are shown as what they are. */
async function extensionStores() {
  const areas = await Promise.all(
    (['local', 'session', 'sync'] as const).map((area) => chrome.storage[area].get(null).catch(() => null)),
  );
  const databases = await Promise.all(
    (await indexedDB.databases()).map(
      ({ name = '' }) =>
        new Promise<unknown[]>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const rows: unknown[] = [];
            const names = [...db.objectStoreNames];
            if (names.length === 0) return resolve(rows);
            const transaction = db.transaction(names);
            for (const store of names) {
              const all = transaction.objectStore(store).getAll();
              all.onsuccess = () => rows.push(...all.result);
            }
            transaction.oncomplete = () => {
              db.close();
              resolve(rows);
            };
          };
        }),
    ),
  );
  const bytes = (_: string, value: unknown) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder('latin1').decode(value as ArrayBuffer)
      : value;
  return JSON.stringify([areas, databases, { ...localStorage }], bytes);
}

/** The text as it is, and as a careless program would hide it. */
function shapesOf(secret: string): RegExp {
  const inside = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '').slice(2, -2);
  // Base64 has three shapes, by where the secret starts in what is encoded.
  const encoded = ['', 'x', 'xx'].map((before) => inside(before + secret));
  const escaped = [secret, ...encoded].map((text) => text.replace(/[+/]/g, '\\$&'));
  return new RegExp([...escaped, Buffer.from(secret).toString('hex')].join('|'), 'i');
}

/** Names of the places where the secret stands in clear. `open` is an extension page that stays open for the look. */
export async function findLeaks(
  secret: string,
  { context }: { context: BrowserContext },
  extensionPage: Page,
  { lines }: Recorder,
): Promise<string[]> {
  const pattern = shapesOf(secret);
  const found = new Set<string>();
  const test = (where: string, text: string) => {
    if (pattern.test(text)) found.add(where);
  };
  for (const { where, text } of lines) test(where, text);
  for (const page of context.pages()) {
    const name = page === extensionPage ? 'extension page' : new URL(page.url()).pathname;
    for (const text of await domOf(page)) test(`DOM of ${name}`, text);
    test(`address of ${name}`, page.url());
    for (const frame of page.frames())
      test(`storage of ${name}`, await frame.evaluate(pageStores).catch(() => ''));
  }
  test('cookies', JSON.stringify(await context.cookies()));
  test('stores of the extension', await extensionPage.evaluate(extensionStores));
  return [...found];
}
