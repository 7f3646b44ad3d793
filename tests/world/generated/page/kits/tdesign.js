/** TDesign for Vue. */
import 'tdesign-vue-next/es/style/index.css';
import {
  Alert,
  Button,
  Card,
  Checkbox,
  DatePicker,
  Dialog,
  Drawer,
  Form,
  FormItem,
  Input,
  Menu,
  MenuItem,
  Option,
  Popconfirm,
  Radio,
  RadioButton,
  RadioGroup,
  Select,
  StepItem,
  Steps,
  Submenu,
  Switch,
  Table,
  TabPanel,
  Tabs,
} from 'tdesign-vue-next';
import { h } from 'vue';
import { marks } from '../core.js';
import { dateIn, daysTo } from '../draw/days.js';
import { make, mounter } from '../draw/vue.js';

const slot = (...body) => ({ default: () => body });
const lifted = (text, w) => h('span', { 'data-lift': '', ...marks(w) }, text);
const kinds = {
  primary: { theme: 'primary' },
  default: { theme: 'default' },
  small: { size: 'small', theme: 'default' },
  'small-primary': { size: 'small', theme: 'primary' },
};
const radios =
  (one) =>
  ({ options, value, change }) =>
    h(
      RadioGroup,
      { value, onChange: change },
      slot(options.map((o) => h(one, { key: o.v, value: o.v }, slot(lifted(o.t, o.w))))),
    );

export { make };
export const mount = mounter();
export const own = {
  lift: '.t-select-option, .t-radio, .t-radio-button, .t-checkbox, .t-tabs__nav-item, .t-menu__item',
  days: '.t-date-picker__cell:not(.t-date-picker__cell--disabled)',
  widgets: {
    button: ({ text, kind = 'default', disabled, on, w, id }) =>
      h(Button, { id, disabled, onClick: on, ...kinds[kind], ...marks(w) }, slot(text)),
    switch: ({ on, change, w }) => h(Switch, { value: on, onChange: change, ...marks(w) }),
    check: ({ text, on, change, w }) => h(Checkbox, { checked: on, onChange: change }, slot(lifted(text, w))),
    radios: radios(Radio),
    tags: radios(RadioButton),
    select: ({ options, value, change, placeholder, w }) =>
      h(
        'span',
        { style: { display: 'inline-block', width: '220px' }, ...marks(w) },
        h(
          Select,
          { value: value ?? undefined, placeholder, onChange: change },
          slot(options.map((o) => h(Option, { key: o.v, value: o.v, label: o.t }, slot(lifted(o.t, o.w))))),
        ),
      ),
    calendar: ({ days, change, placeholder, w }) =>
      h(
        'span',
        { style: { display: 'inline-block', width: '220px' }, ...marks(w) },
        h(DatePicker, {
          value: days === null ? '' : dateIn(days),
          placeholder,
          onChange: (d) => d && change(daysTo(d)),
          disableDate: (d) => daysTo(d) < 1,
          popupProps: { overlayClassName: 'gp-validity' },
        }),
      ),
    input: ({ value, placeholder, input, w }) =>
      h(
        'span',
        { style: { display: 'inline-block', width: '260px' }, ...marks(w) },
        h(Input, { value, placeholder, onChange: input }),
      ),
    field: ({ text, body, above, required }) =>
      h(
        FormItem,
        {
          key: text,
          label: text,
          labelAlign: above ? 'top' : 'left',
          requiredMark: Boolean(required && text),
        },
        slot(body),
      ),
    form: (...body) => h(Form, { labelWidth: 130, onSubmit: () => undefined }, slot(body)),
    dialog: ({ id, title, body, foot, close, side }) =>
      h(
        side ? Drawer : Dialog,
        {
          key: id,
          visible: true,
          header: title,
          closeOnOverlayClick: false,
          size: 'min(480px, 96vw)',
          width: 'min(520px, 96vw)',
          onClose: close,
        },
        { default: () => body, footer: () => (foot ? h('div', foot) : null) },
      ),
    bubble: ({ anchor, open, text, ok, cancel }) =>
      h(
        Popconfirm,
        {
          visible: open,
          content: text,
          confirmBtn: () => h(Button, { size: 'small', onClick: ok.on, ...marks(ok.w) }, slot(ok.text)),
          cancelBtn: () =>
            h(
              Button,
              { size: 'small', theme: 'default', onClick: cancel.on, ...marks(cancel.w) },
              slot(cancel.text),
            ),
        },
        slot(h('span', [anchor])),
      ),
    alert: ({ text }) => h(Alert, { theme: 'warning', message: text }),
    table: ({ cols, rows, none }) =>
      h(Table, {
        rowKey: 'key',
        data: rows,
        empty: none,
        columns: cols.map((t, i) => ({ title: t, colKey: `c${i}`, cell: (_, { row }) => row.cells[i] })),
      }),
    tabs: ({ items, value, change }) =>
      h(
        Tabs,
        { value: value ?? '', onChange: change },
        slot(
          items.map((i) =>
            h(TabPanel, { key: i.v, value: i.v, label: () => lifted(i.t, i.w), destroyOnHide: false }),
          ),
        ),
      ),
    menu: ({ items, value, change }) =>
      h(
        Menu,
        {
          style: { flex: 'none' },
          width: '190px',
          value: String(value),
          expanded: items.filter((i) => i.open).map((i) => String(i.v)),
          onChange: change,
          onExpand: (keys) => {
            const was = items.filter((i) => i.open).map((i) => String(i.v));
            const turned = keys.find((key) => !was.includes(key)) ?? was.find((key) => !keys.includes(key));
            if (turned) change(turned);
          },
        },
        slot(
          items.map((i) =>
            i.items
              ? h(
                  Submenu,
                  { key: i.v, value: String(i.v) },
                  {
                    title: () => lifted(i.t, i.w),
                    default: () =>
                      i.items.map((j) =>
                        h(MenuItem, { key: j.v, value: String(j.v) }, slot(lifted(j.t, j.w))),
                      ),
                  },
                )
              : h(MenuItem, { key: i.v, value: String(i.v) }, slot(lifted(i.t, i.w))),
          ),
        ),
      ),
    card: ({ title, body, extra }) =>
      h(
        Card,
        { title, bordered: true, style: { margin: '12px 0' } },
        { default: () => body, actions: extra ? () => extra : undefined },
      ),
    steps: ({ items, at }) =>
      h(
        Steps,
        { current: at, readonly: true },
        slot(items.map((t, i) => h(StepItem, { key: t, title: t, value: i }))),
      ),
  },
};
