/** The choice of how long a code lives, in the shape the plan says. */
import { ok, plan, S, set, W } from '../core.js';

/** [{v: days, t: label}], 0 for no end. */
export function lengths() {
  const pairs = [];
  for (let i = 0; i < W.days.length; i += 2) pairs.push({ v: Number(W.days[i]), t: W.days[i + 1] });
  return pairs;
}

export const mustChoose = () => plan.code.validity !== 'absent' && S.days === null;

export function validity(k, due) {
  const kind = plan.code.validity;
  const change = (v) => set({ days: v });
  if (kind === 'calendar')
    return k.calendar({
      id: 'days',
      days: S.days,
      change,
      placeholder: W.validityPlaceholder,
      w: ok('validity', due && 'click'),
    });
  const last = lengths().at(-1).v;
  const options = lengths().map((o) => ({ ...o, w: ok('validity', due && o.v === last ? 'option' : '') }));
  const w = ok('validity', due && (kind === 'native' ? `select:${lengths().at(-1).t}` : 'click'));
  return k[kind]({ id: 'days', options, value: S.days, change, placeholder: W.validityPlaceholder, w });
}
