/** Mark-up as jQuery EasyUI leaves it: buttons of nested spans, combos beside hidden fields, windows of panels. No roles. */
import { h, render } from 'preact';
import { choose, isOpen, marks, toggleOpen } from '../core.js';

export const make = h;
export const mount = (root, view) => () => render(view(), root);
const button = ({ text, disabled, on, w }) =>
  h(
    'a',
    {
      class: `l-btn l-btn-small g-btn ${disabled ? 'l-btn-disabled' : ''}`,
      style: disabled ? { opacity: 0.5 } : {},
      onClick: disabled ? undefined : on,
      ...marks(w),
    },
    h('span', { class: 'l-btn-left' }, h('span', { class: 'l-btn-text' }, text)),
  );
export const own = {
  noRoles: true,
  css: {
    table: 'datagrid-btable g-table',
    node: 'tree-node g-node',
    tree: 'tree g-tree',
    tabs: 'tabs g-tabs',
  },
  widgets: {
    button,
    switch: ({ on, change, w }) =>
      h(
        'span',
        {
          class: 'switchbutton',
          style: {
            border: '1px solid #999',
            display: 'inline-block',
            width: '70px',
            cursor: 'pointer',
            textAlign: 'center',
          },
          onClick: change,
          ...marks(w),
        },
        h('span', { class: on ? 'switchbutton-on' : 'switchbutton-off' }, on ? 'ON' : 'OFF'),
      ),
    check: ({ text, on, change, w }) =>
      h(
        'span',
        {},
        h('span', {
          class: 'checkbox inputbox',
          style: {
            display: 'inline-block',
            width: '16px',
            height: '16px',
            border: '2px solid #666',
            background: on ? '#666' : '#fff',
            cursor: 'pointer',
            verticalAlign: 'middle',
          },
          onClick: change,
          ...marks(w),
        }),
        h(
          'label',
          {
            class: 'textbox-label',
            style: { marginLeft: '6px', cursor: 'pointer' },
            onClick: change,
            ...marks(w),
          },
          text,
        ),
      ),
    select: ({ id, options, value, change, placeholder, w }) =>
      h(
        'span',
        { class: 'textbox combo g-combo' },
        h(
          'span',
          {
            class: 'textbox-addon textbox-addon-right',
            style: { position: 'absolute', right: 0, top: '6px' },
            onClick: () => toggleOpen(id),
            ...marks(w),
          },
          h('a', { class: 'textbox-icon combo-arrow g-arrow' }),
        ),
        h('input', {
          class: 'textbox-text g-input',
          readonly: true,
          placeholder,
          value: options.find((o) => o.v === value)?.t ?? '',
          onClick: () => toggleOpen(id),
          ...marks(w),
        }),
        h('input', { type: 'hidden', class: 'textbox-value', value: value ?? '' }),
        isOpen(id) &&
          h(
            'div',
            { class: 'panel combo-p g-combo-list' },
            options.map((o) =>
              h(
                'div',
                {
                  key: o.v,
                  class: `combobox-item ${o.v === value ? 'combobox-item-selected' : ''}`,
                  style: { padding: '4px 8px', cursor: 'pointer' },
                  onClick: () => choose(id, () => change(o.v)),
                  ...marks(o.w),
                },
                o.t,
              ),
            ),
          ),
      ),
    dialog: ({ title, body, foot, close, side, wClose }) => [
      h(
        'div',
        {
          class: 'panel window',
          style: {
            position: 'fixed',
            top: side ? 0 : '60px',
            right: side ? 0 : '',
            left: side ? '' : 'calc(50% - 250px)',
            width: '500px',
            background: '#fff',
            border: '1px solid #95b8e7',
            zIndex: 3001,
          },
        },
        h(
          'div',
          {
            class: 'panel-header panel-header-noborder window-header',
            style: { padding: '6px 10px', background: '#e0ecff', display: 'flex' },
          },
          h('div', { class: 'panel-title', style: { flex: 1 } }, title),
          h(
            'div',
            { class: 'panel-tool' },
            h('a', {
              class: 'panel-tool-close',
              style: {
                display: 'inline-block',
                width: '16px',
                height: '16px',
                background: '#99b',
                cursor: 'pointer',
              },
              onClick: close,
              ...marks(wClose),
            }),
          ),
        ),
        h('div', { class: 'panel-body window-body', style: { padding: '12px' } }, body),
        foot && h('div', { class: 'dialog-button', style: { padding: '8px', textAlign: 'right' } }, foot),
      ),
      h('div', {
        class: 'window-mask',
        style: { position: 'fixed', inset: 0, background: '#0005', zIndex: 3000 },
      }),
    ],
  },
};
