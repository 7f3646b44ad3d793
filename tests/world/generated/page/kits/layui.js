/** Layui: its style sheet, and the mark-up its script leaves beside the hidden native controls. */
import 'layui/dist/css/layui.css';
import { h, render } from 'preact';
import { choose, isOpen, marks, toggleOpen } from '../core.js';

export const make = h;
export const mount = (root, view) => () => render(view(), root);
export const own = {
  noRoles: true,
  css: {
    btn: 'layui-btn',
    'btn-primary': 'layui-bg-blue',
    'btn-default': 'layui-btn-primary',
    'btn-small': 'layui-btn-xs layui-btn-primary',
    'btn-small-primary': 'layui-btn-xs',
    input: 'layui-input g-input',
    table: 'layui-table',
    card: 'layui-card g-card',
    'card-head': 'layui-card-header g-card-head',
    'card-body': 'layui-card-body',
    field: 'layui-form-item g-field',
    'field-label': 'layui-form-label',
    'field-body': 'layui-input-inline g-field-body',
  },
  widgets: {
    switch: ({ on, change, w }) => [
      h('input', {
        type: 'checkbox',
        key: 'in',
        name: 'switch',
        'lay-skin': 'switch',
        style: { display: 'none' },
        checked: on,
      }),
      h(
        'div',
        {
          key: 'sw',
          class: `layui-unselect layui-form-switch ${on ? 'layui-form-onswitch' : ''}`,
          'lay-skin': '_switch',
          onClick: change,
          ...marks(w),
        },
        h('div', {}, on ? 'ON' : 'OFF'),
        h('i', {}),
      ),
    ],
    check: ({ text, on, change, w }) => [
      h('input', {
        type: 'checkbox',
        key: `in${text}`,
        title: text,
        style: { display: 'none' },
        checked: on,
      }),
      h(
        'div',
        {
          key: text,
          class: `layui-unselect layui-form-checkbox ${on ? 'layui-form-checked' : ''}`,
          'lay-skin': 'primary',
          onClick: change,
          ...marks(w),
        },
        h('div', {}, text),
        h('i', { class: 'layui-icon layui-icon-ok' }),
      ),
    ],
    radios: ({ id, options, value, change }) =>
      h(
        'div',
        { class: 'layui-form' },
        options.map((o) => [
          h('input', {
            key: `r${o.v}`,
            type: 'radio',
            name: id,
            title: o.t,
            style: { display: 'none' },
            checked: o.v === value,
          }),
          h(
            'div',
            {
              key: o.v,
              class: `layui-unselect layui-form-radio ${o.v === value ? 'layui-form-radioed' : ''}`,
              onClick: () => change(o.v),
              ...marks(o.w),
            },
            h('i', { class: `layui-icon ${o.v === value ? 'layui-icon-radio' : 'layui-icon-circle'}` }),
            h('div', {}, o.t),
          ),
        ]),
      ),
    select: ({ id, options, value, change, placeholder, w }) =>
      h(
        'div',
        { class: 'layui-form', style: { width: '220px' } },
        h(
          'select',
          { style: { display: 'none' } },
          options.map((o) => h('option', { key: o.v }, o.t)),
        ),
        h(
          'div',
          { class: `layui-unselect layui-form-select ${isOpen(id) ? 'layui-form-selected' : ''}` },
          h(
            'div',
            { class: 'layui-select-title', onClick: () => toggleOpen(id), ...marks(w) },
            h('input', {
              type: 'text',
              class: 'layui-input layui-unselect',
              readonly: true,
              placeholder,
              value: options.find((o) => o.v === value)?.t ?? '',
            }),
            h('i', { class: 'layui-edge' }),
          ),
          h(
            'dl',
            { class: 'layui-anim layui-anim-upbit' },
            options.map((o) =>
              h(
                'dd',
                {
                  key: o.v,
                  class: o.v === value ? 'layui-this' : '',
                  onClick: () => choose(id, () => change(o.v)),
                  ...marks(o.w),
                },
                o.t,
              ),
            ),
          ),
        ),
      ),
    tabs: ({ items, value, change }) =>
      h(
        'div',
        { class: 'layui-tab layui-tab-brief' },
        h(
          'ul',
          { class: 'layui-tab-title' },
          items.map((i) =>
            h(
              'li',
              {
                key: i.v,
                class: i.v === value ? 'layui-this' : '',
                onClick: () => change(i.v),
                ...marks(i.w),
              },
              i.t,
            ),
          ),
        ),
      ),
    dialog: ({ title, body, foot, close, side, wClose }) => [
      h('div', {
        key: 'shade',
        class: 'layui-layer-shade',
        style: { position: 'fixed', inset: 0, background: '#0005', zIndex: 3000 },
      }),
      h(
        'div',
        {
          key: 'layer',
          class: 'layui-layer layui-layer-page',
          style: {
            position: 'fixed',
            zIndex: 3001,
            background: '#fff',
            width: '520px',
            maxWidth: '100vw',
            ...(side ? { right: 0, top: 0, bottom: 0 } : { top: '70px', left: 'calc(50% - 260px)' }),
          },
        },
        h('div', { class: 'layui-layer-title' }, title),
        h('div', { class: 'layui-layer-content', style: { padding: '14px', minHeight: '80px' } }, body),
        h(
          'span',
          { class: 'layui-layer-setwin' },
          h('a', { class: 'layui-icon layui-icon-close layui-layer-ico', onClick: close, ...marks(wClose) }),
        ),
        foot && h('div', { class: 'layui-layer-btn', style: { padding: '10px' } }, foot),
      ),
    ],
  },
};
