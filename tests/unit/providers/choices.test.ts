/** What the popup offers: every provider once, and the one an address tells. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHOICES, choiceOf, domainOf } from '@/utils/providers/choices';
import { PROVIDERS, providerById } from '@/utils/providers/list';
import { FIRST } from '@/utils/providers/site';

const texts = JSON.parse(
  readFileSync(new URL('../../../public/_locales/zh_CN/messages.json', import.meta.url), 'utf8'),
);

it('offers every provider that has a guide, on the hosts it may ask for', () => {
  const guided = CHOICES.filter(({ provider }) => provider !== null);
  expect(guided.map(({ provider }) => provider).sort()).toEqual(PROVIDERS.map(({ id }) => id).sort());
  for (const { provider, hosts } of guided) {
    if (provider === null || provider === FIRST) expect(hosts).toEqual([]);
    else
      expect(hosts.map((host) => `https://${host}/*`)).toEqual(
        providerById(provider ?? undefined)?.hosts.matches,
      );
  }
});

it('asks for no host where no guide runs', () => {
  const cards = CHOICES.filter(({ provider }) => provider === null);
  expect(cards.length).toBeGreaterThan(5);
  expect(cards.filter(({ hosts }) => hosts.length > 0)).toEqual([]);
});

it('has texts for each, and no domain twice', () => {
  const keys = CHOICES.flatMap(({ nameKey, noteKey }) => [nameKey, ...(noteKey ? [noteKey] : [])]);
  expect(keys.filter((key) => !texts[key])).toEqual([]);
  const domains = CHOICES.flatMap((choice) => choice.domains);
  expect(new Set(domains).size).toBe(domains.length);
  expect(new Set(CHOICES.map(({ id }) => id)).size).toBe(CHOICES.length);
});

it.each([
  ['someone@gmail.com', 'google'],
  [' Someone@QQ.com ', 'qq'],
  ['a@126.com', 'free'],
  ['a@hotmail.com', 'microsoft'],
  ['a@corp.example', null],
  ['a@gmail', null],
  ['gmail.com', null],
  ['a@b@gmail.com', null],
])('%s: %s', (typed, id) => expect(choiceOf(typed)?.id ?? null).toBe(id));

it('reads the domain of a whole address alone', () => {
  expect(domainOf('zhang@Corp.Example')).toBe('corp.example');
  expect(domainOf('zhang@corp')).toBe('');
});
