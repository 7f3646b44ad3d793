/** The practice world's sites must be built once before any test asks for one. */
import { buildWorld } from '../world/build.ts';

export default async function globalSetup(): Promise<void> {
  await buildWorld();
}
