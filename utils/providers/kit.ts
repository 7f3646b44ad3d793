/** Puts together what travels to a page: a guide, and what it needs of its provider. */
import { bindLaifaxin } from '../guides/bind-laifaxin';
import { CLIENT_LABELS } from '../guides/client-labels';
import { type LabelId, LOOK_LABELS } from '../guides/common-labels';
import type { GuideId } from '../guides/guide-id';
import type { GuideKit } from '../guides/kit';
import type { Guide, Way } from '../guides/types';
import { NO_BAR, NO_PAGES } from '../pages/kind';
import { PROVIDERS, providerById } from './list';
import { type Provider, spellingsOf } from './provider';
import type { ProviderId } from './site';

/** Guides that run in a client's own pages, which belong to no provider. */
export const CLIENT_GUIDES: Readonly<Partial<Record<GuideId, Guide>>> = { 'bind-laifaxin': bindLaifaxin };

export interface KitRequest {
  guide: GuideId;
  way?: Way | undefined;
  provider?: ProviderId | undefined;
}

/** The kit of a guide, or null for one that the provider does not have. */
export function kitOf(
  { guide: id, way, provider }: KitRequest,
  providers: readonly Provider[] = PROVIDERS,
): GuideKit | null {
  const inClient = CLIENT_GUIDES[id];
  if (inClient) return clientKit(inClient, providers);
  const from = providerById(provider, providers);
  const guide = (id === 'lift-ip-rule' && way && from?.ways[way]) || from?.guides[id];
  if (!from || !guide) return null;
  const { pages, bar, code } = from;
  const labels = labelsFor(guide, (label) => wordsOf(from, label));
  return { provider: from.id, guide, labels, pages, bar, code };
}

/** A client's page may show a mail of any provider: the words of all tell it apart. */
function clientKit(guide: Guide, providers: readonly Provider[]): GuideKit {
  const own: Readonly<Record<string, readonly string[]>> = CLIENT_LABELS;
  const words = (label: LabelId) => own[label] ?? providers.flatMap((one) => wordsOf(one, label));
  return { provider: null, guide, labels: labelsFor(guide, words), pages: NO_PAGES, bar: NO_BAR, code: null };
}

function labelsFor(guide: Guide, words: (label: LabelId) => readonly string[]): GuideKit['labels'] {
  const ids = new Set<LabelId>(LOOK_LABELS);
  for (const sight of Object.values(guide.sights)) {
    for (const label of [...sight.labels, ...(sight.titled ?? []), ...(sight.notTitled ?? [])])
      ids.add(label);
  }
  return Object.fromEntries([...ids].map((label) => [label, words(label)]));
}

/** Whole labels first, then those that are built. */
const wordsOf = ({ labels, compounds }: Provider, label: LabelId): readonly string[] => [
  ...(labels[label] ?? []),
  ...(compounds[label] ?? []).flatMap(spellingsOf),
];
