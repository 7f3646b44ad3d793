/** What holds of every guide, whatever it leads to: nothing named that is not there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Guide } from '@/utils/guides/types';
import { GUIDES, kitOf, WAY_GUIDES } from '@/utils/providers/kit';
import { CAPTURE_SIGHTS } from '@/utils/providers/netease/guides/capture-sights';
import { LABELS } from '@/utils/providers/netease/labels';

const texts = Object.keys(
  JSON.parse(readFileSync(new URL('../../../public/_locales/zh_CN/messages.json', import.meta.url), 'utf8')),
);

const every: [string, Guide][] = [
  ...Object.values(GUIDES).map((guide): [string, Guide] => [guide.id, guide]),
  ...Object.values(WAY_GUIDES).map((guide): [string, Guide] => [`lift-ip-rule, ${guide.way}`, guide]),
];

describe.each(every)('%s', (name, guide: Guide) => {
  const sights = Object.keys(guide.sights);

  it('carries its own id', () => expect(name.split(',')[0]).toBe(guide.id));

  it('names sights, labels and texts that exist', () => {
    const named = guide.steps.flatMap(({ target, when, offers }) => [
      ...(target ? [target] : []),
      ...(when.all ?? []),
      ...(when.any ?? []),
      ...(when.none ?? []),
      ...(when.covered ?? []),
      ...(offers ?? []).flatMap((offer) => offer.when ?? []),
    ]);
    const beside = Object.values(guide.sights).flatMap((sight) => (sight.with ? [sight.with] : []));
    expect([...named, ...beside].filter((name) => !sights.includes(name))).toEqual([]);
    const labels = Object.values(guide.sights).flatMap((sight) => [
      ...sight.labels,
      ...(sight.titled ?? []),
      ...(sight.notTitled ?? []),
    ]);
    expect(labels.filter((label) => !(label in LABELS))).toEqual([]);
    const keys = [
      guide.lost,
      ...guide.steps.flatMap(({ text, value, offers = [] }) => [
        text,
        ...(value ? [value] : []),
        ...offers.map((offer) => offer.text),
      ]),
    ];
    expect(keys.filter((key) => !texts.includes(key))).toEqual([]);
  });

  it('uses every sight it looks for', () => {
    const used = JSON.stringify([guide.steps, Object.values(guide.sights).map((sight) => sight.with ?? '')]);
    const beyond = guide.captures ? Object.keys(CAPTURE_SIGHTS) : [];
    expect(sights.filter((name) => !used.includes(`"${name}"`) && !beyond.includes(name))).toEqual([]);
  });

  it('keeps codes only with all the sights that it takes', () => {
    if (guide.captures) expect(guide.sights).toMatchObject({ ...CAPTURE_SIGHTS, title: { kind: 'words' } });
    else expect(sights).not.toContain('code');
  });

  it('has steps of different names, within its stages, and ends with done', () => {
    const ids = guide.steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(guide.steps.filter(({ stage }) => stage < 1 || stage > guide.stages)).toEqual([]);
    expect(guide.steps[0]).toMatchObject({ id: 'done', state: 'done' });
  });

  it('travels as plain data with the labels it needs', () => {
    const kit = kitOf(guide.id, guide.way);
    expect(kit?.guide).toBe(guide);
    expect(JSON.parse(JSON.stringify(kit))).toEqual(kit);
  });
});
