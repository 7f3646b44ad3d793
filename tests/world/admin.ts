/** The administrator's side of the company: login rules, and the rules that must not be taken for them. */
import type { ApiCall } from './api.ts';
import type { WorldState } from './state.ts';

export const ALL_REGIONS = 'all';

export interface LoginRules {
  /** Regions the members may log in from: ids, or `all` alone. */
  members: string[];
  /** The same for administrators: a rule of its own. */
  admins: string[];
  /** Rules for single members: name → regions. */
  single: Record<string, string[]>;
  /** Address ranges let in beside the regions. */
  ranges: string[];
  /** Senders refused and let through. */
  black: string[];
  white: string[];
}

/** What the company starts with. */
export const initialRules = (): LoginRules => ({
  members: ['zj', 'sh'],
  admins: ['zj'],
  single: { '李娜（销售部）': ['gd'], '王强（采购部）': [ALL_REGIONS] },
  ranges: [],
  black: ['spam.example'],
  white: ['partner.example'],
});

export function rulesOf(state: WorldState): LoginRules {
  state.ext.loginRules ??= initialRules();
  return state.ext.loginRules as LoginRules;
}

/** The members' rule lets every region in, and every other rule stands as it stood. */
export function isLifted(state: WorldState): boolean {
  const wanted = { ...initialRules(), members: [ALL_REGIONS] };
  return JSON.stringify(rulesOf(state)) === JSON.stringify(wanted);
}

/** What the person of a narrow walk types. */
export const NEW_MEMBER = '陈晨（市场部）';
export const NEW_RANGE = '203.0.113.0/24';

/** One member more is let in from everywhere, and every other rule stands as it stood. */
export function isOneAccountIn(state: WorldState): boolean {
  const before = initialRules();
  const wanted = { ...before, single: { ...before.single, [NEW_MEMBER]: [ALL_REGIONS] } };
  return JSON.stringify(rulesOf(state)) === JSON.stringify(wanted);
}

/** One range more is let in, and every other rule stands as it stood. */
export function isOneRangeIn(state: WorldState): boolean {
  return JSON.stringify(rulesOf(state)) === JSON.stringify({ ...initialRules(), ranges: [NEW_RANGE] });
}

/** Nothing at all has been changed. */
export function isUntouched(state: WorldState): boolean {
  return JSON.stringify(rulesOf(state)) === JSON.stringify(initialRules());
}

const ids = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);

export const adminApi: Record<string, ApiCall> = {
  'admin/rules': ({ state, account }) => (account.admin ? rulesOf(state) : { error: 'ERR.LOGIN.PERMDENY' }),
  /** {range}: one more that may log in. */
  'admin/range': ({ state, account, body }) => {
    if (!account.admin || state.options.extra.subAdmin) return { error: 'ERR.LOGIN.PERMDENY' };
    rulesOf(state).ranges.push(String(body.range));
    return { ok: true };
  },
  /** {rule: 'members' | 'admins' | name of a member, regions} or {rule: 'black' | 'white', list}. */
  'admin/save': ({ state, account, body }) => {
    if (!account.admin || state.options.extra.subAdmin) return { error: 'ERR.LOGIN.PERMDENY' };
    const rules = rulesOf(state);
    const rule = String(body.rule);
    if (rule === 'black' || rule === 'white') rules[rule] = ids(body.list);
    else if (rule === 'members' || rule === 'admins') rules[rule] = ids(body.regions);
    else rules.single[rule] = ids(body.regions);
    return { ok: true };
  },
};
