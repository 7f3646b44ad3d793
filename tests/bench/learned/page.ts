/** The finder with and without what a user has shown, in turn in one page. */
import type { PageKind } from '@/utils/guides/types';
import type { Learned } from '@/utils/learned/entry';
import { finder } from '../../dom/page-api';
import { countNodes, inboxHtml } from '../page/inbox';

/** As many as a guide is taught at most. */
const ENTRIES = 60;
/** On a smaller page several looks are timed as one: the clock is coarse. */
const FEW = 500;
const STEPS = ['generate', 'name', 'submit', 'turn-on', 'confirm', 'next', 'set-code'] as const;
const THINGS: Partial<Record<string, Learned['thing']>> = { name: 'field', 'set-code': 'toggle' };
/** Letters that pages show, too: what is taught shares its letters with mails. */
const NAMES =
  '报价确认 发货单据 客户往来 附件预览 会议安排 付款记录 物流跟踪 样品登记 合同归档 交期提醒'.split(' ');

/** @param page the kind of page they were shown on */
const taught = (page: PageKind): Learned[] =>
  Array.from({ length: ENTRIES }, (_, at) => {
    const step = STEPS[at % STEPS.length] ?? 'generate';
    const words = `${NAMES[at % NAMES.length]}${NAMES[(at * 3) % NAMES.length]}${String.fromCharCode(0x4e00 + at * 7)}`;
    const near = { in: 'block', words: `${NAMES[(at + 5) % NAMES.length]}区` } as const;
    const rest = { guide: 'get-code', language: 'zh-CN', provider: 'netease', date: '2026-11-30' } as const;
    const state = { id: `a${at}`, uses: 0, failed: 0, off: false };
    return { ...rest, ...state, step, words, near, page, thing: THINGS[step] ?? 'control' };
  });
const WITH = { none: [], here: taught('code'), elsewhere: taught('sirius') };
export type With = keyof typeof WITH;
const begin = (how: With) => finder('get-code', undefined, undefined, WITH[how]);

const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
const spent = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

export type Look = 'fresh' | 'again';
const WAYS = Object.keys(WITH) as With[];

const api = {
  count: countNodes,
  /**
   * ms of looks, round for round one of each in changing order: what the machine does beside it weighs on all.
   * @param isKnown the guide finds its way there by itself
   */
  async looks(what: Look, nodes: number, isKnown: boolean, rounds: number): Promise<Record<With, number[]>> {
    const times = Math.max(1, Math.round(FEW / nodes));
    document.body.innerHTML = inboxHtml(nodes, isKnown);
    await painted();
    const known = { none: begin('none'), here: begin('here'), elsewhere: begin('elsewhere') };
    const values: Record<With, number[]> = { none: [], here: [], elsewhere: [] };
    for (let round = 0; round < rounds; round++) {
      await painted();
      for (const at of WAYS.keys()) {
        const how = WAYS[(at * (1 + (round % 2)) + round) % WAYS.length] ?? 'none';
        const look = what === 'fresh' ? () => begin(how).verdict('code') : () => known[how].verdict('code');
        values[how].push(
          spent(() => {
            for (let time = 0; time < times; time++) look();
          }) / times,
        );
      }
    }
    return values;
  },
};
export type LearnedApi = typeof api;
(globalThis as unknown as { learnedApi: LearnedApi }).learnedApi = api;
