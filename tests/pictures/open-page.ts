/** Opens an extension page in front of a scripted worker. */
import type { Page } from '@playwright/test';
import { NO_POLICY } from '../../utils/policy/policy.ts';
import type { Session } from '../e2e/harness.ts';
import { FAKE_CODE, fakeWorker, type Scene } from './fake-worker.ts';

/** Resolves once the page shows its scene and has painted it. */
export async function openScene(session: Session, scene: Scene, file = 'popup.html'): Promise<Page> {
  const page = await session.context.newPage();
  await page.addInitScript(fakeWorker, { scene, code: FAKE_CODE, policy: NO_POLICY });
  await page.goto(`chrome-extension://${session.extensionId}/${file}`);
  await page.locator('main').waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  return page;
}
