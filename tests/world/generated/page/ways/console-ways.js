/** From the console's first page to the login rule, one way each. */
import {
  arrived,
  deep,
  firsts,
  goalSecond,
  openFirst,
  openSecond,
  openThird,
  seconds,
  step,
} from '../apps/console.js';
import { choose, isOpen, plan, S, set, toggleOpen, W } from '../core.js';

const wSecond = (t) => (t === goalSecond() && S.first === W.security ? step('second') : undefined);
const wFirst = (t) => (t === W.security ? step('first') : undefined);

const groups = () =>
  firsts().map((t) => ({
    v: t,
    t,
    open: S.first === t,
    w: wFirst(t),
    items: seconds(t).map((s) => ({ v: s, t: s, w: wSecond(s) })),
  }));
const pick = (v) => (firsts().includes(v) ? openFirst(v) : openSecond(v));

/** The panel that flies out beside an entry. */
function fly(first) {
  set({ first });
  toggleOpen('fly', true);
}

const drop = (k, list) =>
  k.el(
    'div',
    { class: 'g-drop' },
    list.map((t) =>
      k.el(
        'div',
        {
          class: 'g-drop-item',
          key: t,
          onClick: () => choose('fly', () => openSecond(t)),
          ...k.marks(wSecond(t)),
        },
        t,
      ),
    ),
  );

const tiles = (k, list, on, w) =>
  k.el(
    'div',
    { class: 'g-tiles' },
    list.map((t) =>
      k.el('div', { class: 'g-tile', key: t, onClick: () => on(t), ...k.marks(w(t)) }, k.el('b', {}, t)),
    ),
  );

const ways = {
  menu: (k) => ({ side: k.menu({ value: S.second, change: pick, items: groups() }) }),
  tree: (k) => ({ side: k.tree({ value: S.second, change: pick, items: groups() }) }),
  rail: (k) => ({
    side: [
      k.el(
        'div',
        { class: 'g-rail', key: 'rail' },
        firsts().map((t, i) =>
          k.el(
            'div',
            {
              class: 'g-rail-icon',
              title: t,
              key: t,
              onClick: () => fly(t),
              ...k.marks(wFirst(t)),
            },
            k.icon(['people', 'mail', 'shield', 'home', 'dot'][i]),
          ),
        ),
      ),
      isOpen('fly') &&
        k.el(
          'div',
          { class: 'g-fly', key: 'fly' },
          k.el('b', {}, S.first),
          seconds(S.first).map((t) =>
            k.el(
              'div',
              {
                class: 'g-drop-item',
                key: t,
                onClick: () => choose('fly', () => openSecond(t)),
                ...k.marks(wSecond(t)),
              },
              t,
            ),
          ),
        ),
    ],
  }),
  tabs: (k) => ({
    strip: firsts().map((t) =>
      k.el(
        'div',
        {
          class: 'g-strip-item',
          key: t,
          onClick: () => set({ first: t, second: null }),
          ...k.marks(wFirst(t)),
        },
        t,
      ),
    ),
    side: S.first
      ? k.menu({
          value: S.second,
          change: (v) => openSecond(v),
          items: seconds(S.first).map((t) => ({ v: t, t, w: wSecond(t) })),
        })
      : null,
  }),
  hover: (k) => ({
    strip: firsts().map((t) => {
      const enter = () => fly(t);
      const leave = () => {
        if (!S.second) set({ first: null });
        toggleOpen('fly', false);
      };
      return k.el(
        'div',
        {
          class: 'g-hover',
          key: t,
          onMouseenter: enter,
          onMouseEnter: enter,
          onMouseleave: leave,
          onMouseLeave: leave,
        },
        k.el('span', { class: 'g-strip-item', ...k.marks(t === W.security ? hoverMark() : undefined) }, t),
        isOpen('fly') && S.first === t && drop(k, seconds(t)),
      );
    }),
  }),
  cards: (k) => ({
    strip: k.el('div', { class: 'g-strip-item', onClick: () => set({ first: null, second: null }) }, W.home),
    main: S.second
      ? undefined
      : S.first
        ? [k.heading(S.first, 3), tiles(k, seconds(S.first), openSecond, wSecond)]
        : tiles(k, firsts(), openFirst, wFirst),
  }),
  crumbs: (k) => {
    const trail = k.crumbs({
      items: [
        { t: W.home, on: () => set({ first: null, second: null }) },
        S.first && { t: S.first, on: S.second ? () => set({ second: null }) : undefined },
        S.second && { t: S.second },
      ].filter(Boolean),
    });
    const links = (list, on, w) =>
      k.el(
        'ul',
        {},
        list.map((t) => k.el('li', { key: t }, k.link({ text: t, on: () => on(t), w: w(t) }))),
      );
    if (S.second) return { side: trail };
    return {
      main: [
        trail,
        S.first ? links(seconds(S.first), openSecond, wSecond) : links(firsts(), openFirst, wFirst),
      ],
    };
  },
  results: (k) => ({
    main: S.second
      ? undefined
      : k.el(
          'div',
          { class: 'g-results' },
          k.el('h3', {}, W.resultsFor),
          [...W.adminThird.slice(0, 2), W.limit, ...W.adminSecond.slice(0, 2)].map((t) =>
            k.el(
              'div',
              { class: 'g-result', key: t },
              k.el(
                'a',
                {
                  class: 'g-link',
                  onClick: () => (t === W.limit ? straight() : undefined),
                  ...k.marks(
                    t === W.limit && !arrived() ? { name: 'result', ok: true, due: 'click' } : undefined,
                  ),
                },
                t,
              ),
              k.el('small', {}, `${W.security} > ${deep() ? `${W.loginGroup} > ` : ''}${t}`),
            ),
          ),
        ),
  }),
};

function straight() {
  openSecond(goalSecond(), W.security);
  if (deep()) openThird(W.limit);
}

/** The trigger of a menu that opens under the mouse: right to press as long as the walk stands before it. */
const hoverMark = () =>
  S.second === goalSecond()
    ? undefined
    : { name: 'hover', ok: true, due: isOpen('fly') && S.first === W.security ? '' : 'hover' };

export const consoleWay = (k) => ways[plan.way](k);
