/** Attacks on the hand-over to a web client the user added. */
import type { HandoverStatus } from '../../../utils/protocol/handover';
import { FORM_PAGE, inCustom, OWN } from '../../e2e/custom-scene.ts';
import { type Attack, type Stage, stage } from '../attack.ts';
import { putMail, takeOut } from './in-mail.ts';
import { watchLeaks } from './leaks.ts';
import { mails } from './mails.ts';
import { type Client, isAsNew, play, playEmpty } from './play.ts';
import { ways } from './ways.ts';

const area = 'handover';
/** The honest form's own words, on its own path. */
const row = (label: string, type = 'text') =>
  `<div class="row"><span>${label}</span><input type="${type}"></div>`;
const FORM = `<div data-box style="position:fixed;top:20px;left:560px;width:560px;background:#fff"><form data-form="in-mail">
  ${row('邮箱地址 *', 'email')}${row('密码', 'password')}${row('IMAP 服务器')}${row('端口', 'number')}${row('SMTP 服务器')}${row('端口', 'number')}
  <button type="submit">添加</button></form></div>`;

const attacks: Attack<Client>[] = [
  ...ways.map((disguise) => ({
    id: `${area}/custom-${disguise.name}`,
    area,
    claim: disguise.claim,
    run: (client: Client) => play(client, disguise),
  })),
  ...mails.map((mail) => ({
    id: `${area}/custom-mail-${mail.name}`,
    area,
    claim: mail.claim,
    run: (client: Client) =>
      playEmpty(
        client,
        async () => {
          await client.closeForm();
          await putMail(client.page, mail, FORM);
        },
        () => takeOut(client.page),
      ),
  })),
];

/** The client on its page, one code stored. */
export const openCustom: Stage<Client>['open'] = (use) =>
  inCustom(async (scene) => {
    const popup = await scene.session.open('popup.html');
    const ask = <T>(type: string, body: object): Promise<T> =>
      popup.evaluate((message) => chrome.runtime.sendMessage(message), { type, body }) as Promise<T>;
    const { codes } = await ask<{ codes: { id: string }[] }>('codes/list', {});
    const page = await scene.session.context.newPage();
    const field = '.new [data-field=code]';
    const { pathname } = new URL(FORM_PAGE);
    const open = async () => {
      await page.goto(FORM_PAGE);
      await page.locator(field).waitFor();
    };
    await use({
      scene,
      page,
      field,
      leaks: watchLeaks(scene),
      async closeForm() {
        await ask('handover/undo', {});
        if (new URL(page.url()).pathname !== pathname) await open();
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('[data-mail], [data-box], form.new')) one.remove();
        });
      },
      async openForm() {
        await ask('handover/undo', {});
        if (!(await isAsNew({ page, field }, pathname))) await open();
      },
      async send() {
        await ask('ticket/make', { id: codes[0]?.id, client: 'custom', origin: OWN });
      },
      status: async () => (await ask<{ handover: HandoverStatus | null }>('handover/status', {})).handover,
    });
  });

export const custom = stage<Client>({ area, attacks, open: openCustom });
