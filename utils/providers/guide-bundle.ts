/** Puts together what travels to a page: a guide, and what it needs of its provider. */
import { bindLaifaxin } from '../guides/bind-laifaxin';
import { CLIENT_LABELS } from '../guides/client-labels';
import { type LabelId, LOOK_LABELS } from '../guides/common-labels';
import type { GuideBundle } from '../guides/guide-bundle';
import type { GuideId } from '../guides/guide-id';
import { NO_BAR, NO_PAGES } from '../guides/page-kind';
import type { Guide, RuleVariant } from '../guides/types';
import { PROVIDERS, providerById } from './list';
import { type Provider, spellingsOf } from './provider';
import type { ProviderId } from './site';

/** Guides that run in a client's own pages, which belong to no provider. */
export const CLIENT_GUIDES: Readonly<Partial<Record<GuideId, Guide>>> = { 'bind-laifaxin': bindLaifaxin };

export interface BundleRequest {
  guide: GuideId;
  variant?: RuleVariant | undefined;
  provider?: ProviderId | undefined;
}

/** The guide alone, or null for one that the provider does not have. */
export function guideOf(
  { guide: id, variant, provider }: BundleRequest,
  providers: readonly Provider[] = PROVIDERS,
): Guide | null {
  const from = providerById(provider, providers);
  const own = (variant && from?.ruleVariants[variant]) || null;
  return CLIENT_GUIDES[id] ?? (own?.id === id ? own : (from?.guides[id] ?? null));
}

/** The kit of a guide, or null for one that the provider does not have. */
export function guideBundleOf(
  asked: BundleRequest,
  providers: readonly Provider[] = PROVIDERS,
): GuideBundle | null {
  const guide = guideOf(asked, providers);
  if (!guide) return null;
  if (guide.inClient) return clientBundle(guide, providers);
  const from = providerById(asked.provider, providers);
  if (!from) return null;
  const { pages, bar, code } = from;
  const labels = labelsFor(guide, (label) => wordsOf(from, label));
  return { provider: from.id, guide, labels, pages, bar, code };
}

/** A client's page may show a mail of any provider: the words of all tell it apart. */
function clientBundle(guide: Guide, providers: readonly Provider[]): GuideBundle {
  const own: Readonly<Record<string, readonly string[]>> = CLIENT_LABELS;
  const words = (label: LabelId) => own[label] ?? providers.flatMap((one) => wordsOf(one, label));
  return { provider: null, guide, labels: labelsFor(guide, words), pages: NO_PAGES, bar: NO_BAR, code: null };
}

function labelsFor(guide: Guide, words: (label: LabelId) => readonly string[]): GuideBundle['labels'] {
  const ids = new Set<LabelId>(LOOK_LABELS);
  for (const spec of Object.values(guide.targets)) {
    for (const label of [...spec.labels, ...(spec.titled ?? []), ...(spec.notTitled ?? [])]) ids.add(label);
  }
  return Object.fromEntries([...ids].map((label) => [label, words(label)]));
}

/** Whole labels first, then those that are built. */
const wordsOf = ({ labels, compounds }: Provider, label: LabelId): readonly string[] => [
  ...(labels[label] ?? []),
  ...(compounds[label] ?? []).flatMap(spellingsOf),
];
