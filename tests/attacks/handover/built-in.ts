/** Attacks on the hand-over to 来发信. */
import type { HandoverStatus } from '../../../utils/protocol/handover';
import { ACCOUNTS, inHandover, WEB } from '../../e2e/handover-scene.ts';
import { type Attack, type Stage, stage } from '../attack.ts';
import { PAGES } from './claims.ts';
import type { Disguise } from './disguise.ts';
import { putMail, takeOut } from './in-mail.ts';
import { watchLeaks } from './leaks.ts';
import { mails } from './mails.ts';
import { type Client, isAsNew, play, playEmpty } from './play.ts';
import { ways } from './ways.ts';

const area = 'handover';
const FORM = `<div data-box data-form="in-mail" role="dialog" aria-label="x" style="position:fixed;top:90px;left:420px;width:340px;background:#fff;z-index:900;padding:8px;border:1px solid #ccc">
  <h4>新建邮箱账号</h4><form><div>邮箱地址</div><input name="a"><div>邮箱密码</div><input type="password" name="b"><div>手动设置</div><button type="button">创建</button></form></div>`;

const home = () => history.replaceState(null, '', '/settings/accounts');
/** The client's own form, opened on a page where people read or write something else. */
const otherPages: Disguise[] = [
  { name: 'page-mail-list', put: () => history.replaceState(null, '', '/mails/list') },
  { name: 'page-mail', put: () => history.replaceState(null, '', '/mails/read/7') },
  { name: 'page-look-alike-path', put: () => history.replaceState(null, '', '/settings/accounts-archive') },
  { name: 'page-below-but-no-step', put: () => history.replaceState(null, '', '/settings/accounts/inbox/7') },
  { name: 'page-profile', put: () => history.replaceState(null, '', '/account/setting') },
].map((one) => ({ ...one, claim: PAGES, heal: home }));

const attacks: Attack<Client>[] = [
  ...[...otherPages, ...ways].map((disguise) => ({
    id: `${area}/built-in-${disguise.name}`,
    area,
    claim: disguise.claim,
    run: (client: Client) => play(client, disguise),
  })),
  ...mails.map((mail) => ({
    id: `${area}/built-in-mail-${mail.name}`,
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
export const openBuiltIn: Stage<Client>['open'] = (use) =>
  inHandover(
    async (scene) => {
      const id = await scene.store();
      const popup = await scene.session.open('popup.html');
      const ask = <T>(type: string, body: object): Promise<T> =>
        popup.evaluate((message) => chrome.runtime.sendMessage(message), { type, body }) as Promise<T>;
      const page = await scene.session.context.newPage();
      const field = '#account_mail_pass';
      const { pathname } = new URL(ACCOUNTS);
      await use({
        scene,
        page,
        field,
        leaks: watchLeaks(scene),
        async closeForm() {
          const isClosed = await page.evaluate(() => {
            for (const one of document.querySelectorAll('[data-mail], [data-box]')) one.remove();
            return document.querySelector('[data-w=new]') !== null;
          });
          if (isClosed) return;
          await page.goto(ACCOUNTS);
          await page.locator('[data-w=new]').waitFor();
        },
        async openForm() {
          await ask('handover/undo', {});
          if (await isAsNew({ page, field }, pathname)) return;
          await page.goto(ACCOUNTS);
          await page.locator('[data-w=new]').click();
          await page.locator('#account_mail_pass').waitFor();
        },
        async send() {
          await ask('ticket/make', { id, client: 'laifaxin', origin: WEB });
        },
        status: async () => (await ask<{ handover: HandoverStatus | null }>('handover/status', {})).handover,
      });
    },
    { host: 'mailh.qiye.163.com', extra: { serversOpen: true } },
  );

export const builtIn = stage<Client>({ area, attacks, open: openBuiltIn });
