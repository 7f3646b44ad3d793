/**
 * Plain mark-up for every widget, drawn by whatever draws (`el` makes a node of Preact, React or Vue). A kit takes these
 * and puts its library's own in their place; what it leaves is what its page would have written by hand.
 */
import { isOpen, marks, toggleOpen } from '../core.js';

const kids = (...all) => all.flat(9).filter((one) => one !== null && one !== undefined && one !== false);

export function raw(el, own = {}) {
  const c = (name) => own.css?.[name] ?? `g-${name}`;
  const k = {
    el,
    kids,
    text: (text, w) => el('span', { 'data-lift': '', ...marks(w) }, text),

    button: ({ text, kind = 'default', disabled, on, w, id }) =>
      el(
        'button',
        {
          type: 'button',
          id,
          class: `${c('btn')} ${c(`btn-${kind}`)}`,
          disabled: disabled || undefined,
          onClick: on,
          ...marks(w),
        },
        text,
      ),
    link: ({ text, on, w }) => el('a', { class: c('link'), onClick: on, ...marks(w) }, text),
    iconButton: ({ icon, title, aria, on, w }) =>
      el(
        'span',
        {
          class: c('icon'),
          title,
          'aria-label': aria,
          role: aria ? 'button' : undefined,
          onClick: on,
          ...marks(w),
        },
        k.icon(icon),
      ),
    icon: (name) =>
      el(
        'svg',
        { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
        el('path', { d: ICONS[name] ?? ICONS.dot, fill: 'currentColor' }),
      ),

    /** A switch, as hand-made pages draw it. */
    switch: ({ on, change, w, text, disabled }) =>
      el('span', {
        class: `${c('switch')} ${on ? c('on') : ''}`,
        role: own.noRoles ? undefined : 'switch',
        'aria-checked': own.noRoles ? undefined : String(on),
        'aria-label': own.noRoles ? undefined : text,
        onClick: disabled ? undefined : change,
        ...marks(w),
      }),
    check: ({ text, on, change, w }) =>
      el(
        'label',
        { class: c('check'), ...marks(w) },
        el('input', { type: 'checkbox', checked: on, onChange: change, ...marks(w) }),
        el('span', {}, text),
      ),
    /** options: [{v, t, w}] */
    radios: ({ id, options, value, change }) =>
      el(
        'div',
        { class: c('radios'), role: own.noRoles ? undefined : 'radiogroup' },
        options.map((o) =>
          el(
            'label',
            { key: o.v, class: c('radio'), ...marks(o.w) },
            el('input', {
              type: 'radio',
              name: id,
              checked: o.v === value,
              onChange: () => change(o.v),
              ...marks(o.w),
            }),
            el('span', {}, o.t),
          ),
        ),
      ),
    tags: ({ options, value, change }) =>
      el(
        'div',
        { class: c('tags') },
        options.map((o) =>
          el(
            'span',
            {
              key: o.v,
              class: `${c('tag')} ${o.v === value ? c('on') : ''}`,
              onClick: () => change(o.v),
              ...marks(o.w),
            },
            o.t,
          ),
        ),
      ),
    native: ({ id, options, value, change, placeholder, w }) =>
      el(
        'select',
        {
          id,
          class: c('select'),
          value: value === null ? '' : String(value),
          onChange: (event) => change(options.find((o) => String(o.v) === event.target.value)?.v),
          ...marks(w),
        },
        value === null ? el('option', { value: '', key: '-' }, placeholder) : null,
        options.map((o) => el('option', { key: o.v, value: String(o.v), selected: o.v === value }, o.t)),
      ),
    select: ({ id, options, value, change, placeholder, w }) =>
      el(
        'div',
        { class: c('combo') },
        el(
          'div',
          {
            class: c('combo-box'),
            role: own.noRoles ? undefined : 'combobox',
            'aria-expanded': own.noRoles ? undefined : String(isOpen(id)),
            'aria-haspopup': own.noRoles ? undefined : 'listbox',
            tabindex: 0,
            onClick: () => toggleOpen(id),
            ...marks(w),
          },
          el('span', {}, options.find((o) => o.v === value)?.t ?? placeholder),
          el('i', { class: c('arrow') }),
        ),
        isOpen(id) &&
          el(
            'ul',
            { class: c('combo-list'), role: own.noRoles ? undefined : 'listbox' },
            options.map((o) =>
              el(
                'li',
                {
                  key: o.v,
                  role: own.noRoles ? undefined : 'option',
                  class: o.v === value ? c('on') : '',
                  onClick: () => {
                    toggleOpen(id, false);
                    change(o.v);
                  },
                  ...marks(o.w),
                },
                o.t,
              ),
            ),
          ),
      ),
    calendar: ({ id, days, change, placeholder, w }) => {
      const chosen = days === null ? null : new Date(Date.now() + days * 86_400_000);
      const text = chosen ? chosen.toLocaleDateString('sv') : '';
      return el(
        'div',
        { class: c('combo') },
        el('input', {
          class: c('input'),
          readonly: true,
          placeholder,
          value: text,
          onClick: () => toggleOpen(id),
          ...marks(w),
        }),
        isOpen(id) &&
          month(el, c, (n) => {
            toggleOpen(id, false);
            change(n);
          }),
      );
    },
    input: ({ id, value, placeholder, input, w }) =>
      el('input', {
        id,
        type: 'text',
        class: c('input'),
        placeholder,
        value,
        onInput: (event) => input(event.target.value),
        ...marks(w),
      }),

    /** A row of a form: label and control. `above`: the label stands over the control. */
    field: ({ text, body, above, id, required }) =>
      el(
        'div',
        { class: `${c('field')} ${above ? c('above') : ''}` },
        text
          ? el(
              'label',
              { class: c('field-label'), for: own.forIds ? id : undefined },
              required ? el('i', { class: c('star') }, '*') : null,
              text,
            )
          : null,
        el('div', { class: c('field-body') }, body),
      ),
    form: (...body) => el('div', { class: c('form') }, kids(body)),

    /** A window over the page; `side`: it comes from the right. */
    dialog: ({ title, body, foot, close, side, wClose }) =>
      el(
        'div',
        { class: `${c('mask')} ${side ? c('mask-side') : ''}` },
        el(
          'div',
          {
            class: side ? c('drawer') : c('dialog'),
            role: own.noRoles ? undefined : 'dialog',
            'aria-modal': own.noRoles ? undefined : 'true',
          },
          el(
            'div',
            { class: c('dialog-head') },
            el('span', { class: c('dialog-title') }, title),
            close && el('i', { class: c('x'), onClick: close, ...marks(wClose) }, '×'),
          ),
          el('div', { class: c('dialog-body') }, kids(body)),
          foot && el('div', { class: c('dialog-foot') }, kids(foot)),
        ),
      ),
    /** A control and the bubble that asks before it does what it says. */
    bubble: ({ anchor, open, text, ok, cancel }) =>
      el(
        'span',
        { class: c('bubble-anchor') },
        anchor,
        open &&
          el(
            'div',
            { class: c('bubble'), role: own.noRoles ? undefined : 'tooltip' },
            el('div', { class: c('bubble-text') }, text),
            el(
              'div',
              { class: c('bubble-foot') },
              k.button({ ...cancel, kind: 'small' }),
              k.button({ ...ok, kind: 'small-primary' }),
            ),
          ),
      ),
    alert: ({ text }) => el('div', { class: c('alert'), role: own.noRoles ? undefined : 'alert' }, text),
    toast: (text) => el('div', { class: c('toast') }, text),
    /** cols: texts; rows: [{key, cells}] */
    table: ({ cols, rows, none }) =>
      el(
        'table',
        { class: c('table') },
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            cols.map((t, i) => el('th', { key: i }, t)),
          ),
        ),
        el(
          'tbody',
          {},
          rows.length
            ? rows.map((r) =>
                el(
                  'tr',
                  { key: r.key },
                  r.cells.map((cell, i) => el('td', { key: i }, cell)),
                ),
              )
            : el('tr', {}, el('td', { colspan: cols.length, class: c('none') }, none)),
        ),
      ),
    /** items: [{v, t, w}] */
    tabs: ({ items, value, change }) =>
      el(
        'div',
        { class: c('tabs'), role: own.noRoles ? undefined : 'tablist' },
        items.map((i) =>
          el(
            'div',
            {
              key: i.v,
              role: own.noRoles ? undefined : 'tab',
              'aria-selected': own.noRoles ? undefined : String(i.v === value),
              class: `${c('tab')} ${i.v === value ? c('on') : ''}`,
              onClick: () => change(i.v),
              ...marks(i.w),
            },
            i.t,
          ),
        ),
      ),
    /** items: [{v, t, w, open, items}]: a list at the left whose groups open. */
    menu: ({ items, value, change }) =>
      el(
        'ul',
        { class: c('menu'), role: own.noRoles ? undefined : 'menu' },
        items.map((i) => menuItem(el, c, own, i, value, change)),
      ),
    tree: ({ items, value, change }) =>
      el(
        'div',
        { class: c('tree'), role: own.noRoles ? undefined : 'tree' },
        items.map((i) => treeNode(el, c, own, i, value, change, 0)),
      ),
    card: ({ title, body, extra }) =>
      el(
        'div',
        { class: c('card') },
        el(
          'div',
          { class: c('card-head') },
          el('span', { class: c('card-title') }, title),
          extra && el('span', { class: c('card-extra') }, extra),
        ),
        el('div', { class: c('card-body') }, kids(body)),
      ),
    steps: ({ items, at }) =>
      el(
        'ol',
        { class: c('steps') },
        items.map((t, i) =>
          el('li', { key: t, class: i === at ? c('on') : '' }, el('i', {}, String(i + 1)), t),
        ),
      ),
    crumbs: ({ items }) =>
      el(
        'div',
        { class: c('crumbs') },
        items.map((i, n) => [
          n ? el('i', { key: `s${n}` }, '/') : null,
          el('span', { key: n, class: i.on ? c('link') : '', onClick: i.on, ...marks(i.w) }, i.t),
        ]),
      ),
    heading: (text, level = 2) => el(`h${level}`, { class: c('h') }, text),
    hint: (text) => el('p', { class: c('hint') }, text),
    row: (...all) => el('div', { class: c('row') }, kids(all)),
    box: (name, ...all) => el('div', { class: c(name) }, kids(all)),

    /** Boxes in a tree with one over all of them. */
    checkTree: ({ all, items }) =>
      el(
        'div',
        { class: c('ctree') },
        el('div', {}, k.check(all)),
        el(
          'div',
          { class: c('indent') },
          items.map((i) => el('div', { key: i.text }, k.check(i))),
        ),
      ),
    transfer: ({ source, target, left, right, toAll, done }) =>
      el(
        'div',
        { class: c('transfer') },
        el(
          'div',
          { class: c('pane') },
          el('b', {}, source),
          left.map((t) => el('div', { key: t }, t)),
        ),
        el(
          'div',
          { class: c('between') },
          k.button({ text: toAll.text, on: toAll.on, w: toAll.w, kind: 'small', disabled: done }),
        ),
        el(
          'div',
          { class: c('pane') },
          el('b', {}, target),
          right.map((t) => el('div', { key: t }, t)),
        ),
      ),
    cascader: (p) => k.select(p),
    ...own.widgets,
  };
  return k;
}

const ICONS = {
  gear: 'M7 1h2l.4 2 1.6.7L12.700 2.500 14 3.900l-1.100 1.700.7 1.500L15.500 7.500v1.800l-2 .5-.6 1.500 1.100 1.700-1.400 1.400-1.700-1.100-1.500.6L9 15.500H7l-.4-2-1.500-.6-1.800 1.100L2 12.600l1.100-1.700-.6-1.500L.5 9V7.200l2-.4.6-1.600L2 3.500 3.300 2l1.800 1.200L6.600 3zM8 5.500a2.500 2.500 0 100 5 2.500 2.500 0 000-5z',
  home: 'M8 1l7 6v8h-5v-5H6v5H1V7z',
  shield: 'M8 1l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V3z',
  mail: 'M1 3h14v10H1zm1 1l6 5 6-5z',
  people:
    'M5 7a3 3 0 100-6 3 3 0 000 6zm6 1a2 2 0 100-4 2 2 0 000 4zM0 14c0-4 2-6 5-6s5 2 5 6zm11 0h4c0-3-1-5-4-5z',
  eye: 'M8 3c4 0 7 5 7 5s-3 5-7 5-7-5-7-5 3-5 7-5zm0 2a3 3 0 100 6 3 3 0 000-6z',
  copy: 'M5 1h10v10h-3v4H1V5h4zm1 1v3h6v5h2V2z',
  dot: 'M8 4a4 4 0 100 8 4 4 0 000-8z',
};

function month(el, c, change) {
  const now = new Date();
  const first = new Date(now.getFullYear(), now.getMonth(), 1);
  const start = new Date(first);
  start.setDate(1 - first.getDay());
  const cells = Array.from({ length: 42 }, (_, i) => {
    const d = new Date(start);
    d.setDate(start.getDate() + i);
    return { d, n: Math.round((d - new Date(now.toDateString())) / 86_400_000) };
  });
  const weeks = Array.from({ length: 6 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  return el(
    'div',
    { class: `${c('calendar')} gp-validity` },
    el('div', { class: c('calendar-head') }, `${now.getFullYear()} - ${now.getMonth() + 1}`),
    el(
      'table',
      {},
      el(
        'tbody',
        {},
        weeks.map((week, i) =>
          el(
            'tr',
            { key: i },
            week.map(({ d, n }) =>
              el(
                'td',
                { key: n, class: n > 0 ? 'g-day' : 'g-past', onClick: n > 0 ? () => change(n) : undefined },
                String(d.getDate()),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function menuItem(el, c, own, i, value, change) {
  return el(
    'li',
    { key: i.v, class: c('menu-li'), role: own.noRoles ? undefined : 'none' },
    el(
      'div',
      {
        role: own.noRoles ? undefined : 'menuitem',
        class: `${c('menu-item')} ${i.v === value ? c('on') : ''}`,
        onClick: () => change(i.v),
        ...marks(i.w),
      },
      el('span', {}, i.t),
      i.items ? el('i', { class: c('arrow') }) : null,
    ),
    i.items && i.open
      ? el(
          'ul',
          { class: c('menu-sub') },
          i.items.map((j) => menuItem(el, c, own, j, value, change)),
        )
      : null,
  );
}

function treeNode(el, c, own, i, value, change, level) {
  return [
    el(
      'div',
      {
        key: i.v,
        role: own.noRoles ? undefined : 'treeitem',
        'aria-expanded': own.noRoles || !i.items ? undefined : String(Boolean(i.open)),
        'aria-level': own.noRoles ? undefined : level + 1,
        class: `${c('node')} ${i.v === value ? c('on') : ''}`,
        style: { paddingLeft: `${8 + level * 18}px` },
        onClick: () => change(i.v),
        ...marks(i.w),
      },
      el('i', { class: i.items ? c(i.open ? 'minus' : 'plus') : c('leaf') }),
      el('span', {}, i.t),
    ),
    i.items && i.open ? i.items.map((j) => treeNode(el, c, own, j, value, change, level + 1)) : null,
  ];
}
