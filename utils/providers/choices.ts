/**
 * The providers a user may pick, those first that many have; for pages of ours, fetched when somebody asks. A provider without a
 * guide has a card: what to do instead. Sources: docs/facts/providers.md; last checked 2026-11.
 */
import type { MessageKey, NameIn } from '../words/message-key';
import { alibabaSite } from './alibaba/site';
import { freeSite } from './free/site';
import { googleSite } from './google/site';
import { qqSite } from './qq/site';
import type { ProviderId, Site } from './site';
import { FIRST } from './site';
import { tencentSite } from './tencent/site';
import { zohoSite } from './zoho/site';

export interface Choice {
  id: string;
  /** Message key. */
  nameKey: MessageKey;
  /** Its web hosts, the usual one first; empty for the first provider, whose are granted, and where no guide runs. */
  hosts: readonly string[];
  /** Whose guide; null: the card says what to do. */
  provider: ProviderId | null;
  /** Message key of the card, or of what an administrator has to allow. */
  noteKey?: MessageKey;
  /** Domains of addresses that can only be its. */
  domains: readonly string[];
}

const guided = (id: NameIn<'providerAdmin'>, { hosts }: Site, domains: readonly string[] = []): Choice => ({
  id,
  nameKey: `provider_${id}`,
  hosts: hosts.matches.map((match) => match.slice('https://'.length, -'/*'.length)),
  provider: id,
  noteKey: `providerAdmin_${id}`,
  domains,
});
const card = (id: NameIn<'providerCard'>, domains: readonly string[] = []): Choice => ({
  id,
  nameKey: `provider_${id}`,
  hosts: [],
  provider: null,
  noteKey: `providerCard_${id}`,
  domains,
});

export const CHOICES: readonly Choice[] = [
  { id: FIRST, nameKey: 'provider_netease', hosts: [], provider: FIRST, domains: [] },
  guided('tencent', tencentSite),
  guided('alibaba', alibabaSite),
  guided('google', googleSite, ['gmail.com', 'googlemail.com']),
  guided('qq', qqSite, ['qq.com', 'vip.qq.com', 'foxmail.com']),
  guided('free', freeSite, ['163.com', '126.com', 'yeah.net', '188.com', 'vip.163.com', 'vip.126.com']),
  card('microsoft', ['outlook.com', 'hotmail.com', 'live.com', 'live.cn', 'msn.com']),
  card('feishu'),
  guided('zoho', zohoSite, ['zoho.com', 'zohomail.com']),
  card('263', ['263.net']),
  card('35', ['35.cn']),
  card('coremail'),
  card('icloud', ['icloud.com', 'me.com', 'mac.com']),
  card('yandex', ['yandex.ru', 'yandex.com', 'ya.ru']),
];

/** The domain of a typed address that is whole; '' for anything else. */
export const domainOf = (typed: string): string =>
  /^[^\s@]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(typed.trim())?.[1]?.toLowerCase() ?? '';

/** Whose a typed address must be; null where its domain may be anybody's. */
export const choiceOf = (typed: string): Choice | null => {
  const domain = domainOf(typed);
  return CHOICES.find(({ domains }) => domains.includes(domain)) ?? null;
};
