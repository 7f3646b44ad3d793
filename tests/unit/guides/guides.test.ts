/** What holds of every guide, whatever it leads to: nothing named that is not there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAPTURE_LABELS, LOOK_LABELS } from '@/utils/guides/common-labels';
import type { Guide } from '@/utils/guides/types';
import { CLIENT_GUIDES, guideBundleOf } from '@/utils/providers/guide-bundle';
import { PROVIDERS } from '@/utils/providers/list';
import { CAPTURE_TARGETS } from '@/utils/providers/netease/guides/capture-targets';
import { CODE_TARGETS } from '@/utils/providers/shared/steps';
import { FIRST, type ProviderId } from '@/utils/providers/site';

const texts = Object.keys(
  JSON.parse(readFileSync(new URL('../../../public/_locales/zh_CN/messages.json', import.meta.url), 'utf8')),
);

type Row = [name: string, guide: Guide, provider: ProviderId | undefined];
const every: Row[] = [
  ...Object.entries(CLIENT_GUIDES).map(([id, guide]): Row => [id, guide, undefined]),
  ...PROVIDERS.flatMap(({ id: provider, guides, ruleVariants }): Row[] => [
    ...Object.entries(guides).map(([id, guide]): Row => [`${id} of ${provider}`, guide, provider]),
    ...Object.entries(ruleVariants).map(
      ([variant, guide]): Row => [`lift-ip-rule of ${provider}, ${variant}`, guide, provider],
    ),
  ]),
];

describe.each(every)('%s', (name, guide, provider) => {
  const targets = Object.keys(guide.targets);
  const bundle = guideBundleOf({ guide: guide.id, variant: guide.variant, provider });

  it('carries its own id', () => expect(name.split(' ')[0]).toBe(guide.id));

  it('names kinds of page that its provider has', () => {
    const known = ['client', 'other', ...(bundle?.pages.kinds.map(({ kind }) => kind) ?? [])];
    const named = [
      ...guide.steps.flatMap(({ when }) => [...(when.page ?? []), ...(when.pageAmongAny ?? [])]),
      ...(guide.forms?.pages ?? []),
    ];
    expect(named.filter((kind) => !known.includes(kind))).toEqual([]);
  });

  it('names sights, labels and texts that exist', () => {
    const named = guide.steps.flatMap(({ target, area, when, offers }) => [
      ...(target ? [target] : []),
      ...(area ? [area] : []),
      ...(when.all ?? []),
      ...(when.any ?? []),
      ...(when.none ?? []),
      ...(when.covered ?? []),
      ...(offers ?? []).flatMap((offer) => offer.when ?? []),
    ]);
    const beside = Object.values(guide.targets).flatMap((target) => [
      ...(target.with ? [target.with] : []),
      ...(target.nearest ?? []),
    ]);
    expect([...named, ...beside].filter((name) => !targets.includes(name))).toEqual([]);
    const labels = Object.values(guide.targets).flatMap((target) => [
      ...target.labels,
      ...(target.titled ?? []),
      ...(target.notTitled ?? []),
    ]);
    const known = bundle?.labels ?? {};
    // What all guides to a code look for, a provider may have no words for.
    const shared: readonly string[] = [...LOOK_LABELS, ...CAPTURE_LABELS];
    const isKnown = (label: string) => known[label]?.length || (shared.includes(label) && known[label]);
    expect([...labels, ...(guide.forms?.labels ?? [])].filter((label) => !isKnown(label))).toEqual([]);
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

  it('outlines a place only where nothing is ringed', () => {
    for (const { target, area, state } of guide.steps)
      if (area) expect([target, state]).toEqual([undefined, 'words-only']);
  });

  it('uses every sight it looks for', () => {
    const used = JSON.stringify([
      guide.steps,
      Object.values(guide.targets).map((target) => [target.with ?? '', ...(target.nearest ?? [])]),
    ]);
    const beyond = guide.captures ? Object.keys({ ...CAPTURE_TARGETS, ...CODE_TARGETS }) : [];
    expect(targets.filter((name) => !used.includes(`"${name}"`) && !beyond.includes(name))).toEqual([]);
  });

  it('keeps codes only with all the sights that it takes', () => {
    const all = provider === FIRST ? CAPTURE_TARGETS : { ...CODE_TARGETS, title: { kind: 'words' } };
    const { captures } = guide;
    if (!captures) expect(targets).not.toContain('code');
    else {
      expect(guide.targets).toMatchObject({ ...all, title: { kind: 'words' } });
      expect(targets).toEqual(expect.arrayContaining(Object.values(captures).flat()));
      expect(guide.targets[captures.code]).toMatchObject({ kind: 'code' });
      expect(guide.targets[captures.list]).toMatchObject({ kind: 'row' });
    }
  });

  it('has steps of different names, within its stages, and ends with done', () => {
    const ids = guide.steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(guide.steps.filter(({ stage }) => stage < 1 || stage > guide.stages)).toEqual([]);
    expect(guide.steps[0]).toMatchObject({ id: 'done', state: 'done' });
  });

  it('travels as plain data with the labels it needs', () => {
    expect(bundle?.guide).toBe(guide);
    expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
  });
});
