/** The card at the end of the guide, when the user has a list: how far it is, who comes next, and that the page learns nothing of it. */
import { expect, test } from '@playwright/test';
import { probeOf } from './overlay.ts';
import { inScene } from './scene.ts';

const NEXT = 'wang.fang@corp.example';

test('the card names the next mailbox and copies its address at a press of the hand, and the page can read neither', async () => {
  await inScene('new-ui', async ({ session, walk }) => {
    const list = await session.open('sidepanel.html');
    const add = ['zhangwei@corp.example', NEXT].map((address) => ({ address, name: '' }));
    await list.evaluate(
      (mailboxes) => chrome.runtime.sendMessage({ type: 'worklist/change', body: { add: mailboxes } }),
      add,
    );

    expect((await walk()).failure).toBe('');
    const page = session.context.pages().findLast((one) => one.url().includes('authcode'));
    if (!page) throw new Error('No code page.');
    const found = async () => (await probeOf(page).look()).find(({ card }) => card?.state === 'done');
    await expect
      .poll(async () => (await found())?.card?.text)
      .toContain(`授权密码 1/2 完成。下一个：${NEXT}`);

    // What the page itself can get at, closed roots not among it.
    expect(
      await page.evaluate(() => document.documentElement.outerHTML + document.body.innerText),
    ).not.toContain(NEXT);
    const card = await found();
    await card?.inRoot(function () {
      for (const button of this.querySelectorAll('button')) button.click();
    });
    expect((await found())?.card?.text).not.toContain('已复制');

    await page.bringToFront();
    const box = await card?.button('复制地址');
    if (!box) throw new Error('No button.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(async () => (await found())?.card?.text).toContain(`已复制 ${NEXT}`);
    await list.bringToFront();
    expect(await list.evaluate(() => navigator.clipboard.readText())).toBe(NEXT);

    // The row of the account that logged in has followed by itself.
    const row = list.getByRole('listitem', { name: 'zhangwei@corp.example' });
    await list.getByRole('button', { name: /^全部/ }).click();
    await expect(row).toContainText('已生效');
  });
});
