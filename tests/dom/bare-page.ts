/** An empty page in which the finder's own api stands, for one file of tests. */
import type { Browser, Page } from '@playwright/test';
import { bundlePageApi } from './bundle.ts';

export async function barePage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><html lang="zh-CN"><title>t</title><body></body></html>');
  await page.evaluate(await bundlePageApi());
  return page;
}
