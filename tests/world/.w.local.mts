import { startWorld } from '/work/main/tests/world/server.ts';

const w = await startWorld();
const { chromium } = await import('@playwright/test');
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...w.chromeArgs],
});
const p = await b.newPage();
p.on('console', (m) => console.log(m.type(), m.text()));
p.on('pageerror', (e) => console.log(e.message));
await p.goto(w.url('{jump}'));
await p.waitForURL(/sirius-web\/\?/);
await p.getByText('使用第三方客户端').first().click();
await p.waitForTimeout(600);
await p.screenshot({ path: '/tmp/s1.png' });
await p.frameLocator('iframe').getByText('生成授权密码').click();
await p.click('[data-w=open-settings]');
await p.waitForTimeout(400);
await p.screenshot({ path: '/tmp/s2.png' });
await p.click('[data-w=tab-account]');
await p.waitForTimeout(400);
await p.screenshot({ path: '/tmp/s3.png' });
const [q] = await Promise.all([p.waitForEvent('popup'), p.click('[data-w=client-enter]')]);
console.log(q.url());
console.log(w.clicks().map((c) => [c.control, c.good, c.page, c.hit].join(' | ')));
await b.close();
await w.stop();
