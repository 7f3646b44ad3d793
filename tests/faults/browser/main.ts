/** The part of `npm run faults` that needs a browser. */
import type { Point } from '../kinds';
import type { Random } from '../random';
import { type Check, clipboardClearing, privateWindow, profileScan, twoContexts } from './checks';
import { buildExtension } from './extension';
import { sigkill } from './sigkill';
import { update } from './update';

export async function inBrowser(dice: () => Random): Promise<{ points: Point[]; checks: Check[] }> {
  const extension = await buildExtension();
  const points: Point[] = [];
  for (let n = 0; n < 10; n++) points.push(await sigkill(extension, dice(), n % 2 === 1));
  for (let n = 0; n < 6; n++) points.push(await update(extension, dice(), n % 2 === 1));
  const checks: Check[] = [];
  for (const check of [profileScan, twoContexts, privateWindow, clipboardClearing])
    checks.push(await check(extension));
  return { points, checks };
}
