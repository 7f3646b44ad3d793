/** Where a guide may show itself although nobody started it. Pure; shared by the sentinel and the worker. */
import type { GuideId } from '../messages';
import { type Address, isAdminConsole, isClassic, isCodePage, isSirius } from './kind';

/** Settings of the new UI. Its tabs leave the address alone, so the page itself must tell the rest. */
export const isSiriusSettings = (address: Address) =>
  isSirius(address) && /^#\/?setting\b/.test(address.hash);

/** Settings modules of the classic UI: `#module=options.LinkModule|{…}`. */
export const isClassicSettings = (address: Address) =>
  isClassic(address) && /^#module=options\./.test(address.hash);

/** The guide that may show itself on a page, or null: an inbox, a message, a compose window never have one. */
export function selfGuide(address: Address): GuideId | null {
  if (isCodePage(address) || isSiriusSettings(address) || isClassicSettings(address)) return 'get-code';
  return isAdminConsole(address) ? 'lift-ip-rule' : null;
}
