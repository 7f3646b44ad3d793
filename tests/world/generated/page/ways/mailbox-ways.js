/** From the mailbox to its settings, one way each. A way fills the top strip, the left side, or the main part. */
import { at, openPanel, openSettings, toWay } from '../apps/mailbox.js';
import { boot, isOpen, plan, S, toggleOpen, W } from '../core.js';

const menuList = (k, items) =>
  k.el(
    'div',
    { class: 'g-drop' },
    items.map((i) => k.el('div', { class: 'g-drop-item', key: i.t, onClick: i.on, ...k.marks(i.w) }, i.t)),
  );

const items = () =>
  W.account.map((t) => ({ t })).concat({ t: W.settings, on: pick, w: at('way', 'way') }, { t: W.quit });
function pick() {
  toggleOpen('way', false);
  toWay();
}

const ways = {
  strip: (k) => ({ item: item(k, W.settings, openSettings, at('way', 'way')) }),
  avatar: (k) => ({
    who: k.el(
      'div',
      { class: 'g-who' },
      k.el(
        'div',
        {
          class: 'g-who-name',
          onClick: () => toggleOpen('way'),
          ...k.marks(at('avatar', 'way', isOpen('way') ? '' : 'click')),
        },
        k.el('i', { class: 'g-face' }),
        boot.address,
      ),
      isOpen('way') && menuList(k, items()),
    ),
  }),
  gear: (k) => ({
    item: k.iconButton({
      icon: 'gear',
      title: plan.fontSize % 2 ? W.settings : undefined,
      aria: plan.fontSize % 2 ? undefined : W.settings,
      on: openSettings,
      w: at('way', 'way'),
    }),
  }),
  hover: (k) => ({
    item: k.el(
      'div',
      {
        class: 'g-hover',
        onMouseenter: () => toggleOpen('way', true),
        onMouseEnter: () => toggleOpen('way', true),
        onMouseleave: () => toggleOpen('way', false),
        onMouseLeave: () => toggleOpen('way', false),
      },
      k.el(
        'span',
        { class: 'g-strip-item', ...k.marks(at('hover', 'way', isOpen('way') ? '' : 'hover')) },
        W.more,
      ),
      isOpen('way') && menuList(k, items()),
    ),
  }),
  rail: (k) => ({ side: rail(k) }),
  tree: (k) => ({
    side: k.tree({
      value: S.panel === 'code' ? 'code' : S.view,
      change: (v) => (v === 'group' ? toggleOpen('group') : v === 'code' ? openPanel() : undefined),
      items: [
        ...W.folders.map((t) => ({ v: t, t })),
        {
          v: 'group',
          t: W.settings,
          open: isOpen('group'),
          w: at('group', 'way', isOpen('group') ? '' : 'click'),
          items: [
            ...W.others.slice(0, 3).map((t) => ({ v: t, t })),
            { v: 'code', t: W.section, w: at('way', 'way') },
          ],
        },
      ],
    }),
  }),
  tabs: (k) => ({
    top: k.tabs({
      value: S.view,
      change: (v) => v === 'settings' && openSettings(),
      items: [
        { v: 'inbox', t: W.folders[0] },
        { v: 'c', t: W.others[0] },
        { v: 'settings', t: W.settings, w: at('way', 'way') },
      ],
    }),
  }),
  cards: (k) => ({
    main: k.el(
      'div',
      { class: 'g-tiles' },
      [...W.strip.slice(0, 2), W.settings, ...W.account].map((t) =>
        k.el(
          'div',
          {
            class: 'g-tile',
            key: t,
            onClick: t === W.settings ? openSettings : undefined,
            ...k.marks(t === W.settings ? at('way', 'way') : undefined),
          },
          k.icon('dot'),
          k.el('b', {}, t),
        ),
      ),
    ),
  }),
  results: (k) => ({
    main: k.el(
      'div',
      { class: 'g-results' },
      k.el('h3', {}, W.resultsFor),
      [...W.others.slice(0, 2), W.section, ...W.otherBlocks.slice(0, 2)].map((t) =>
        k.el(
          'div',
          { class: 'g-result', key: t },
          k.el(
            'a',
            {
              class: 'g-link',
              onClick: t === W.section ? () => openPanel() : undefined,
              ...k.marks(t === W.section ? at('way', 'way') : undefined),
            },
            t,
          ),
          k.el('small', {}, `${W.settings} > ${t}`),
        ),
      ),
    ),
  }),
};

const item = (k, t, on, w) =>
  k.el('div', { class: 'g-strip-item', key: t, onClick: on, ...k.marks(w) }, k.el('span', {}, t));

function rail(k) {
  const icon = (name, title, on, w) =>
    k.el('div', { class: 'g-rail-icon', title, key: title, onClick: on, ...k.marks(w) }, k.icon(name));
  return [
    k.el(
      'div',
      { class: 'g-rail', key: 'rail' },
      icon('mail', W.folders[0]),
      icon('people', W.strip[1]),
      icon('gear', W.settings, () => toggleOpen('fly'), at('rail', 'way', isOpen('fly') ? '' : 'click')),
    ),
    isOpen('fly') &&
      k.el(
        'div',
        { class: 'g-fly', key: 'fly' },
        k.el('b', {}, W.settings),
        [...W.others.slice(0, 3), W.section].map((t) =>
          k.el(
            'div',
            {
              class: 'g-drop-item',
              key: t,
              onClick: () => {
                toggleOpen('fly', false);
                openPanel(t === W.section ? 'code' : t);
              },
              ...k.marks(t === W.section ? at('way', 'way') : undefined),
            },
            t,
          ),
        ),
      ),
  ];
}

export function way(k) {
  const { item: own, who, top, side, main } = ways[plan.way](k);
  const strip = k.el(
    'div',
    { class: 'g-strip', key: 'strip' },
    k.el('b', { class: 'g-logo' }, 'corp.example'),
    who ?? k.el('span', { class: 'g-who-name' }, boot.address),
    k.el('div', { class: 'g-gap' }),
    own,
    W.strip.slice(0, 3).map((t) => item(k, t)),
    item(k, W.quit),
  );
  return { strip: [strip, top], side, main };
}
