/** Bootstrap 5 with its own style sheet; what its script does to windows is done here. */
import 'bootstrap/dist/css/bootstrap.min.css';
import { h, render } from 'preact';
import { marks, still } from '../core.js';

export const make = h;
export const mount = (root, view) => () => render(view(), root);
export const own = {
  forIds: true,
  css: {
    btn: 'btn',
    'btn-primary': 'btn-primary',
    'btn-default': 'btn-outline-secondary',
    'btn-small': 'btn-sm btn-outline-secondary',
    'btn-small-primary': 'btn-sm btn-primary',
    input: 'form-control g-input',
    select: 'form-select w-auto',
    table: 'table',
    card: 'card mb-3',
    'card-head': 'card-header d-flex justify-content-between',
    'card-body': 'card-body',
    alert: 'alert alert-warning',
    'field-label': 'form-label g-field-label',
  },
  widgets: {
    switch: ({ on, change, w, text }) =>
      h(
        'div',
        { class: 'form-check form-switch' },
        h('input', {
          class: 'form-check-input',
          type: 'checkbox',
          role: 'switch',
          id: 'sw',
          checked: on,
          onChange: change,
          ...marks(w),
        }),
        h('label', { class: 'form-check-label', for: 'sw', ...marks(w) }, text),
      ),
    check: ({ text, on, change, w }) =>
      h(
        'div',
        { class: 'form-check' },
        h('input', {
          class: 'form-check-input',
          type: 'checkbox',
          id: `c-${text}`,
          checked: on,
          onChange: change,
          ...marks(w),
        }),
        h('label', { class: 'form-check-label', for: `c-${text}`, ...marks(w) }, text),
      ),
    tabs: ({ items, value, change }) =>
      h(
        'ul',
        { class: 'nav nav-tabs mb-3' },
        items.map((i) =>
          h(
            'li',
            { class: 'nav-item', key: i.v },
            h(
              'a',
              {
                class: `nav-link ${i.v === value ? 'active' : ''}`,
                href: '#',
                onClick: still(() => change(i.v)),
                ...marks(i.w),
              },
              i.t,
            ),
          ),
        ),
      ),
    dialog: ({ title, body, foot, close, side, wClose }) => [
      h(
        'div',
        {
          class: side ? 'offcanvas offcanvas-end show' : 'modal show d-block',
          tabindex: -1,
          role: side ? undefined : 'dialog',
          'aria-modal': 'true',
        },
        side
          ? [
              head(title, close, wClose, 'offcanvas'),
              h('div', { class: 'offcanvas-body' }, body, h('div', { class: 'd-flex gap-2 mt-3' }, foot)),
            ]
          : h(
              'div',
              { class: 'modal-dialog' },
              h(
                'div',
                { class: 'modal-content' },
                head(title, close, wClose, 'modal'),
                h('div', { class: 'modal-body' }, body),
                foot && h('div', { class: 'modal-footer' }, foot),
              ),
            ),
      ),
      h('div', { class: `${side ? 'offcanvas' : 'modal'}-backdrop show` }),
    ],
  },
};

const head = (title, close, w, kind) =>
  h(
    'div',
    { class: `${kind}-header` },
    h('h5', { class: `${kind}-title` }, title),
    h('button', { type: 'button', class: 'btn-close', 'aria-label': 'Close', onClick: close, ...marks(w) }),
  );
