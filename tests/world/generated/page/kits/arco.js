/** Arco Design for React. */
import '@arco-design/web-react/dist/css/arco.css';
import {
  Alert,
  Button,
  Card,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Drawer,
  Form,
  Input,
  Menu,
  Modal,
  Popconfirm,
  Radio,
  Select,
  Steps,
  Switch,
  Table,
  Tabs,
  Tree,
} from '@arco-design/web-react';
import enUS from '@arco-design/web-react/es/locale/en-US';
import zhCN from '@arco-design/web-react/es/locale/zh-CN';
import zhTW from '@arco-design/web-react/es/locale/zh-TW';
import { createElement as h } from 'react';
import { marks, plan } from '../core.js';
import { dateIn, daysTo } from '../draw/days.js';
import { make, mounter } from '../draw/react.js';

const locale = { 'zh-CN': zhCN, 'zh-TW': zhTW, en: enUS }[plan.lang];
const lifted = (text, w) => h('span', { 'data-lift': '', ...marks(w) }, text);
const kinds = {
  primary: { type: 'primary' },
  small: { size: 'mini' },
  'small-primary': { size: 'mini', type: 'primary' },
};
const radios =
  (type) =>
  ({ options, value, change }) =>
    h(
      Radio.Group,
      { value, onChange: change, type },
      options.map((o) => h(Radio, { key: o.v, value: o.v }, lifted(o.t, o.w))),
    );
const nodes = (items) =>
  items.map((i) => ({ key: String(i.v), title: lifted(i.t, i.w), children: i.items && nodes(i.items) }));
const openOf = (items) => items.flatMap((i) => (i.items && i.open ? [String(i.v), ...openOf(i.items)] : []));

export { make };
export const mount = mounter((page) => h(ConfigProvider, { locale }, page));
export const own = {
  lift: '.arco-select-option, .arco-checkbox, .arco-radio, .arco-tabs-header-title, .arco-menu-item, .arco-menu-inline-header, .arco-tree-node',
  days: '.arco-picker-cell:not(.arco-picker-cell-disabled) .arco-picker-date',
  widgets: {
    button: ({ text, kind, disabled, on, w, id }) =>
      h(Button, { id, disabled, onClick: on, ...kinds[kind], ...marks(w) }, text),
    switch: ({ on, change, w }) => h(Switch, { checked: on, onChange: change, ...marks(w) }),
    check: ({ text, on, change, w }) => h(Checkbox, { checked: on, onChange: change }, lifted(text, w)),
    radios: radios('radio'),
    tags: radios('button'),
    select: ({ options, value, change, placeholder, w }) =>
      h(
        'span',
        marks(w),
        h(
          Select,
          {
            value: value ?? undefined,
            placeholder,
            onChange: change,
            style: { width: 220 },
            renderFormat: (_, v) => options.find((o) => o.v === v)?.t,
          },
          options.map((o) => h(Select.Option, { key: o.v, value: o.v }, lifted(o.t, o.w))),
        ),
      ),
    calendar: ({ days, change, placeholder, w }) =>
      h(
        'span',
        marks(w),
        h(DatePicker, {
          value: days === null ? undefined : dateIn(days),
          placeholder,
          style: { width: 220 },
          onChange: (text) => text && change(daysTo(text)),
          disabledDate: (d) => daysTo(d.toDate()) < 1,
          triggerProps: { className: 'gp-validity' },
        }),
      ),
    input: ({ id, value, placeholder, input, w }) =>
      h(Input, { id, value, placeholder, onChange: input, style: { width: 260 }, ...marks(w) }),
    field: ({ text, body, id, required, above }) =>
      h(
        Form.Item,
        {
          key: text,
          label: text || undefined,
          htmlFor: id,
          required: required && Boolean(text),
          layout: above ? 'vertical' : undefined,
        },
        h('div', {}, body),
      ),
    form: (...body) => h('div', { className: 'arco-form arco-form-horizontal' }, ...body),
    dialog: ({ id, title, body, foot, close, side }) => {
      const shared = {
        key: id,
        visible: true,
        title,
        onCancel: close,
        maskClosable: false,
        footer: foot ? h('div', {}, ...foot) : null,
      };
      return side ? h(Drawer, { ...shared, width: 480 }, body) : h(Modal, shared, body);
    },
    bubble: ({ anchor, open, text, ok, cancel }) =>
      h(
        Popconfirm,
        {
          popupVisible: open,
          title: text,
          okText: ok.text,
          cancelText: cancel.text,
          onOk: ok.on,
          onCancel: cancel.on,
          okButtonProps: marks(ok.w),
          cancelButtonProps: marks(cancel.w),
        },
        h('span', {}, anchor),
      ),
    alert: ({ text }) => h(Alert, { type: 'warning', content: text }),
    table: ({ cols, rows, none }) =>
      h(Table, {
        pagination: false,
        noDataElement: none,
        rowKey: 'key',
        columns: cols.map((t, i) => ({ title: t, dataIndex: `c${i}`, render: (_, r) => r.cells[i] })),
        data: rows,
      }),
    tabs: ({ items, value, change }) =>
      h(
        Tabs,
        { activeTab: String(value), onClickTab: (key) => change(items.find((i) => String(i.v) === key).v) },
        items.map((i) => h(Tabs.TabPane, { key: String(i.v), title: lifted(i.t, i.w) })),
      ),
    menu: ({ items, value, change }) =>
      h(
        Menu,
        {
          style: { width: 190, flex: 'none' },
          selectedKeys: [String(value)],
          openKeys: items.filter((i) => i.open).map((i) => String(i.v)),
          onClickMenuItem: (key) => void change(key),
          onClickSubMenu: (key) => change(key),
        },
        items.map((i) =>
          i.items
            ? h(
                Menu.SubMenu,
                { key: String(i.v), title: lifted(i.t, i.w) },
                i.items.map((j) => h(Menu.Item, { key: String(j.v) }, lifted(j.t, j.w))),
              )
            : h(Menu.Item, { key: String(i.v) }, lifted(i.t, i.w)),
        ),
      ),
    tree: ({ items, value, change }) =>
      h(Tree, {
        treeData: nodes(items),
        blockNode: true,
        selectedKeys: [String(value)],
        expandedKeys: openOf(items),
        onExpand: (_, { node }) => change(node.props._key),
        onSelect: (_, { node }) => change(node.props._key),
        style: { minWidth: 180, flex: 'none' },
      }),
    card: ({ title, body, extra }) => h(Card, { title, extra, style: { margin: '12px 0' } }, body),
    steps: ({ items, at }) =>
      h(
        Steps,
        { size: 'small', current: at + 1 },
        items.map((t) => h(Steps.Step, { key: t, title: t })),
      ),
  },
};
