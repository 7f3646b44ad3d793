/** Both browser suites: `dom` (pages without the extension) and `e2e` (the built extension in the practice world). */
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../run/browser.mjs';

const executablePath = findBrowser() ?? undefined;

export default defineConfig({
  globalSetup: './global-setup.ts',
  outputDir: join(import.meta.dirname, '../../.output/test/playwright'),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // They mostly wait, for browsers and for times the product keeps: three quarters of a small machine's two cores are idle with three.
  workers: 5,
  // A walk through the whole job takes 12 s alone; two at a time on a small machine may take several times that.
  timeout: 150_000,
  reporter: 'line',
  use: { locale: 'zh-CN', launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu'] } },
  projects: [
    { name: 'dom', testDir: '../dom' },
    { name: 'e2e', testDir: '.' },
  ],
});
