/** SECURITY.md names its tests in brackets: each file is there, and each attack is one that `npm run attacks` plays. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url).pathname;
const text = readFileSync(`${ROOT}SECURITY.md`, 'utf8');
const named = [...text.matchAll(/\[([^\]\n(]+(?:\n[^\]\n(]+)?)\](?!\()/g)].flatMap(([, inside = '']) =>
  inside.split(',').map((one) => one.trim()),
);
const sources = readdirSync(`${ROOT}tests/attacks`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${ROOT}tests/attacks/${file}`, 'utf8'))
  .join('\n');

describe('SECURITY.md', () => {
  it('names tests', () => expect(named.length).toBeGreaterThan(20));

  it('names files that are there', () => {
    const files = named.filter((one) => one.startsWith('tests/'));
    expect(files.filter((file) => !existsSync(ROOT + file))).toEqual([]);
  });

  it('names groups of tests that stand in the file named before them', () => {
    let file = '';
    const missing = named.filter((one) => {
      if (one.startsWith('tests/')) file = one;
      return one.startsWith('"') && !readFileSync(ROOT + file, 'utf8').includes(one.slice(1, -1));
    });
    expect(missing).toEqual([]);
  });

  it('names attacks whose last words are the name of one', () => {
    const attacks = named.filter((one) => !/^tests\/|^"/.test(one));
    expect(attacks.filter((id) => !/^[a-z]+\/[a-z-]+$/.test(id))).toEqual([]);
    const unknown = attacks.filter((id) => {
      const name = id.replace(/^[a-z]+\/(?:built-in-|custom-)?(?:mail-|late-)?/, '');
      return !sources.includes(`'${name}'`);
    });
    expect(unknown).toEqual([]);
  });
});
