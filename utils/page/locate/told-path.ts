/**
 * A result of a search in the settings that tells its path: 「安全中心 > 登录管理 > IP登录管理」 below a link of the last name. A box that
 * only talks about the page names things, but not where they stand.
 */
import { bare } from '../../guides/fold';
import type { TargetSpec } from '../../guides/types';
import { isInHelpBox } from './region';
import { shownText } from './text';
import { upwards } from './tree';

const LEVELS = 3;
const LONGEST = 160;
const BETWEEN = /[>＞›»→]/;

/** Whether the words right around an entry are a path that ends with the entry's own name. */
function tellsItsPath(element: Element): boolean {
  const name = shownText(element, 40).trim();
  if (!name) return false;
  for (const up of [...upwards(element, LEVELS)].slice(1)) {
    const said = shownText(up, LONGEST + 1);
    if (said.length > LONGEST) return false;
    const parts = said.replace(name, '').split(BETWEEN);
    if (parts.length > 1 && bare(parts.at(-1) ?? '') === bare(name)) return true;
  }
  return false;
}

/** Whether an element only talks about what a target wants: in a box of help, notes or results that tell no path. */
export const onlyTalksAbout = (element: Element, { in: place }: TargetSpec): boolean =>
  isInHelpBox(element) && !(place === 'menu' && tellsItsPath(element));
