/** Where the direct page is known to work: a code came into force on it, in this browser. */
import { providerById } from '../providers/list';
import { guidingSite, pageKindOf } from '../providers/sites';
import type { SettingsStore } from '../settings/settings';
import type { PageSender } from './sender-identity';

type Page = Pick<PageSender, 'url' | 'frameId'>;

/** Hosts of one company are few; who serves many companies keeps the latest. */
const KEPT = 50;

/** @param page the one on which a code came into force */
export async function rememberDirect(settings: SettingsStore, { url, frameId }: Page): Promise<void> {
  // In a frame it says nothing of the page alone.
  if (frameId !== 0) return;
  const path = providerById(guidingSite(url).id)?.guides['get-code']?.directPath?.replace(/\?.*/, '');
  if (pageKindOf(url) !== 'code' || url.pathname !== path) return;
  const { hostname } = url;
  if ((await settings.read()).directOn.includes(hostname)) return;
  await settings.change((all) => ({ ...all, directOn: [...all.directOn, hostname].slice(-KEPT) }));
}
