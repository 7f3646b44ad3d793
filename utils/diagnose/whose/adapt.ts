/** Reads an answer the way the provider whose server gave it means it. */
import { errorById } from '../../guides/errors';
import { FREE, QIYE } from '../data/providers';
import type { AccountSeen } from '../facts/account';
import type { Sign } from '../rank/sign';
import type { DiagnosisContext } from '../types';
import { providerOfDomain, type Whose } from './provider';

/** First part of the ids of records that only one provider's servers can cause. */
const PROVIDER_OF: Record<string, readonly string[]> = {
  tencent: ['tencent', 'qq'],
  qq: ['qq', 'tencent'],
  alibaba: ['alibaba'],
  google: ['google'],
  zoho: ['zoho'],
  microsoft: ['microsoft'],
  yandex: ['yandex'],
  icloud: ['icloud'],
};

/** Whether the record is of a provider other than the one whose host the text names. */
export function isForeignTo(errorId: string, owner: Whose | null): boolean {
  const providers = PROVIDER_OF[errorId.split('-')[0] ?? ''];
  return owner?.by === 'host' && providers !== undefined && !providers.includes(owner.provider.id);
}

/** Refused without a word that tells why. */
const BARE_REFUSALS = new Set([
  'login-rejected',
  'login-password-used',
  'password-mismatch',
  'code-required',
  'free-wrong-credentials',
]);

/** Said to be of the free mail: not where the text names a server of the company mail. */
const OF_FREE_MAIL = new Set(['login-password-used', 'free-wrong-credentials']);

/** The sign, with the record that fits the provider. */
export function adapted(
  sign: Sign,
  owner: Whose | null,
  { address }: AccountSeen,
  { code }: DiagnosisContext,
): Sign {
  // What the free mail says, another server of NetEase may say: certain only beside its name.
  if (sign.error.id === 'free-wrong-credentials' && owner?.by !== 'host') return { ...sign, adapted: true };
  if (!owner || !BARE_REFUSALS.has(sign.error.id)) return sign;
  if (/^ERR\./.test(sign.token ?? '')) return sign;
  if (owner.provider.id === QIYE) {
    return OF_FREE_MAIL.has(sign.error.id) && owner.by === 'host' ? as(sign, 'login-rejected') : sign;
  }
  const domain = (address ?? code?.address)?.split('@')[1];
  const isCompany = domain !== undefined && providerOfDomain(domain) === null;
  if (owner.provider.id === FREE && owner.by === 'host' && isCompany)
    return as(sign, 'company-on-free-server');
  const { refused } = owner.provider;
  return refused && refused !== sign.error.id ? as(sign, refused) : sign;
}

function as(sign: Sign, id: string): Sign {
  const error = errorById(id);
  // The token stands for the record it was published for.
  return error ? { ...sign, error, weak: false, adapted: true } : sign;
}
