/** A guide of another provider than the first: permitted before, in its own pages, on the host the user picked. */
import { beforeEach, expect, it } from 'vitest';
import { NETEASE_MATCHES } from '@/utils/providers/netease/hosts';
import { turns } from './fake-browser';
import { INBOX_URL, POPUP, pageSender, type World, world } from './world';

const ALI = 'https://qiye.aliyun.com';
const CODE = `${ALI}/alimail/entries/v5.1/setting/account-security`;
const SINGAPORE = 'mail.sg.aliyun.com';
const start = (more: object = {}) =>
  the.send('guide/start', { guide: 'get-code', provider: 'alibaba', ...more }, POPUP);
const tab = (id: number, url: string, active = false) => ({ id, url, windowId: 1, active });

let the: World;
beforeEach(() => {
  the = world();
  the.state.tabs = [tab(1, INBOX_URL, true)];
});

it('is not started where the user has not permitted it, nor on a host it has not', async () => {
  expect(await start()).toEqual({ ok: false, tabId: null, error: 'provider_notPermitted' });
  the.state.permitted.add(`${ALI}/*`);
  expect(await start({ host: SINGAPORE })).toMatchObject({ ok: false });
  expect(await start({ host: 'mail.corp.example' })).toMatchObject({ ok: false });
  expect(await start({ provider: 'nobody' })).toBeUndefined();
});

it('opens its own page, and leaves tabs of another provider alone', async () => {
  the.state.permitted.add(`${ALI}/*`);
  expect(await start({ host: 'qiye.aliyun.com' })).toEqual({ ok: true, tabId: 99 });
  expect(the.log).toContainEqual(['tabs.create', CODE]);
  expect(the.state.registered.get('guide-run')?.matches).toEqual([...NETEASE_MATCHES, `${ALI}/*`]);
});

it('opens it on the host that was picked', async () => {
  the.state.permitted.add(`https://${SINGAPORE}/*`);
  the.state.tabs.push(tab(2, `${ALI}/alimail/entries/v5.1/mail/inbox`));
  await start({ host: SINGAPORE });
  expect(the.log).toContainEqual(['tabs.create', CODE.replace('qiye.aliyun.com', SINGAPORE)]);
});

it('goes on in a tab of it that is open', async () => {
  the.state.permitted.add(`${ALI}/*`);
  the.state.tabs.push(tab(2, `${ALI}/alimail/entries/v5.1/mail/inbox`));
  expect(await start()).toEqual({ ok: true, tabId: 2 });
});

it('leads in pages of that provider alone', async () => {
  the.state.permitted.add(`${ALI}/*`);
  await start();
  const own = await the.connect(pageSender(CODE, 2));
  const other = await the.connect(pageSender(INBOX_URL, 1));
  await turns(40);
  expect(own.kinds()).toContain('run');
  expect(other.kinds()).not.toContain('run');
});

it('keeps a code of its shape under its name, with the address the user typed', async () => {
  the.state.permitted.add(`${ALI}/*`);
  await start({ account: 'li@corp.example' });
  const draft = { code: 'Abcd1234Efgh5678', address: '', name: '', expiresAt: null };
  const { id } = (await the.send('code/captured', { draft }, pageSender(CODE, 2))) as { id: string };
  const { codes } = (await the.send('codes/list', {}, POPUP)) as { codes: object[] };
  expect(codes).toMatchObject([{ id, provider: 'alibaba', address: 'li@corp.example' }]);
});

it('gets the sentinel that knows it as soon as it is permitted, and loses it with the permission', async () => {
  the.state.permitted.add(`${ALI}/*`);
  the.events.permissionAdded.emit({ origins: [`${ALI}/*`] });
  await turns(40);
  expect(the.state.registered.get('sites')).toMatchObject({
    js: ['/sentinel-more.js'],
    matches: [`${ALI}/*`],
  });
  the.state.permitted.delete(`${ALI}/*`);
  the.events.permissionRemoved.emit({ origins: [`${ALI}/*`] });
  await turns(40);
  expect(the.state.registered.has('sites')).toBe(false);
});

it('makes a code anew on the host it was made on, while that is permitted', async () => {
  const url = CODE.replace('qiye.aliyun.com', SINGAPORE);
  the.state.permitted.add(`https://${SINGAPORE}/*`);
  const draft = { code: 'Abcd1234Efgh5678', address: 'li@corp.example', name: '', expiresAt: null };
  const { id } = (await the.send('code/captured', { draft }, pageSender(url, 2))) as { id: string };
  const renew = () => the.send('guide/start', { guide: 'get-code', codeId: id }, POPUP);
  expect(await renew()).toMatchObject({ ok: true });
  expect(the.log).toContainEqual(['tabs.create', url]);
  the.state.permitted.clear();
  expect(await renew()).toMatchObject({ ok: false, error: 'provider_notPermitted' });
});
