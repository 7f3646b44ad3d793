/** Tables and forms as a server writes them: no roles, labels in the cell beside, buttons that are inputs, native lists. */
import { h, render } from 'preact';
import { marks, still } from '../core.js';

export const make = h;
export const mount = (root, view) => () => render(view(), root);
export const own = {
  noRoles: true,
  css: {},
  widgets: {
    button: ({ text, disabled, on, w }) =>
      h('input', { type: 'button', value: text, disabled, onClick: on, ...marks(w) }),
    link: ({ text, on, w }) =>
      h('a', { href: 'javascript:void(0)', onClick: still(on), ...marks(w) }, `[${text}]`),
    check: ({ text, on, change, w }) =>
      h('span', {}, h('input', { type: 'checkbox', checked: on, onChange: change, ...marks(w) }), ' ', text),
    switch: ({ on, change, w, text }) =>
      h(
        'span',
        {},
        h('input', { type: 'checkbox', title: text, checked: on, onChange: change, ...marks(w) }),
      ),
    form: (...body) =>
      h('table', { border: 0, cellpadding: 4 }, h('tbody', {}, body.flat(3).filter(Boolean))),
    field: ({ text, body }) =>
      h(
        'table',
        { key: text, border: 0, cellpadding: 4 },
        h(
          'tbody',
          {},
          h(
            'tr',
            {},
            h('td', { width: 140, align: 'right' }, h('font', { color: '#555' }, text ? `${text}：` : '')),
            h('td', {}, body),
          ),
        ),
      ),
    table: ({ cols, rows, none }) =>
      h(
        'table',
        { border: 1, cellspacing: 0, cellpadding: 5, width: '100%' },
        h(
          'tbody',
          {},
          h(
            'tr',
            { bgcolor: '#eef' },
            cols.map((t) => h('td', { key: t }, h('b', {}, t))),
          ),
          rows.map((r) =>
            h(
              'tr',
              { key: r.key },
              r.cells.map((cell, i) => h('td', { key: i }, cell)),
            ),
          ),
          rows.length ? null : h('tr', {}, h('td', { colspan: cols.length }, none)),
        ),
      ),
    tabs: ({ items, value, change }) =>
      h(
        'table',
        { cellpadding: 6, border: 1, cellspacing: 0 },
        h(
          'tbody',
          {},
          h(
            'tr',
            {},
            items.map((i) =>
              h(
                'td',
                { key: i.v, bgcolor: i.v === value ? '#fff' : '#ddd' },
                h(
                  'a',
                  {
                    href: 'javascript:void(0)',
                    onClick: still(() => change(i.v)),
                    ...marks(i.w),
                  },
                  i.t,
                ),
              ),
            ),
          ),
        ),
      ),
    menu: ({ items, change }) =>
      h('table', { width: 170, cellpadding: 5 }, h('tbody', {}, rowsOf(items, change, 0))),
  },
};
const rowsOf = (items, change, level) =>
  items.flatMap((i) => [
    h(
      'tr',
      { key: i.v },
      h(
        'td',
        { style: { paddingLeft: `${6 + level * 18}px` } },
        h(
          'a',
          { href: 'javascript:void(0)', onClick: still(() => change(i.v)), ...marks(i.w) },
          i.items ? (i.open ? '- ' : '+ ') : '',
          i.t,
        ),
      ),
    ),
    ...(i.items && i.open ? rowsOf(i.items, change, level + 1) : []),
  ]);
