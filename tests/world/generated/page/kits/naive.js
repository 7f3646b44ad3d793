/** Naive UI. */
import {
  dateEnUS,
  dateZhCN,
  dateZhTW,
  enUS,
  NAlert,
  NButton,
  NCard,
  NCheckbox,
  NConfigProvider,
  NDataTable,
  NDatePicker,
  NDrawer,
  NDrawerContent,
  NFormItem,
  NInput,
  NMenu,
  NModal,
  NPopconfirm,
  NRadio,
  NRadioButton,
  NRadioGroup,
  NSelect,
  NStep,
  NSteps,
  NSwitch,
  NTab,
  NTabs,
  NTree,
  zhCN,
  zhTW,
} from 'naive-ui';
import { h } from 'vue';
import { marks, plan } from '../core.js';
import { dateIn, daysTo } from '../draw/days.js';
import { make, mounter } from '../draw/vue.js';

const [locale, dateLocale] = { 'zh-CN': [zhCN, dateZhCN], 'zh-TW': [zhTW, dateZhTW], en: [enUS, dateEnUS] }[
  plan.lang
];
const slot = (...body) => ({ default: () => body });
const lifted = (text, w) => h('span', { 'data-lift': '', ...marks(w) }, text);
const kinds = {
  primary: { type: 'primary' },
  small: { size: 'small' },
  'small-primary': { size: 'small', type: 'primary' },
};
const radios =
  (one) =>
  ({ id, options, value, change }) =>
    h(
      NRadioGroup,
      { value, name: id, 'onUpdate:value': change },
      slot(options.map((o) => h(one, { key: o.v, value: o.v }, slot(lifted(o.t, o.w))))),
    );
const nodes = (items) =>
  items.map((i) => ({
    key: String(i.v),
    label: () => lifted(i.t, i.w),
    isLeaf: !i.items,
    children: i.items && nodes(i.items),
  }));
const openOf = (items) => items.flatMap((i) => (i.items && i.open ? [String(i.v), ...openOf(i.items)] : []));
const turnedOf = (items, change) => (keys) => {
  const was = openOf(items);
  const turned = keys.find((key) => !was.includes(key)) ?? was.find((key) => !keys.includes(key));
  if (turned) change(turned);
};

export { make };
export const mount = mounter((page) => h(NConfigProvider, { locale, dateLocale }, slot(page)));
export const own = {
  lift: '.n-base-select-option, .n-radio, .n-radio-button, .n-checkbox, .n-tabs-tab, .n-menu-item-content, .n-tree-node-content',
  days: '.n-date-panel-date:not(.n-date-panel-date--disabled)',
  widgets: {
    button: ({ text, kind, disabled, on, w, id }) =>
      h(NButton, { id, disabled, onClick: on, ...kinds[kind], ...marks(w) }, slot(text)),
    switch: ({ on, change, w }) => h(NSwitch, { value: on, 'onUpdate:value': change, ...marks(w) }),
    check: ({ text, on, change, w }) =>
      h(NCheckbox, { checked: on, 'onUpdate:checked': change }, slot(lifted(text, w))),
    radios: radios(NRadio),
    tags: radios(NRadioButton),
    select: ({ options, value, change, placeholder, w }) =>
      h(
        'span',
        { style: { display: 'inline-block', width: '220px' }, ...marks(w) },
        h(NSelect, {
          value,
          placeholder,
          'onUpdate:value': change,
          options: options.map((o) => ({ value: o.v, label: o.t, w: o.w })),
          renderLabel: (o) => lifted(o.label, o.w),
          renderTag: ({ option }) => option.label,
        }),
      ),
    calendar: ({ days, change, placeholder, w }) =>
      h(
        'span',
        { style: { display: 'inline-block', width: '220px' }, ...marks(w) },
        h(NDatePicker, {
          type: 'date',
          value: days === null ? null : dateIn(days).getTime(),
          placeholder,
          'onUpdate:value': (d) => d && change(daysTo(d)),
          isDateDisabled: (d) => daysTo(d) < 1,
          actions: null,
          class: 'gp-validity',
        }),
      ),
    input: ({ value, placeholder, input, w }) =>
      h(
        'span',
        { style: { display: 'inline-block', width: '260px' }, ...marks(w) },
        h(NInput, { value, placeholder, 'onUpdate:value': input }),
      ),
    field: ({ text, body, above, required }) =>
      h(
        NFormItem,
        {
          key: text,
          label: text || undefined,
          showLabel: Boolean(text),
          labelPlacement: above ? 'top' : 'left',
          labelWidth: 130,
          required: required && Boolean(text),
          showFeedback: false,
          style: { margin: '12px 0' },
        },
        slot(body),
      ),
    dialog: ({ id, title, body, foot, close, side }) =>
      side
        ? h(
            NDrawer,
            { key: id, show: true, width: 480, maskClosable: false, 'onUpdate:show': close },
            slot(
              h(NDrawerContent, { title, closable: true }, { default: () => body, footer: () => foot ?? [] }),
            ),
          )
        : h(
            NModal,
            {
              key: id,
              show: true,
              preset: 'card',
              title,
              style: { width: '520px' },
              maskClosable: false,
              'onUpdate:show': close,
            },
            { default: () => body, footer: () => foot ?? [] },
          ),
    bubble: ({ anchor, open, text, ok, cancel }) =>
      h(
        NPopconfirm,
        { show: open },
        {
          trigger: () => h('span', [anchor]),
          default: () => text,
          action: () => [
            h(NButton, { size: 'small', onClick: cancel.on, ...marks(cancel.w) }, slot(cancel.text)),
            h(NButton, { size: 'small', type: 'primary', onClick: ok.on, ...marks(ok.w) }, slot(ok.text)),
          ],
        },
      ),
    alert: ({ text }) => h(NAlert, { type: 'warning' }, slot(text)),
    table: ({ cols, rows }) =>
      h(NDataTable, {
        data: rows,
        rowKey: (r) => r.key,
        columns: cols.map((t, i) => ({ title: t, key: `c${i}`, render: (r) => r.cells[i] })),
      }),
    tabs: ({ items, value, change }) =>
      h(
        NTabs,
        { value, type: 'line', 'onUpdate:value': change },
        slot(items.map((i) => h(NTab, { key: i.v, name: i.v, tab: () => lifted(i.t, i.w) }))),
      ),
    menu: ({ items, value, change }) =>
      h(NMenu, {
        style: { width: '190px', flex: 'none' },
        value: String(value),
        options: nodes(items),
        expandedKeys: openOf(items),
        'onUpdate:value': (v) => change(v),
        'onUpdate:expandedKeys': turnedOf(items, change),
      }),
    tree: ({ items, value, change }) =>
      h(NTree, {
        data: nodes(items),
        blockLine: true,
        animated: false,
        expandOnClick: true,
        selectedKeys: [String(value)],
        expandedKeys: openOf(items),
        'onUpdate:expandedKeys': turnedOf(items, change),
        'onUpdate:selectedKeys': (_, __, { node }) => node && !node.children && change(node.key),
        style: { minWidth: '180px', flex: 'none' },
      }),
    card: ({ title, body, extra }) =>
      h(
        NCard,
        { title, size: 'small', style: { margin: '12px 0' } },
        { default: () => body, 'header-extra': () => extra },
      ),
    steps: ({ items, at }) =>
      h(NSteps, { current: at + 1, size: 'small' }, slot(items.map((t) => h(NStep, { key: t, title: t })))),
  },
};
