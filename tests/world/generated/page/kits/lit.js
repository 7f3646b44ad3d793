/** Custom elements with open shadow roots, as Lit apps are: the app in a root, each control in one of its own. */
import { h, render } from 'preact';
import base from '../base.css?inline';
import { choose, isOpen, marks, still, toggleOpen } from '../core.js';

const style = (css) =>
  `<style>:host{display:inline-block}button{font:inherit;padding:4px 14px;border:1px solid #bbb;background:#fff;cursor:pointer}:host([primary]) button{background:var(--accent);color:#fff}:host([off]) button{opacity:.45;pointer-events:none}${css}</style>`;
function define(name, html) {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = html;
      }
      static observedAttributes = ['label', 'on', 'off', 'placeholder', 'value'];
      attributeChangedCallback(attribute, _, value) {
        const inner = this.shadowRoot.querySelector('input,[role=switch]');
        const button = this.shadowRoot.querySelector('button');
        if (attribute === 'label')
          for (const text of this.shadowRoot.querySelectorAll('.label')) text.textContent = value;
        if (attribute === 'on') {
          inner?.setAttribute('aria-checked', String(value !== null));
          if (inner?.type === 'checkbox' || inner?.type === 'radio') inner.checked = value !== null;
        }
        if (attribute === 'off' && button) button.disabled = value !== null;
        if (attribute === 'placeholder' && inner) inner.placeholder = value ?? '';
        if (attribute === 'value' && inner && inner.value !== value) inner.value = value ?? '';
      }
    },
  );
}
define('x-button', `${style('')}<button type="button"><span class="label"></span></button>`);
define(
  'x-switch',
  `${style('[role=switch]{display:inline-block;width:40px;height:20px;border-radius:10px;background:#bbb}[aria-checked=true]{background:var(--accent)}')}<span role="switch" tabindex="0" aria-checked="false"></span>`,
);
define(
  'x-check',
  `${style('label{display:inline-flex;gap:6px;cursor:pointer}')}<label><input type="checkbox"><span class="label"></span></label>`,
);
define(
  'x-radio',
  `${style('label{display:inline-flex;gap:6px;cursor:pointer;margin-right:12px}')}<label><input type="radio"><span class="label"></span></label>`,
);
define(
  'x-field',
  `${style(':host{display:flex;gap:12px;margin:12px 0}.label{width:130px;color:#555}')}<span class="label"></span><slot></slot>`,
);
define(
  'x-input',
  `${style('input{height:30px;width:240px;max-width:100%;box-sizing:border-box;font:inherit}')}<input type="text">`,
);
define(
  'x-dialog',
  `${style('.mask{position:fixed;inset:0;background:#0006;z-index:3000}.box{position:fixed;z-index:3001;background:#fff;width:520px;max-width:100vw;top:70px;left:50%;transform:translateX(-50%)}:host([side]) .box{top:0;bottom:0;right:0;left:auto;transform:none}.head{padding:12px 18px;font-weight:600}.body{padding:14px 18px}.foot{padding:10px 18px;display:flex;gap:10px;justify-content:flex-end}')}<div class="mask"></div><div class="box" role="dialog" aria-modal="true"><div class="head label"></div><div class="body"><slot></slot></div><div class="foot"><slot name="foot"></slot></div></div>`,
);

let shadow = null;
export const make = h;
export const mount = (root, view) => {
  customElements.define('x-app', class extends HTMLElement {});
  const app = document.createElement('x-app');
  shadow = app.attachShadow({ mode: 'open' });
  const css = document.createElement('style');
  css.textContent = base;
  const inside = document.createElement('div');
  shadow.append(css, inside);
  root.append(app);
  return () => render(view(), inside);
};
const flag = (value) => (value ? '' : undefined);
export const own = {
  liftRoot: () => shadow,
  css: {},
  widgets: {
    button: ({ text, kind, disabled, on, w }) =>
      h('x-button', {
        label: text,
        primary: flag(/primary/.test(kind)),
        off: flag(disabled),
        onClick: disabled ? undefined : on,
        ...marks(w),
      }),
    switch: ({ on, change, w }) => h('x-switch', { on: flag(on), onClick: change, ...marks(w) }),
    check: ({ text, on, change, w }) =>
      h('x-check', {
        label: text,
        on: flag(on),
        onClick: still(change),
        ...marks(w),
      }),
    radios: ({ options, value, change }) =>
      h(
        'div',
        {},
        options.map((o) =>
          h('x-radio', {
            key: o.v,
            label: o.t,
            on: flag(o.v === value),
            onClick: still(() => change(o.v)),
            ...marks(o.w),
          }),
        ),
      ),
    field: ({ text, body }) => h('x-field', { key: text, label: text }, h('div', {}, body)),
    input: ({ value, placeholder, input, w }) =>
      h('x-input', { value, placeholder, onInput: (e) => input(e.composedPath()[0].value), ...marks(w) }),
    dialog: ({ title, body, foot, side }) =>
      h(
        'x-dialog',
        { label: title, side: flag(side) },
        h('div', {}, body),
        foot && h('div', { slot: 'foot', class: 'g-row' }, foot),
      ),
    select: ({ id, options, value, change, placeholder, w }) =>
      h(
        'div',
        { class: 'g-combo' },
        h('x-button', {
          label: options.find((o) => o.v === value)?.t ?? placeholder,
          'aria-haspopup': 'listbox',
          onClick: () => toggleOpen(id),
          ...marks(w),
        }),
        isOpen(id) &&
          h(
            'div',
            { class: 'g-combo-list', role: 'listbox' },
            options.map((o) =>
              h(
                'div',
                {
                  key: o.v,
                  role: 'option',
                  style: { padding: '5px 10px', cursor: 'pointer' },
                  onClick: () => choose(id, () => change(o.v)),
                  ...marks(o.w),
                },
                o.t,
              ),
            ),
          ),
      ),
  },
};
