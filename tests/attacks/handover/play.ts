/** One client, one page, one ticket at a time: brings a disguise in, and looks who has seen the code. */
import type { Page } from '@playwright/test';
import type { HandoverStatus } from '../../../utils/protocol/handover';
import type { HandoverScene } from '../../e2e/handover-scene.ts';
import type { Verdict } from '../attack.ts';
import { type Disguise, tidy } from './disguise.ts';

export interface Client {
  scene: HandoverScene;
  page: Page;
  /** Brings the honest form before the user, empty. */
  openForm(): Promise<void>;
  /** Brings the page before the user on which the form may be opened, with no form in it. */
  closeForm(): Promise<void>;
  /** Makes a ticket for the page as it stands. */
  send(): Promise<void>;
  status(): Promise<HandoverStatus | null>;
  /** Requests that carried the code anywhere but to the witness. */
  leaks: string[];
  /** Selector of the honest form's field. */
  field: string;
}

/** Our script looks at least every 0.4 s and fills within a second of finding: after so long nothing more comes. */
const SETTLED_MS = 2500;
/** It has found the form and said no: it would have filled it at once. */
const SAID_NO_MS = 800;
const PATIENCE_MS = 30_000;

/** Resolves with the first answer that will do, or null after `PATIENCE_MS`. */
async function until<T>(ask: () => Promise<T>, will: (answer: T) => boolean): Promise<T | null> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const answer = await ask();
    if (will(answer)) return answer;
    await new Promise((done) => setTimeout(done, 100));
  }
  return null;
}

const bad = (seen: string): Verdict => ({ refused: false, seen });
const wordsOf = (status: HandoverStatus | null) =>
  [status?.phase ?? 'no ticket', status?.why].filter(Boolean).join(': ');

/** The same page without the disguise is filled: what was refused was the disguise. */
async function isFilledNow({ scene }: Client, before: number): Promise<boolean> {
  return (
    (await until(
      async () => scene.codeSeen().length,
      (count) => count > before,
    )) !== null
  );
}

/** Waits until nothing more can come. Answers with where it stands. */
async function settled({ page, status }: Client): Promise<string> {
  for (let waited = 0; waited < SETTLED_MS && (await status())?.phase !== 'refused'; waited += 250)
    await page.waitForTimeout(250);
  await page.waitForTimeout(SAID_NO_MS);
  return wordsOf(await status());
}

/** @param dress brings the disguise in @param heal takes it off, so that an honest form is left */
export async function playEmpty(
  client: Client,
  dress: () => Promise<void>,
  heal: () => Promise<void>,
): Promise<Verdict> {
  const { scene, page, leaks } = client;
  await dress();
  const before = scene.codeSeen().length;
  await client.send();
  await page.bringToFront();
  if (!(await until(client.status, (status) => status !== null && status.phase !== 'opening')))
    return bad('our script never came');
  const said = await settled(client);
  if (scene.codeSeen().length > before) return bad('the code stood in a field');
  await heal();
  // The ticket was used up for a form that changed under the pen: the user sends once more.
  if (said === 'refused: gone') await client.send();
  if (!(await isFilledNow(client, before))) return bad(`${said}, and the honest form was not filled either`);
  return leaks.length ? bad(`the code went to ${leaks.pop()}`) : { refused: true, seen: said };
}

export async function playFilled(client: Client, { put }: Disguise): Promise<Verdict> {
  const { scene, page, field, leaks } = client;
  await client.openForm();
  await client.send();
  await page.bringToFront();
  const value = () =>
    page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.value ?? '', field);
  if (!(await until(value, (text) => text === scene.code))) return bad('the honest form was not filled');
  // Kept in a variable of the page: a field may be moved where no selector reaches.
  const kept = await page.evaluateHandle(
    (selector) => document.querySelector<HTMLInputElement>(selector),
    field,
  );
  await page.evaluate(put);
  const left = await page.evaluate(
    (input) => new Promise<string>((done) => setTimeout(() => done(input?.value ?? ''), 0)),
    kept,
  );
  if (left !== '') return bad('the code still stood in the field');
  const status = await until(client.status, (one) => one?.why === 'emptied');
  if (!status) return bad('emptied, and nobody was told');
  await page.evaluate(tidy);
  return leaks.length ? bad(`the code went to ${leaks.pop()}`) : { refused: true, seen: wordsOf(status) };
}

/** Whether the honest form stands as it did when the page was opened. */
export const isAsNew = ({ page, field }: Pick<Client, 'page' | 'field'>, path: string): Promise<boolean> =>
  page.evaluate(
    ([selector, at]) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      const form = document.querySelector('form#account, form.new');
      const isClean = !document.querySelector('[data-mail], [data-box]') && location.pathname === at;
      return Boolean(isClean && input && input.value === '' && form && input.form === form);
    },
    [field, path] as const,
  );

export const play = (client: Client, disguise: Disguise): Promise<Verdict> =>
  disguise.late
    ? playFilled(client, disguise)
    : playEmpty(
        client,
        async () => {
          await client.openForm();
          await client.page.evaluate(disguise.put);
        },
        () => client.page.evaluate(disguise.heal ?? tidy),
      );
