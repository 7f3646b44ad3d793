import { describe, expect, it } from 'vitest';
import { createInsights } from '@/utils/help/insights';
import { parseFromFrame } from '@/utils/worker/frames/from-frame';

const target = { target: 'generate', score: 91, tried: 2, ambiguous: false, covered: false, away: false };
const insight = { guide: 'get-code' as const, step: 'generate', targets: [target] };
const url = new URL('https://mail.corp.example/static/commonweb/authcode.html?sid=SECRET&uid=a@corp.example');

describe('insights', () => {
  it('keeps the latest looks, newest first, by kinds of site and page alone', () => {
    let now = 0;
    const insights = createInsights(() => ++now);
    for (let n = 0; n < 30; n++) insights.note(url, insight);
    const seen = insights.read();
    expect(seen).toHaveLength(20);
    expect(seen[0]).toEqual({ at: 30, host: 'own', page: 'code', ...insight });
    expect(JSON.stringify(seen)).not.toMatch(/SECRET|corp|a@/);
  });

  it('forgets when told to', () => {
    const insights = createInsights(() => 1);
    insights.note(url, insight);
    insights.forget();
    expect(insights.read()).toEqual([]);
  });
});

describe('what a frame may tell of a look', () => {
  it('is taken as it is', () => {
    expect(parseFromFrame({ kind: 'insight', insight })).toEqual({ kind: 'insight', insight });
    const vetoed = { ...insight, targets: [{ ...target, vetoes: ['deletes', 'in-passing'] }] };
    expect(parseFromFrame({ kind: 'insight', insight: vetoed })).toEqual({
      kind: 'insight',
      insight: vetoed,
    });
  });

  it.each([
    [
      'text of the page in place of a name',
      { ...insight, targets: [{ ...target, target: '客户端设置 张三' }] },
    ],
    ['text of the page among the vetoes', { ...insight, targets: [{ ...target, vetoes: ['删除 张三'] }] }],
    ['a word more than agreed', { ...insight, targets: [{ ...target, text: 'x' }] }],
    ['an unknown guide', { ...insight, guide: 'other' }],
    ['a step that is no name', { ...insight, step: 'https://mail.example/?sid=1' }],
    ['a flood', { ...insight, targets: Array.from({ length: 101 }, () => target) }],
  ])('is refused with %s', (_, wrong) => {
    expect(parseFromFrame({ kind: 'insight', insight: wrong })).toBeNull();
  });
});
