/** The script in the client's page against real Ant Design forms of both generations, without the extension around it. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import type { ClientRecord } from '@/utils/protocol/handover';
import { findBrowser } from '../run/browser.mjs';
import { buildWorld } from '../world/build.ts';
import { isRenewed, laifaxinOf } from '../world/clients/laifaxin.ts';
import { fieldsOf } from '../world/fields.ts';
import type { WorldOptions } from '../world/options.ts';
import { startWorld, type World } from '../world/server.ts';
import { mainAccount } from '../world/state.ts';
import { bundlePageApi } from './bundle.ts';
import type { ClientApi, Told } from './client-api.ts';

let browser: Browser;
let script = '';
test.beforeAll(async () => {
  [script] = await Promise.all([bundlePageApi('tests/dom/client-api.ts'), buildWorld()]);
  browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
test.afterAll(() => browser.close());
test.describe.configure({ timeout: 60_000 });

const FAMILY = {
  id: 'hwhz' as const,
  imap: { host: 'hwhzimap.qiye.163.com', port: 993, ssl: true },
  smtp: { host: 'hwhzsmtp.qiye.163.com', port: 994, ssl: true },
};
const SERVERS = {
  re_server: FAMILY.imap.host,
  re_port: 993,
  re_ssl: true,
  se_server: FAMILY.smtp.host,
  se_port: 994,
  se_ssl: true,
};

interface Client {
  page: Page;
  world: World;
  code: string;
  address: string;
  /** Opens the form of the accounts page. */
  openForm(): Promise<void>;
  /** Starts the script with a ticket that is good. */
  start(more?: {
    delayMs?: number;
    submitted?: boolean;
    state?: 'live' | 'used' | 'none';
    known?: boolean;
  }): Promise<void>;
  /** What the script told the worker, in order. */
  told(): Promise<string[]>;
  until(phase: string): Promise<void>;
  press(control: string): Promise<void>;
  /** Value of a visible field by its label. */
  value(id: string): Promise<string>;
  /** Forms and fields into which the code went. */
  codeIn(): string[];
}

type Generation = 'old' | 'new' | 'next';

async function inClient(
  generation: Generation,
  run: (client: Client) => Promise<void>,
  options: Partial<WorldOptions> = {},
) {
  const world = await startWorld({
    codes: 1,
    ...options,
    host: 'mailh.qiye.163.com',
    extra: { laifaxin: generation, ...options.extra },
  });
  const context = await browser.newContext({
    proxy: { server: world.proxy },
    ignoreHTTPSErrors: true,
    viewport: { width: 1100, height: 900 },
  });
  const page = await context.newPage();
  const { address, codes } = mainAccount(world.state);
  const code = codes[0]?.code ?? '';
  const press = (control: string) => page.locator(`[data-w=${control}]`).last().click();
  const told = () =>
    page.evaluate(() =>
      (globalThis as unknown as { visit: { told: Told[] } }).visit.told.map(({ phase, why }) =>
        why ? `${phase}: ${why}` : phase,
      ),
    );
  try {
    await page.goto(`https://web.laifaxin.com/${generation === 'old' ? 'mails' : 'settings'}/accounts`);
    await page.addScriptTag({ content: script });
    await run({
      page,
      world,
      code,
      address,
      press,
      told,
      openForm: () => page.getByRole('button', { name: /^\+? ?(?:新 ?建|新增邮箱)$/ }).click(),
      start: ({ delayMs = 0, submitted = false, state = 'live', known = false } = {}) =>
        page.evaluate(
          ([target, record, delay]) => {
            const scope = globalThis as unknown as { clientApi: ClientApi; visit: unknown };
            scope.visit = scope.clientApi.visit(target, record, delay);
          },
          [
            { state, address, leftMs: 300_000, submitted, known },
            { address, code, name: '', families: [FAMILY], retried: false } as ClientRecord,
            delayMs,
          ] as const,
        ),
      until: (phase) => expect.poll(async () => (await told()).at(-1), { timeout: 20_000 }).toBe(phase),
      value: (id) => page.locator(`[id$="${id}"]`).last().inputValue(),
      codeIn: () => [
        ...new Set(
          fieldsOf(world.state)
            .filter(({ value }) => value.includes(code))
            .map(({ page: at, form, field }) => `${at} ${form} ${field}`),
        ),
      ],
    });
  } finally {
    await context.close();
    await world.stop();
  }
}

const NEW_FIELD = 'web.laifaxin.com/settings/accounts new account_mail_pass';
const OLD_FIELD = 'web.laifaxin.com/mails/accounts new mail_pass';
const submission = (world: World) => laifaxinOf(world.state).submissions.at(-1)?.values;

test('older: address, lookup, code, and the servers once the user opens them', async () => {
  await inClient(
    'old',
    async ({ page, world, address, code, openForm, start, until, press, told, codeIn }) => {
      await start();
      await openForm();
      await until('servers');
      expect(laifaxinOf(world.state).lookups).toEqual([address]);
      await press('open-servers');
      await until('filled');
      expect(await told()).toEqual(['looking', 'servers', 'filling', 'filled']);
      expect(codeIn()).toEqual([OLD_FIELD]);
      expect(laifaxinOf(world.state).submissions, 'nothing was submitted').toEqual([]);
      await press('create');
      await expect
        .poll(() => submission(world))
        .toMatchObject({
          ...SERVERS,
          mail_addr: address,
          mail_acc: address,
          mail_pass: code,
        });
      await expect(page.getByText('新增账号成功')).toBeVisible();
    },
  );
});

for (const [name, extra] of [
  ['folded away', {}],
  ['open', { serversOpen: true }],
  ['in a page instead of a dialog', { pane: true, serversOpen: true }],
  ['not looked up by the page', { serversOpen: true, lookup: 'none' }],
  ['looked up slowly', { serversOpen: true, lookupDelay: 2500 }],
  ['looked up twice', { serversOpen: true, lookupTwice: 700 }],
] as const)
  test(`newer: servers ${name}`, async () => {
    await inClient(
      'new',
      async ({ world, address, code, openForm, start, until, press, codeIn }) => {
        await start();
        await openForm();
        if (!('serversOpen' in extra)) {
          await until('servers');
          await press('open-servers');
        }
        await until('filled');
        expect(codeIn()).toEqual([NEW_FIELD]);
        await press('save');
        await expect
          .poll(() => submission(world))
          .toMatchObject({ ...SERVERS, mail_addr: address, mail_pass: code });
      },
      { extra },
    );
  });

test('a page that goes on writing over the servers is told, not fought', async () => {
  await inClient(
    'new',
    async ({ page, openForm, start, until }) => {
      await start();
      await openForm();
      await page.evaluate(() => {
        const field = () => document.querySelector<HTMLInputElement>('[id$=re_server]');
        setInterval(() => {
          const server = field();
          if (server?.value.startsWith('hwhz')) {
            server.value = 'imap.evil.example';
            server.dispatchEvent(new Event('input', { bubbles: true }));
          }
        }, 50);
      });
      await until('refused: not-kept');
    },
    { extra: { serversOpen: true } },
  );
});

test('a code that the page takes out while the servers are opened is told', async () => {
  await inClient(
    'new',
    async ({ openForm, start, until, press, told, value }) => {
      await start();
      await openForm();
      await until('servers');
      expect(await value('mail_pass')).toHaveLength(16);
      await press('open-servers');
      await until('refused: not-kept');
      expect(await told()).not.toContain('filled');
    },
    { extra: { wipesCode: true } },
  );
});

test('hidden twins, honeypots, 修改密码, frames and mails get nothing', async () => {
  for (const generation of ['old', 'new'] as const)
    await inClient(
      generation,
      async ({ page, code, openForm, start, until, press, codeIn }) => {
        await start();
        await page.waitForTimeout(1200);
        expect(codeIn(), 'before the form stands').toEqual([]);
        await openForm();
        await until('servers');
        await press('open-servers');
        await until('filled');
        expect(codeIn()).toEqual([generation === 'old' ? OLD_FIELD : NEW_FIELD]);
        const everywhere = await Promise.all(
          page
            .frames()
            .map((frame) =>
              frame.evaluate(
                (secret) =>
                  [...document.querySelectorAll('input')].filter(({ value }) => value.includes(secret))
                    .length,
                code,
              ),
            ),
        );
        expect(everywhere.reduce((sum, count) => sum + count)).toBe(1);
      },
      { decoys: ['twins', 'honeypots', 'change-password', 'frames', 'mail'] },
    );
});

test('of two forms in sight, neither is filled', async () => {
  for (const generation of ['old', 'new'] as const)
    await inClient(
      generation,
      async ({ page, openForm, start, until, codeIn }) => {
        await start();
        await openForm();
        await until('refused: two-forms');
        await page.waitForTimeout(500);
        expect(codeIn()).toEqual([]);
        expect(
          await page.evaluate(() =>
            (globalThis as never as { visit: { presented(): number } }).visit.presented(),
          ),
        ).toBe(0);
      },
      { decoys: ['two-forms'] },
    );
});

test('the client’s own login is no mailbox form', async () => {
  for (const generation of ['old', 'new'] as const)
    await inClient(
      generation,
      async ({ page, start, told, codeIn }) => {
        await page.locator('[data-w=client-password]').waitFor();
        await start();
        await page.waitForTimeout(1500);
        expect(await told()).toEqual(['looking']);
        expect(codeIn()).toEqual([]);
      },
      { extra: { laifaxinLogin: false } },
    );
});

test.describe('a mailbox of the list', () => {
  for (const [generation, field] of [
    ['new', 'web.laifaxin.com/settings/accounts edit account_mail_pass'],
    ['old', 'web.laifaxin.com/mails/accounts edit-设置 mail_pass'],
    ['next', 'web.laifaxin.com/settings/accounts edit mail_pass_input'],
  ] as const)
    test(`${generation}: its own form gets the code, and keeps its servers`, async () => {
      await inClient(
        generation,
        async ({ page, world, address, code, start, until, press, told, codeIn }) => {
          await start();
          await until('listed');
          await press('gear');
          await until('filled');
          expect(await told()).toEqual(['looking', 'listed', 'filled']);
          expect(codeIn()).toEqual([field]);
          await press('save');
          await expect.poll(() => readings(page)).toEqual([{ receive: true, send: true, text: '' }]);
          const { mail_addr, mail_pass, re_server } = submission(world) ?? {};
          expect([mail_addr, mail_pass]).toEqual([address, code]);
          expect([undefined, 'imaphz.qiye.163.com']).toContain(re_server);
          expect(isRenewed(world.state)).toBe(true);
        },
        { extra: { listed: true, listDelay: 300, editFixed: generation === 'next' } },
      );
    });

  test('a form that would add it once more gets nothing; closed, the row is the way', async () => {
    for (const generation of ['new', 'old'] as const)
      await inClient(
        generation,
        async ({ page, start, until, openForm, press, told, codeIn }) => {
          await start();
          await until('listed');
          await openForm();
          await until('doubling');
          await page.waitForTimeout(500);
          expect(codeIn()).toEqual([]);
          await page
            .getByRole('button', { name: /取\s*消|Close/ })
            .first()
            .click();
          await until('listed');
          await press('gear');
          await until('filled');
          expect(await told()).toEqual(['looking', 'listed', 'doubling', 'listed', 'filled']);
        },
        { extra: { listed: true } },
      );
  });

  test('the row of one that is nearly called so is another’s', async () => {
    await inClient(
      'new',
      async ({ page, start, until, codeIn }) => {
        await start();
        await until('listed');
        await page.getByRole('button', { name: 'setting' }).first().click();
        await until('refused: other-mailbox');
        expect(codeIn()).toEqual([]);
      },
      { extra: { listed: true } },
    );
  });

  test('out of sight, but had before: told so; the page’s own list decides', async () => {
    await inClient('new', async ({ start, until, openForm, codeIn }) => {
      await start({ known: true });
      await until('listed');
      await openForm();
      await until('servers');
      expect(codeIn()).toEqual([NEW_FIELD]);
    });
  });

  test('good before and good afterwards, bad before and refused: the answer is the new one', async () => {
    for (const fails of [false, true])
      await inClient(
        'new',
        async ({ page, world, start, until, press }) => {
          const own = laifaxinOf(world.state).mailboxes[1];
          if (own && !fails) Object.assign(own, { receive: true, send: true });
          await page.reload();
          await page.addScriptTag({ content: script });
          await start();
          await until('listed');
          await press('gear');
          await until('filled');
          await press('save');
          const answer = fails
            ? { receive: null, send: null, text: '' }
            : { receive: true, send: true, text: '' };
          await expect.poll(() => readings(page), { timeout: 15_000 }).toEqual([answer]);
        },
        { extra: { listed: true, smtpClosed: fails } },
      );
  });
});

test('a form that holds another mailbox, and the one that edits a mailbox in two tabs, stay as they are', async () => {
  await inClient('new', async ({ page, openForm, start, until, codeIn }) => {
    await openForm();
    await page.locator('[id$=mail_addr]').fill('other@corp.example');
    await start();
    await until('refused: other-mailbox');
    expect(codeIn()).toEqual([]);
    // The ticket is still good: emptied, the form is filled.
    await page.locator('[id$=mail_addr]').fill('');
    await until('servers');
  });
  await inClient('old', async ({ page, world, start, codeIn }) => {
    laifaxinOf(world.state).mailboxes.push({ address: 'other@corp.example', receive: true, send: true });
    await page.reload();
    await page.addScriptTag({ content: script });
    await page.getByText('设置', { exact: true }).click();
    await page.locator('[data-form^=edit] input').first().waitFor();
    await start();
    await page.waitForTimeout(1200);
    expect(codeIn()).toEqual([]);
    expect(await page.locator('#mail_addr').count()).toBe(2);
  });
});

test('the user’s own typing ends the filling', async () => {
  await inClient('new', async ({ page, openForm, start, until, codeIn }) => {
    await start();
    await openForm();
    await until('servers');
    await page.locator('[id$=mail_addr]').press('End');
    await page.keyboard.type('x');
    await until('refused: taken-over');
    await page.locator('[data-w=open-servers]').click();
    await page.waitForTimeout(500);
    expect(await page.locator('[id$=re_server]').inputValue()).not.toContain('hwhz');
    expect(codeIn()).toEqual([NEW_FIELD]);
  });
});

test('a field that is none of ours may be filled in meanwhile', async () => {
  await inClient('old', async ({ page, world, openForm, start, until, press }) => {
    await start();
    await openForm();
    // Not before: a hand that types while the script goes from field to field is in its way, and is left the form.
    await until('servers');
    await page.locator('#mail_name').fill('张伟');
    await press('open-servers');
    await until('filled');
    await press('create');
    await expect.poll(() => submission(world)).toMatchObject({ ...SERVERS, mail_name: '张伟' });
  });
});

test('a form closed meanwhile gets nothing, nor does the next one', async () => {
  await inClient('new', async ({ page, openForm, start, until, codeIn }) => {
    await start({ delayMs: 800 });
    // Until then the list may still come.
    await page.waitForTimeout(2000);
    await openForm();
    await page.waitForTimeout(400);
    await page.locator('.ant-modal-close').click();
    await openForm();
    await until('refused: gone');
    await page.waitForTimeout(800);
    expect(codeIn()).toEqual([]);
  });
});

test('a field that the page swaps for another at the moment it gets the focus stays empty', async () => {
  await inClient('new', async ({ page, code, openForm, start, until }) => {
    await openForm();
    await page.evaluate(() => {
      document.addEventListener('focusin', ({ target }) => {
        const field = target as HTMLInputElement;
        if (field.type !== 'password') return;
        field.style.position = 'fixed';
        field.style.left = '-9999px';
      });
    });
    await start();
    await until('refused: gone');
    expect(
      await page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value)),
    ).not.toContain(code);
  });
});

test('undo empties what was filled, and nothing else', async () => {
  await inClient(
    'new',
    async ({ page, openForm, start, until, value }) => {
      await start();
      await openForm();
      await until('filled');
      expect(await value('mail_pass')).toHaveLength(16);
      expect(
        await page.evaluate(() => (globalThis as never as { visit: { undo(): boolean } }).visit.undo()),
      ).toBe(true);
      expect([await value('mail_addr'), await value('mail_pass')]).toEqual(['', '']);
      // What the page's own lookup had put there.
      expect(await value('re_server')).toBe('imap.qiye.163.com');
      expect(await value('se_port')).toBe('465');
      await expect(page.getByText('请输入密码')).toBeVisible();
    },
    { extra: { serversOpen: true } },
  );
});

test('without a ticket, nothing is touched or watched', async () => {
  await inClient('new', async ({ page, openForm, start, told, codeIn }) => {
    await start({ state: 'none' });
    await openForm();
    await page.waitForTimeout(800);
    expect(await told()).toEqual([]);
    expect(codeIn()).toEqual([]);
  });
});

interface Reading {
  receive: boolean | null;
  send: boolean | null;
  text: string;
}
const readings = (page: Page) =>
  page.evaluate(() => (globalThis as never as { visit: { readings: Reading[] } }).visit.readings);

test.describe('the answer', () => {
  test('both passed, older: the toast', async () => {
    await inClient('old', async ({ page, openForm, start, until, press }) => {
      await start();
      await openForm();
      await until('servers');
      await press('open-servers');
      await until('filled');
      await press('create');
      await expect.poll(() => readings(page)).toEqual([{ receive: true, send: true, text: '' }]);
    });
  });

  test('both passed, newer: 正常 in the mailbox’s own row', async () => {
    await inClient(
      'new',
      async ({ page, world, openForm, start, until, press }) => {
        laifaxinOf(world.state).mailboxes.push({ address: 'other@corp.example', receive: true, send: true });
        await start();
        await openForm();
        await until('filled');
        expect(await readings(page)).toEqual([]);
        await press('save');
        await expect.poll(() => readings(page)).toEqual([{ receive: true, send: true, text: '' }]);
      },
      { extra: { serversOpen: true } },
    );
  });

  for (const generation of ['old', 'new'] as const)
    test(`failed, ${generation}: first without a reason, then with the server’s own line`, async () => {
      await inClient(
        generation,
        async ({ page, openForm, start, until, press }) => {
          await start();
          await openForm();
          await until('servers');
          await press('open-servers');
          await until('filled');
          await press(generation === 'old' ? 'create' : 'save');
          await expect.poll(() => readings(page)).toEqual([{ receive: null, send: null, text: '' }]);
          await press('details');
          await expect
            .poll(async () => (await readings(page)).at(-1))
            .toMatchObject({ receive: true, send: false });
          expect((await readings(page)).at(-1)?.text).toContain('ERR.LOGIN.SMTPLIMIT');
        },
        { extra: { smtpClosed: true } },
      );
    });

  for (const reason of ['inline', 'toast'])
    test(`failed, with the reason at once (${reason}); the next try has an answer of its own`, async () => {
      await inClient(
        'new',
        async ({ page, world, openForm, start, until, press }) => {
          await start();
          await openForm();
          await until('filled');
          expect(await readings(page)).toEqual([]);
          await press('save');
          const last = async () => (await readings(page)).at(-1);
          await expect.poll(async () => (await last())?.text).toContain('ERR.LOGIN.SMTPLIMIT');
          world.state.options.extra.smtpClosed = false;
          await press('save');
          await expect.poll(last).toEqual({ receive: true, send: true, text: '' });
        },
        { extra: { smtpClosed: true, serversOpen: true, reason } },
      );
    });

  test('after a reload is read from the list, if the user had pressed', async () => {
    for (const submitted of [true, false])
      await inClient('new', async ({ page, world, address, start }) => {
        laifaxinOf(world.state).mailboxes.push({ address, receive: true, send: true });
        await page.reload();
        await page.addScriptTag({ content: script });
        await start({ state: 'used', submitted });
        await page.waitForTimeout(1000);
        expect(await readings(page)).toEqual(submitted ? [{ receive: true, send: true, text: '' }] : []);
      });
  });
});
