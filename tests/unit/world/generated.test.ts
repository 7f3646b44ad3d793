import { describe, expect, it } from 'vitest';
import { figuresOf, firstContactTable, gapOf, gradeOf } from '../../e2e/first-contact.ts';
import { drawnScenarios } from '../../e2e/generated.ts';
import { admin, code, common } from '../../world/generated/choices.ts';
import { type Drawn, draw } from '../../world/generated/draw.ts';
import { families, partOf } from '../../world/generated/parts.ts';
import { familyOf } from '../../world/generated/plan.ts';
import { drawMany, drawnById, scenarioOf } from '../../world/generated/scenario.ts';
import { toTaiwan } from '../../world/generated/words/taiwan.ts';

const many = Array.from({ length: 1500 }, (_, index) => draw('spread', index));
/** The plan behind an id that is sure to be one. */
function planOf(id: string) {
  const drawn = drawnById(id);
  if (!drawn) throw new Error(`${id} is no drawn world`);
  return drawn.plan;
}
const valuesOf = (read: (drawn: Drawn) => unknown) => new Set(many.flatMap(read));

describe('drawing', () => {
  it('draws the same world from the same seed and number', () => {
    for (let index = 0; index < 50; index++) expect(draw('7', index)).toEqual(draw('7', index));
  });

  it('draws other worlds from another seed', () => {
    const first = JSON.stringify(draw('1', 0).plan);
    const others = Array.from({ length: 20 }, (_, seed) => JSON.stringify(draw(`other ${seed}`, 0).plan));
    expect(new Set([first, ...others]).size).toBe(21);
  });

  it('finds a world again by its id', () => {
    expect(drawnById('gen-7-12')).toEqual(draw('7', 12));
    expect(drawnById('admin-x-radio')).toBeNull();
  });

  const choices: [string, readonly unknown[], (drawn: Drawn) => unknown][] = [
    ...(['kit', 'lang', 'frame', 'late', 'accent', 'fontSize'] as const).map(
      (key): [string, readonly unknown[], (drawn: Drawn) => unknown] => [
        key,
        common[key],
        ({ plan }) => plan[key],
      ],
    ),
    ['decoy', common.decoy, ({ plan }) => plan.decoys],
    ['zoom', common.zoom, ({ zoom }) => zoom],
    ['width', common.width, ({ viewport }) => viewport.width],
    ['mailbox', code.mailbox, ({ world }) => world.ui],
    ['listed', code.listed, ({ world }) => world.codes],
    ['way', [...code.way, ...admin.way], ({ plan }) => plan.way],
    ['flow', [...code.flow, ...admin.flow], ({ plan }) => plan.flow],
    ...(
      [
        'section',
        'place',
        'toggle',
        'ask',
        'name',
        'nameLabel',
        'validity',
        'preset',
        'shape',
        'copiedBox',
        'copy',
        'column',
      ] as const
    ).map((key): [string, readonly unknown[], (drawn: Drawn) => unknown] => [
      key,
      code[key],
      ({ plan }) => plan.code?.[key] ?? [],
    ]),
    ...(['depth', 'picker', 'save', 'draft', 'confirm'] as const).map(
      (key): [string, readonly unknown[], (drawn: Drawn) => unknown] => [
        key,
        admin[key],
        ({ plan }) => plan.admin?.[key] ?? [],
      ],
    ),
  ];
  it.each(choices)('%s: every value occurs', (_, values, read) => {
    expect([...valuesOf(read)].sort()).toEqual([...new Set(values)].sort());
  });

  it('draws words from many variants', () => {
    for (const key of ['settings', 'section', 'generate', 'confirm', 'limit', 'save'])
      expect(valuesOf(({ plan }) => plan.words[key]).size, key).toBeGreaterThan(15);
  });

  it('leaves no gap in a text unfilled', () => {
    for (const { id, plan } of many) expect(JSON.stringify(plan.words), id).not.toMatch(/@|undefined|null/);
  });

  it('gives no two entries of a menu one name', () => {
    for (const { id, plan } of many) {
      const w = plan.words as Record<string, string[] & string>;
      const menus = [
        [...(w.others ?? []), w.section],
        [...(w.otherBlocks ?? []), w.block],
        [...(w.adminSecond ?? []), w.limit, w.loginGroup],
        [...(w.adminThird ?? []), w.limit],
      ];
      for (const menu of menus) expect(new Set(menu).size, `${id} ${menu}`).toBe(menu.length);
    }
  });

  it('says Traditional Chinese without simplified characters it knows', () => {
    expect(toTaiwan('保存客户端授权密码')).toBe('儲存用戶端授權密碼');
    for (const { id, plan } of many.filter((one) => one.plan.lang === 'zh-TW'))
      expect(JSON.stringify(plan.words), id).not.toMatch(/[设权码开启录户网页号显时间线统删项]/);
  });
});

describe('parts', () => {
  it('splits the families about in half', () => {
    const share = families.filter((family) => partOf(family) === 'A').length / families.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it('draws only of the part asked for, and both parts of one seed', () => {
    for (const part of ['A', 'B'] as const)
      for (const { plan } of drawMany('1', 30, part)) expect(partOf(familyOf(plan))).toBe(part);
  });

  it('every drawn family is one that is listed', () => {
    for (const { plan } of many) expect(families).toContain(familyOf(plan));
  });

  it('walks a world of part A again and refuses one of part B', () => {
    const [a] = drawMany('1', 1, 'A');
    const [b] = drawMany('1', 1, 'B');
    expect(drawnScenarios({ seed: '1', only: [a?.id ?? ''] })?.all.map(({ id }) => id)).toEqual([a?.id]);
    expect(() => drawnScenarios({ seed: '1', only: [b?.id ?? ''] })).toThrow('part B');
  });

  it('without --first-contact nothing of part B is walked', () => {
    const drawn = drawnScenarios({ seed: '1', generated: '20' });
    expect(drawn?.hidden).toEqual([]);
    for (const { id } of drawn?.all ?? []) expect(partOf(familyOf(planOf(id)))).toBe('A');
  });
});

describe('first contact', () => {
  const walk = (failure: string, rings = 0, captures = 0) => ({
    failure,
    wrongRings: Array(rings).fill('x'),
    wrongCaptures: Array(captures).fill('x'),
  });

  it('grades a walk', () => {
    expect(gradeOf(walk(''))).toBe('finished');
    expect(gradeOf(walk('stuck at x'))).toBe('words');
    expect(gradeOf(walk('', 1))).toBe('wrong');
    expect(gradeOf(walk('', 0, 1))).toBe('wrong');
    expect(gradeOf(walk('the card says it is over, the server says otherwise'))).toBe('wrong');
  });

  it('calls a gap overfitting when it is more than chance', () => {
    const of = (finished: number, walks = 40) => ({ walks, finished, words: walks - finished, wrong: 0 });
    expect(gapOf(of(36), of(18)).overfitting).toBe(true);
    expect(gapOf(of(20), of(18)).overfitting).toBe(false);
    expect(gapOf(of(18), of(36)).overfitting).toBe(false);
    expect(firstContactTable(of(36), of(18))).toContain('overfitting');
    expect(figuresOf([walk(''), walk('x'), walk('', 1)])).toEqual({
      walks: 3,
      finished: 1,
      words: 1,
      wrong: 1,
    });
  });
});

describe('scenarios', () => {
  it('tells the page its plan and starts where the goal says', () => {
    for (const drawn of many.slice(0, 40)) {
      const { options, start, guide } = scenarioOf(drawn);
      const told = JSON.parse(Buffer.from(String(options.extra?.plan), 'base64').toString('utf8'));
      expect(told).toEqual(drawn.plan);
      expect(start).toMatch(guide === 'get-code' ? /^\{jump\}$/ : /\/admin\/index\.html/);
    }
  });
});
