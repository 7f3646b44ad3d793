/** The page that opens after installing. */
import type { SettingsStore } from '../settings/settings';
import type { WorkerBrowser } from './browser';

/** Opens it unless that was done before: a browser tells of the same unpacked extension's installation at each start. */
export async function openWelcomePage({
  browser,
  settings,
}: {
  browser: WorkerBrowser;
  settings: SettingsStore;
}): Promise<void> {
  if ((await settings.read()).greeted) return;
  await settings.change((all) => ({ ...all, greeted: true }));
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}welcome.html` });
}
