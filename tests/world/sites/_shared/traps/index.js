/**
 * More things that are wrong to press, named in `options.decoys` beside those of `../decoys.js`. Those here copy what the
 * page itself shows (`clone-*`, `dead-*`) or bring a thing of their own; `plantTraps({root})` is called once the page stands.
 */
import { boot } from '../boot.js';
import { plantDecoys } from '../decoys.js';
import { clones } from './clones.js';
import { frames } from './frames.js';
import { mishaps } from './mishaps.js';
import { things } from './things.js';

const all = { ...clones, ...frames, ...mishaps, ...things };

/** @param {{root: HTMLElement}} page the element the app renders into */
export function plantTraps(page) {
  plantDecoys();
  for (const name of boot.options.decoys) all[name]?.(page);
}
