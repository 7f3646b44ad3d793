/** Group `popup`: from opening the popup to its first paint and to the codes, with 1,000 codes in the vault. */
import { launch, type Session } from '../../e2e/harness.ts';
import { bundle } from '../bundle.ts';
import { type Row, rowOf } from '../rows.ts';

const CODES = 1000;
const RUNS = 12;

declare const fillVault: (count: number) => Promise<number>;

/** Notes when a painted frame first held a code. */
function noteCodes(): void {
  const scope = window as unknown as { codesAt?: number };
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => {
    scope.codesAt = performance.now();
  };
  const tick = () => {
    if (document.querySelector('li,[role=listitem]')) port1.postMessage(0);
    else requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

interface Times {
  paint: number;
  codes: number;
}

async function opened(session: Session): Promise<Times> {
  const page = await session.context.newPage();
  await page.addInitScript(noteCodes);
  await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
  await page.waitForFunction(() => (window as unknown as { codesAt?: number }).codesAt !== undefined);
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    codes: (window as unknown as { codesAt: number }).codesAt,
  }));
  await page.close();
  return times;
}

export async function popup(): Promise<Row[]> {
  const session = await launch({ chromeArgs: [], viewport: { width: 380, height: 600 } });
  try {
    const page = await session.open('popup.html');
    await page.evaluate(await bundle('popup'));
    const kept = await page.evaluate((count) => fillVault(count), CODES);
    if (kept !== CODES) throw new Error(`The vault holds ${kept} codes.`);
    await page.close();
    const warm: Times[] = [];
    const cold: Times[] = [];
    for (let run = 0; run < RUNS; run++) {
      await session.stopWorker();
      cold.push(await opened(session));
      warm.push(await opened(session));
    }
    const row = (name: string, values: number[]) =>
      rowOf({ group: 'popup', name, nodes: CODES }, values, 'ms');
    return [
      row(
        'first paint, worker awake',
        warm.map(({ paint }) => paint),
      ),
      row(
        'codes on show, worker awake',
        warm.map(({ codes }) => codes),
      ),
      row(
        'first paint, worker stopped',
        cold.map(({ paint }) => paint),
      ),
      row(
        'codes on show, worker stopped',
        cold.map(({ codes }) => codes),
      ),
    ];
  } finally {
    await session.close();
  }
}
