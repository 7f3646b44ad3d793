/** Hostile mails in the pages of two clients, each with a copy of the form that the hand-over looks for, many to a ticket. */
import { random } from '../../world/generated/random.ts';
import type { Lang } from '../../world/options.ts';
import { type Attack, type Stage, stage, type Verdict } from '../attack.ts';
import { openBuiltIn } from '../handover/built-in.ts';
import { openCustom } from '../handover/custom.ts';
import type { Client } from '../handover/play.ts';
import { drawHead } from './heads.ts';
import { HOLDERS, type Holder, seedOf } from './mail.ts';
import { CLAIM } from './mailbox.ts';
import { MAIL_WORDS } from './words.ts';

/** Our script looks every 0.4 s and has filled what it found within a second: a mail that stands so long was refused. */
const LOOKED_MS = 1100;
const FILLED_MS = 30_000;
/** Mails to a ticket: it lasts five minutes. */
const TICKET = 20;
const LONGEST_MS = 400_000;

const places = { laifaxin: openBuiltIn, custom: openCustom } as const;
type Name = keyof typeof places;
export const CLIENTS = Object.keys(places) as Name[];

const WORDS: Record<Name, Record<'title' | 'fields' | 'button', string[]>> = {
  laifaxin: {
    title: ['新建邮箱账号'],
    fields: ['邮箱地址', '邮箱密码'],
    button: ['创建'],
  },
  custom: {
    title: ['添加邮箱', '新邮箱'],
    fields: ['邮箱地址 *', '密码', 'IMAP 服务器', '端口', 'SMTP 服务器', '端口'],
    button: ['添加'],
  },
};
const LANGS: readonly Lang[] = ['zh-CN', 'zh-TW', 'en'];

interface FormMail {
  name: string;
  told: string;
  head: string;
  form: string;
  holder: Holder;
  /** The head stands behind the body in the markup. */
  isBelow: boolean;
}

const isSecret = (label: string) => /密码/.test(label);

function drawForm(client: Name, name: string): FormMail {
  const draw = random(name);
  const lang = draw.pick(LANGS);
  const { title, fields, button } = WORDS[client];
  const row = (label: string) => {
    const type = isSecret(label) ? 'password' : draw.pick(['text', 'text', 'email']);
    const kind =
      label === '端口' ? 'number' : label.startsWith('邮箱地址') ? type : isSecret(label) ? type : 'text';
    const input = `<input type="${kind}" name="f${draw.whole(1, 999)}">`;
    return draw.pick([
      `<div class="row"><span>${label}</span>${input}</div>`,
      `<div><label>${label} ${input}</label></div>`,
      `<table><tr><td>${label}</td><td>${input}</td></tr></table>`,
      `<p>${label}<br>${input}</p>`,
    ]);
  };
  const box = draw.pick([
    'position:fixed;top:90px;left:420px;width:440px;background:#fff;z-index:9000;padding:8px;border:1px solid #ccc',
    'position:absolute;top:40px;left:200px;width:500px;background:#fff;z-index:9000',
    'border:1px solid #ccc;padding:8px;max-width:480px',
    'position:fixed;inset:0;background:#fff;z-index:9000;overflow:auto',
  ]);
  const role = draw.pick(['', ' role="dialog"', ' role="dialog" aria-modal="true"', ' role="document"']);
  const inner = `<h4>${draw.pick(title)}</h4><form>${fields.map(row).join('')}${client === 'laifaxin' ? '<div>手动设置</div>' : ''}<button type="button">${button[0]}</button></form>`;
  const head = drawHead(draw, MAIL_WORDS[lang]);
  const holder = draw.chance(0.7) ? 'inline' : draw.pick(HOLDERS);
  const isBelow = draw.chance(0.2);
  return {
    name,
    told: `${name} (${holder} ${head.name} ${lang}${isBelow ? ' below' : ''})`,
    head: head.html,
    form: `<div data-form="in-mail" style="${box}"${role}>${inner}</div>`,
    holder,
    isBelow,
  };
}

/** Puts a mail into the client's page, beside what else it shows. Runs with `[data-mail]` around all of it. */
const put = ({ page }: Client, { head, form, holder, isBelow }: FormMail): Promise<void> =>
  page.evaluate(
    ([around, html, how, below]) => {
      for (const one of document.querySelectorAll('[data-mail]')) one.remove();
      const mail = document.createElement('div');
      mail.setAttribute('data-mail', '');
      const body = document.createElement('div');
      mail.innerHTML = around;
      const row = mail.querySelector('[data-last]');
      if (row) row.append(body);
      else if (below) mail.prepend(body);
      else mail.append(body);
      (document.querySelector('.page, #app') ?? document.body).append(mail);
      if (how === 'inline') {
        body.innerHTML = html;
      } else if (how === 'shadow' || how === 'closed-shadow') {
        body.attachShadow({ mode: how === 'shadow' ? 'open' : 'closed' }).innerHTML = html;
      } else {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'width:640px;height:420px';
        if (how === 'sandbox') frame.setAttribute('sandbox', 'allow-same-origin');
        frame.srcdoc = html;
        body.append(frame);
      }
    },
    [head, form, holder, isBelow] as const,
  );

/** Whether any field of the mails, frames and open shadow trees included, holds the code. */
const holds = ({ page, scene }: Client): Promise<boolean> =>
  page.evaluate((code) => {
    const look = (root: ParentNode): boolean =>
      [...root.querySelectorAll<HTMLElement>('*')].some(
        (one) =>
          (one instanceof HTMLInputElement && one.value.includes(code)) ||
          (one.shadowRoot !== null && look(one.shadowRoot)) ||
          (one instanceof HTMLIFrameElement && one.contentDocument !== null && lookIn(one.contentDocument)),
      );
    const lookIn = (doc: Document) =>
      [...doc.querySelectorAll('input')].some(({ value }) => value.includes(code));
    return [...document.querySelectorAll('[data-mail]')].some(look);
  }, scene.code);

async function play(client: Client, mails: FormMail[]): Promise<Verdict> {
  const { page, scene, leaks } = client;
  await client.closeForm();
  await client.send();
  await page.bringToFront();
  const before = scene.codeSeen().length;
  for (const mail of mails) {
    await put(client, mail);
    await page.waitForTimeout(LOOKED_MS);
    const phase = (await client.status())?.phase;
    if (scene.codeSeen().length > before || (await holds(client)))
      return { refused: false, seen: `filled: ${mail.told}\n${mail.head}\n${mail.form}` };
    // Said no for good to this one; the user sends once more.
    if (phase === 'refused') await client.send();
  }
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-mail]')) one.remove();
  });
  // The honest form of the same page is filled: the script was there all along.
  await client.openForm();
  await client.send();
  const end = Date.now() + FILLED_MS;
  while (scene.codeSeen().length === before && Date.now() < end) await page.waitForTimeout(100);
  if (scene.codeSeen().length === before)
    return { refused: false, seen: 'the honest form was not filled either' };
  return leaks.length
    ? { refused: false, seen: `the code went to ${leaks.pop()}` }
    : { refused: true, seen: `${mails.length} mails, none` };
}

/** @param count mails of this client in all */
export function clientStage(name: Name, count: number, seed: string): Stage<never> {
  const attacks: Attack<Client>[] = [];
  for (let first = 0; first < count; first += TICKET) {
    const mails = Array.from({ length: Math.min(TICKET, count - first) }, (_, at) =>
      drawForm(name, seedOf(seed, name, first + at)),
    );
    attacks.push({
      id: `mails/${name}-${first / TICKET}`,
      area: 'mails',
      claim: CLAIM,
      longest: LONGEST_MS,
      run: (client) => play(client, mails),
    });
  }
  return stage<Client>({ area: 'mails', attacks, open: places[name] });
}
