/** Inside the settings: from their first page to where client passwords are. */
import { at, openPanel, panel } from '../apps/mailbox.js';
import { isOpen, plan, S, toggleOpen, W } from '../core.js';

const pick = (v) => openPanel(v);

const sections = {
  menu: (k, inside) => ({
    left: k.menu({
      value: S.panel,
      change: pick,
      items: [...W.others.slice(0, 2), W.section, ...W.others.slice(2)].map((t) => entry(t)),
    }),
    inside,
  }),
  tree: (k, inside) => ({
    left: k.tree({
      value: S.panel,
      change: (v) => (v === 'group' || v === 'other' ? toggleOpen(v) : pick(v)),
      items: [
        {
          v: 'other',
          t: W.others[0],
          open: isOpen('other'),
          items: W.others.slice(1, 4).map((t) => ({ v: t, t })),
        },
        {
          v: 'group',
          t: W.section,
          open: isOpen('group'),
          w: at('group', 'section', isOpen('group') ? '' : 'click'),
          items: [
            ...W.otherBlocks.slice(0, 2).map((t) => ({ v: t, t })),
            { v: 'code', t: W.block, w: at('section', 'section') },
          ],
        },
      ],
    }),
    inside,
  }),
  tabs: (k, inside) => ({
    top: k.tabs({
      value: S.panel,
      change: pick,
      items: [...W.others.slice(0, 3), W.section].map((t) => entry(t)),
    }),
    inside,
  }),
  cards: (k, inside) => ({
    inside: S.panel
      ? inside
      : k.el(
          'div',
          { class: 'g-tiles' },
          [...W.others.slice(0, 3), W.section, W.others[3]].map((t) =>
            k.el(
              'div',
              {
                class: 'g-tile',
                key: t,
                onClick: () => pick(t === W.section ? 'code' : t),
                ...k.marks(t === W.section ? at('section', 'section') : undefined),
              },
              k.el('b', {}, t),
              k.el('small', {}, t === W.section ? W.blockText : W.otherText),
            ),
          ),
        ),
  }),
  blocks: (k, inside) => ({
    inside: S.panel
      ? inside
      : [...W.otherBlocks.slice(0, 3), W.block].map((t) =>
          k.el(
            'div',
            { class: 'g-block', key: t },
            k.el('div', { class: 'g-block-title' }, k.el('span', {}, t)),
            k.el(
              'div',
              { class: 'g-block-text' },
              t === W.block ? W.blockText : W.otherText,
              ' ',
              k.link({
                text: W.enter,
                on: () => pick(t === W.block ? 'code' : t),
                w: t === W.block ? at('section', 'section') : undefined,
              }),
            ),
          ),
        ),
  }),
};

const entry = (t) => ({
  v: t === W.section ? 'code' : t,
  t,
  w: t === W.section ? at('section', 'section') : undefined,
});

export function section(k) {
  const shown = S.panel ? panel(k) : { body: [k.heading(W.settings, 3), k.hint(W.otherText)], over: [] };
  const straight = ['rail', 'tree', 'results'].includes(plan.way);
  const { left, top, inside } = straight
    ? { inside: shown.body }
    : sections[plan.code.section](k, shown.body);
  return {
    body: [
      top,
      k.el('div', { class: 'g-settings', key: 'settings' }, left, k.el('div', { class: 'g-panel' }, inside)),
    ],
    over: shown.over,
  };
}
