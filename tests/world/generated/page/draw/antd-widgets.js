/** The widgets of Ant Design, whose versions 4 and 5 differ in few names. */
import { createElement as h } from 'react';
import { marks } from '../core.js';
import { dateIn, daysTo } from './days.js';

const lifted = (text, w) => h('span', { 'data-lift': '', ...marks(w) }, text);

/** `popup`: how a calendar's box gets its class. */
export function antdWidgets(antd, { toDate, fromDate, popup }) {
  const {
    Alert,
    Button,
    Checkbox,
    DatePicker,
    Drawer,
    Form,
    Input,
    Modal,
    Popconfirm,
    Radio,
    Select,
    Steps,
    Switch,
    Table,
    Tabs,
    Menu,
    Tree,
    Card,
  } = antd;
  const kinds = {
    primary: { type: 'primary' },
    small: { size: 'small' },
    'small-primary': { size: 'small', type: 'primary' },
  };
  const nodes = (items) =>
    items.map((i) => ({
      key: String(i.v),
      title: lifted(i.t, i.w),
      isLeaf: !i.items,
      children: i.items && nodes(i.items),
    }));
  const openOf = (items) =>
    items.flatMap((i) => (i.items && i.open ? [String(i.v), ...openOf(i.items)] : []));
  return {
    button: ({ text, kind, disabled, on, w, id }) =>
      h(Button, { id, disabled, onClick: on, ...kinds[kind], ...marks(w) }, text),
    switch: ({ on, change, w }) => h(Switch, { checked: on, onChange: change, ...marks(w) }),
    check: ({ text, on, change, w }) => h(Checkbox, { checked: on, onChange: change }, lifted(text, w)),
    radios: ({ options, value, change }) =>
      h(
        Radio.Group,
        { value, onChange: (e) => change(e.target.value) },
        options.map((o) => h(Radio, { key: o.v, value: o.v }, lifted(o.t, o.w))),
      ),
    tags: ({ options, value, change }) =>
      h(
        Radio.Group,
        { value, onChange: (e) => change(e.target.value) },
        options.map((o) => h(Radio.Button, { key: o.v, value: o.v }, lifted(o.t, o.w))),
      ),
    select: ({ options, value, change, placeholder, w }) =>
      h(
        'span',
        marks(w),
        h(Select, {
          value: value ?? undefined,
          placeholder,
          onChange: change,
          style: { width: 220 },
          optionLabelProp: 'text',
          options: options.map((o) => ({ value: o.v, text: o.t, label: lifted(o.t, o.w) })),
        }),
      ),
    calendar: ({ days, change, placeholder, w }) =>
      h(
        'span',
        marks(w),
        h(DatePicker, {
          value: days === null ? null : toDate(dateIn(days)),
          placeholder,
          onChange: (date) => date && change(daysTo(fromDate(date))),
          disabledDate: (date) => daysTo(fromDate(date)) < 1,
          ...popup('gp-validity'),
        }),
      ),
    input: ({ id, value, placeholder, input, w }) =>
      h(Input, {
        id,
        value,
        placeholder,
        onChange: (e) => input(e.target.value),
        style: { width: 260 },
        ...marks(w),
      }),
    field: ({ text, body, above, id, required }) =>
      h(
        Form.Item,
        {
          key: text,
          label: text || undefined,
          htmlFor: id,
          required: required && Boolean(text),
          colon: true,
          labelCol: above ? { span: 24 } : undefined,
        },
        h('div', {}, body),
      ),
    form: (...body) => h(Form, { layout: 'horizontal', component: 'div' }, ...body),
    dialog: ({ id, title, body, foot, close, side }) =>
      side
        ? h(
            Drawer,
            {
              key: id,
              open: true,
              title,
              onClose: close,
              width: 480,
              footer: foot ? h('div', {}, ...foot) : null,
              maskClosable: false,
            },
            body,
          )
        : h(
            Modal,
            {
              key: id,
              open: true,
              title,
              onCancel: close,
              footer: foot ? h('div', {}, ...foot) : null,
              maskClosable: false,
            },
            body,
          ),
    bubble: ({ anchor, open, text, ok, cancel }) =>
      h(
        Popconfirm,
        {
          open,
          title: text,
          okText: ok.text,
          cancelText: cancel.text,
          onConfirm: ok.on,
          onCancel: cancel.on,
          okButtonProps: marks(ok.w),
          cancelButtonProps: marks(cancel.w),
        },
        h('span', {}, anchor),
      ),
    alert: ({ text }) =>
      h(Alert, { type: 'warning', message: text, showIcon: true, style: { margin: '8px 0' } }),
    table: ({ cols, rows, none }) =>
      h(Table, {
        size: 'small',
        pagination: false,
        locale: { emptyText: none },
        rowKey: 'key',
        columns: cols.map((t, i) => ({ title: t, key: i, render: (_, r) => r.cells[i] })),
        dataSource: rows,
      }),
    tabs: ({ items, value, change }) =>
      h(Tabs, {
        activeKey: String(value),
        onTabClick: (key) => change(items.find((i) => String(i.v) === key).v),
        items: items.map((i) => ({ key: String(i.v), label: lifted(i.t, i.w) })),
      }),
    menu: ({ items, value, change }) =>
      h(Menu, {
        mode: 'inline',
        style: { width: 190, flex: 'none' },
        selectedKeys: [String(value)],
        openKeys: items.filter((i) => i.open).map((i) => String(i.v)),
        onClick: ({ key }) => change(key),
        onOpenChange: (keys) => {
          const was = items.filter((i) => i.open).map((i) => String(i.v));
          const turned = keys.find((key) => !was.includes(key)) ?? was.find((key) => !keys.includes(key));
          if (turned) change(turned);
        },
        items: items.map((i) => ({
          key: String(i.v),
          label: lifted(i.t, i.w),
          children: i.items?.map((j) => ({ key: String(j.v), label: lifted(j.t, j.w) })),
        })),
      }),
    tree: ({ items, value, change }) =>
      h(Tree, {
        treeData: nodes(items),
        blockNode: true,
        motion: null,
        selectedKeys: [String(value)],
        expandedKeys: openOf(items),
        onExpand: (_, { node }) => change(node.key),
        onSelect: (_, { node }) => change(node.key),
        style: { minWidth: 180, flex: 'none' },
      }),
    card: ({ title, body, extra }) =>
      h(Card, { title, extra, size: 'small', style: { margin: '12px 0' } }, body),
    steps: ({ items, at }) =>
      h(Steps, { size: 'small', current: at, items: items.map((t) => ({ title: t })) }),
  };
}

/** Where the truth of a text belongs, and a calendar's days. */
export const antdTruth = {
  lift: '.ant-select-item-option, .ant-checkbox-wrapper, .ant-radio-wrapper, .ant-radio-button-wrapper, .ant-tabs-tab, .ant-menu-submenu-title, .ant-menu-item, .ant-tree-treenode',
  days: 'td.ant-picker-cell:not(.ant-picker-cell-disabled)',
};
