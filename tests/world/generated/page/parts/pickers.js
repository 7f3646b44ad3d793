/** Choosing the regions of a rule, in the shape the plan says. `right`: this is the members' rule, whose "all" is the goal. */
import { bad, choose as closing, isOpen, marks, ok, plan, S, set, toggleOpen, W } from '../core.js';

/** Names of the controls are those of the one rule that counts. */
export function picker(k, { due, value, set: choose, right }) {
  const id = right ? 'region' : 'admin-region';
  const isDue = due === 'region';
  const w = (how) => (right ? (isDue ? ok('region', how) : bad('region-now')) : bad('admin-region'));
  const wrong = bad(`${id}-some`);
  const options = [
    ...W.regions.slice(0, 3).map((t, i) => ({ v: `r${i}`, t, w: wrong })),
    { v: 'all', t: W.all, w: w('option') },
  ];
  const now = value === 'all' ? 'all' : 'r0';
  const boxes = (on) =>
    W.regions.slice(0, 4).map((t, i) => ({ text: t, on: on || i < 2, change: () => undefined, w: wrong }));
  const kinds = {
    mode: () => [
      k.radios({
        id,
        value,
        change: choose,
        options: [
          { v: 'some', t: W.modeSome, w: wrong },
          { v: 'all', t: W.all, w: w('click') },
        ],
      }),
      value === 'some' &&
        k.el(
          'div',
          { class: 'g-indent' },
          boxes(false).map((b) => k.el('span', { key: b.text }, k.check({ ...b, text: b.text }))),
        ),
    ],
    native: () =>
      k.native({
        id,
        options,
        value: now,
        change: (v) => choose(v === 'all' ? 'all' : 'some'),
        w: w(`select:${W.all}`),
      }),
    select: () =>
      k.select({
        id,
        options,
        value: now,
        change: (v) => choose(v === 'all' ? 'all' : 'some'),
        w: w('click'),
      }),
    tree: () =>
      k.checkTree({
        all: {
          text: W.all,
          on: value === 'all',
          change: () => choose(value === 'all' ? 'some' : 'all'),
          w: w('click'),
        },
        items: boxes(value === 'all'),
      }),
    transfer: () =>
      k.transfer({
        source: W.source,
        target: W.target,
        left: value === 'all' ? [] : W.regions.slice(2),
        right: value === 'all' ? W.regions : W.regions.slice(0, 2),
        done: value === 'all',
        toAll: { text: W.toAll, on: () => choose('all'), w: w('click') },
      }),
    cascader: () => cascader(k, id, value, choose, w, wrong),
    sides: () =>
      right
        ? [
            k.tabs({
              value: S.side,
              change: (side) => set({ side }),
              items: [
                { v: 'abroad', t: W.abroad },
                { v: 'inland', t: W.inland, w: due === 'side' ? ok('side', 'click') : bad('side-now') },
              ],
            }),
            S.side === 'inland'
              ? kindsOf(k, value, choose, w, boxes)
              : k.check({ text: W.abroadNone, on: true, change: () => undefined, w: bad('abroad') }),
          ]
        : kindsOf(k, value, choose, w, boxes),
  };
  return k.field({ text: W.region, body: kinds[plan.admin.picker]() });
}

const kindsOf = (k, value, choose, w, boxes) =>
  k.checkTree({
    all: {
      text: W.allSide,
      on: value === 'all',
      change: () => choose(value === 'all' ? 'some' : 'all'),
      w: w('click'),
    },
    items: boxes(value === 'all'),
  });

/** Two columns in one box: the first leads to the second, but for the entry that means everything. */
function cascader(k, id, value, choose, w, wrong) {
  const { el } = k;
  const first = (t, on, mark) => el('li', { key: t, class: 'g-casc', onClick: on, ...marks(mark) }, t);
  return el(
    'div',
    { class: 'g-combo' },
    el(
      'div',
      {
        class: 'g-combo-box',
        role: 'combobox',
        'aria-expanded': String(isOpen(id)),
        tabindex: 0,
        onClick: () => toggleOpen(id),
        ...marks(w('click')),
      },
      el('span', {}, value === 'all' ? W.all : `${W.inland} / ${W.regions[0]}`),
      el('i', { class: 'g-arrow' }),
    ),
    isOpen(id) &&
      el(
        'div',
        { class: 'g-casc-box' },
        el(
          'ul',
          { class: 'g-casc-col' },
          first(W.inland, () => undefined, wrong),
          first(W.abroad, () => undefined, wrong),
          first(W.all, () => closing(id, () => choose('all')), w('option')),
        ),
        el(
          'ul',
          { class: 'g-casc-col' },
          W.regions.slice(0, 4).map((t) => first(t, () => toggleOpen(id, false), wrong)),
        ),
      ),
  );
}
