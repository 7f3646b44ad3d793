/**
 * `npm run bench [-- --json FILE] [--only find|show|learned|cost|popup]`: what the extension costs, in a real Chromium, beside what
 * people use instead. Fails when a bound of the design's speed table is missed, and says which. Measures the build in
 * `.output/chrome-mv3`, or in the folder named by QIYE_EXTENSION.
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../run/browser.mjs';
import { missed, report } from './bounds.ts';
import { cost } from './cost/cost.ts';
import { find } from './find/find.ts';
import { learned } from './learned/learned.ts';
import { list } from './popup/list.ts';
import { popup } from './popup/popup.ts';
import type { Row } from './rows.ts';
import { show } from './show/show.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string', multiple: true } },
});
const wants = (group: Row['group']) => !values.only || values.only.includes(group);
const executablePath = findBrowser();
if (!executablePath) throw new Error('No browser: node tests/run/setup.mjs');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const machine = `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}, Chromium ${browser.version()}`;
const rows: Row[] = [];
try {
  if (wants('find')) rows.push(...(await find(browser)));
  if (wants('show')) rows.push(...(await show(browser)));
  if (wants('learned')) rows.push(...(await learned(browser)));
} finally {
  await browser.close();
}
if (wants('cost')) rows.push(...(await cost()));
if (wants('popup')) rows.push(...(await popup()), ...(await list()));
console.log(`${machine}\n${report(rows)}`);
if (values.json) writeFileSync(values.json, JSON.stringify({ machine, rows }, null, 1));
process.exitCode = missed(rows).length ? 1 : 0;
