/** As consoles of 2015 are: Bootstrap 3 class names, links that are buttons, no roles, a picture as the submit button. */
import { h, render } from 'preact';
import { marks, still } from '../core.js';
import { picture } from '../parts/picture.js';

export const make = h;
export const mount = (root, view) => () => render(view(), root);
export const own = {
  noRoles: true,
  forIds: true,
  css: {
    btn: 'btn g-btn',
    'btn-primary': 'btn-primary g-btn-primary',
    'btn-default': 'btn-default',
    input: 'form-control g-input',
    table: 'table table-striped g-table',
    alert: 'alert alert-warning g-alert',
    card: 'panel panel-default g-card',
    'card-head': 'panel-heading g-card-head',
    'card-body': 'panel-body g-card-body',
    field: 'form-group g-field',
    'field-label': 'control-label g-field-label',
  },
  widgets: {
    button: ({ text, kind = 'default', disabled, on, w }) =>
      kind === 'primary' && !disabled
        ? h('input', {
            type: 'image',
            alt: text,
            src: picture(text),
            style: { verticalAlign: 'middle' },
            onClick: still(on),
            ...marks(w),
          })
        : h(
            'a',
            {
              class: `btn g-btn btn-${kind} g-btn-${kind} ${disabled ? 'disabled' : ''}`,
              style: disabled ? { opacity: 0.5 } : {},
              disabled: disabled || undefined,
              onClick: disabled ? undefined : on,
              ...marks(w),
            },
            text,
          ),
    tabs: ({ items, value, change }) =>
      h(
        'ul',
        { class: 'nav nav-tabs g-tabs', style: { listStyle: 'none', padding: 0 } },
        items.map((i) =>
          h(
            'li',
            { key: i.v, class: i.v === value ? 'active' : '' },
            h(
              'a',
              {
                class: 'g-tab',
                href: 'javascript:;',
                onClick: still(() => change(i.v)),
                ...marks(i.w),
              },
              i.t,
            ),
          ),
        ),
      ),
  },
};
