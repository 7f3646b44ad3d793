import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../../world/scenarios.ts';

const SITES = join(import.meta.dirname, '../../world/sites');
const folders = readdirSync(SITES);
const sourcesUnder = (folder: string) =>
  readdirSync(join(SITES, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
/** What the pages, the choice between them, and the clients' servers behind them are made of. */
const WORLD = join(SITES, '..');
const everything = [
  sourcesUnder('.'),
  sourcesUnder('../clients'),
  ...[
    'registry.ts',
    'registry-more.ts',
    'registry-providers.ts',
    'registry-clients.ts',
    'hop.ts',
    'state.ts',
  ].map((file) => readFileSync(join(WORLD, file), 'utf8')),
].join('\n');

describe('scenarios of the practice world', () => {
  it('have names of their own', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  });

  it('name only code pages that exist', () => {
    for (const { id, options } of scenarios)
      if (options.codePage) expect(folders, id).toContain(options.codePage);
  });

  it('name only decoys that some site knows: a misspelt one would plant nothing', () => {
    for (const { id, options } of scenarios)
      for (const name of options.decoys ?? [])
        expect(everything, `${id}: ${name}`).toMatch(new RegExp(`(^|[\\s'])${name}'?(\\(|:|'\\))`, 'm'));
  });

  it('set only switches that some site reads', () => {
    for (const { id, options } of scenarios)
      for (const name of Object.keys(options.extra ?? {}))
        expect(everything, `${id}: ${name}`).toMatch(
          new RegExp(`extra\\.${name}\\b|\\b${name}\\b.* = state\\.options\\.extra;`),
        );
  });

  it('are broad enough to judge a finder by', () => {
    const get = scenarios.filter(({ guide }) => guide === 'get-code');
    expect(get.length).toBeGreaterThanOrEqual(30);
    expect(get.filter(({ id }) => id.includes('decoy')).length).toBeGreaterThanOrEqual(10);
    expect(new Set(get.map(({ options }) => options.lang ?? 'zh-CN')).size).toBe(3);
    expect(new Set(get.map(({ options }) => options.codePage)).size).toBeGreaterThanOrEqual(6);
  });
});
