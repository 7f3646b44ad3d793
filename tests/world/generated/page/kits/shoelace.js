/** Shoelace: custom elements with open roots, drawn with Preact. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/alert/alert.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/drawer/drawer.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/tab/tab.js';
import '@shoelace-style/shoelace/dist/components/tab-group/tab-group.js';
import { h, render } from 'preact';
import { marks, still } from '../core.js';

const kinds = {
  primary: { variant: 'primary' },
  small: { size: 'small' },
  'small-primary': { size: 'small', variant: 'primary' },
};
const radios =
  (tag) =>
  ({ options, value, change }) =>
    h(
      'sl-radio-group',
      {
        value: value === null ? '' : String(value),
        'onsl-change': (e) =>
          e.target.tagName === 'SL-RADIO-GROUP' &&
          change(options.find((o) => String(o.v) === e.target.value).v),
      },
      options.map((o) => h(tag, { key: o.v, value: String(o.v), ...marks(o.w) }, o.t)),
    );

export const make = h;
export const mount = (root, view) => () => render(view(), root);
export const own = {
  widgets: {
    button: ({ text, kind, disabled, on, w }) =>
      h(
        'sl-button',
        { disabled: Boolean(disabled), onClick: disabled ? undefined : on, ...kinds[kind], ...marks(w) },
        text,
      ),
    switch: ({ on, change, w, text }) =>
      h('sl-switch', { checked: on, 'onsl-change': change, ...marks(w) }, text),
    check: ({ text, on, change, w }) =>
      h('sl-checkbox', { checked: on, 'onsl-change': change, ...marks(w) }, text),
    radios: radios('sl-radio'),
    tags: radios('sl-radio-button'),
    select: ({ options, value, change, placeholder, w }) =>
      h(
        'sl-select',
        {
          style: { width: '240px' },
          placeholder,
          hoist: true,
          value: value === null ? '' : String(value),
          'onsl-change': (e) => change(options.find((o) => String(o.v) === e.target.value).v),
          ...marks(w),
        },
        options.map((o) => h('sl-option', { key: o.v, value: String(o.v), ...marks(o.w) }, o.t)),
      ),
    input: ({ value, placeholder, input, w }) =>
      h('sl-input', {
        value,
        placeholder,
        style: { width: '260px' },
        'onsl-input': (e) => input(e.target.value),
        ...marks(w),
      }),
    dialog: ({ id, title, body, foot, close, side }) =>
      h(
        side ? 'sl-drawer' : 'sl-dialog',
        {
          key: id,
          open: true,
          label: title,
          'onsl-request-close': still((e) => e.detail.source !== 'overlay' && close?.()),
        },
        body,
        foot && h('div', { slot: 'footer', class: 'g-row' }, foot),
      ),
    alert: ({ text }) => h('sl-alert', { open: true, variant: 'warning' }, text),
    tabs: ({ items, value, change }) =>
      h(
        'sl-tab-group',
        {},
        items.map((i) =>
          h(
            'sl-tab',
            {
              key: i.v,
              slot: 'nav',
              panel: i.v,
              active: i.v === value,
              onClick: () => change(i.v),
              ...marks(i.w),
            },
            i.t,
          ),
        ),
      ),
    card: ({ title, body, extra }) =>
      h(
        'sl-card',
        { style: { display: 'block', margin: '12px 0' } },
        h('div', { slot: 'header', class: 'g-row' }, title, extra),
        body,
      ),
  },
};
