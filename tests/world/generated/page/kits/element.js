/** Element Plus. */
import 'element-plus/dist/index.css';
import {
  ElAlert,
  ElButton,
  ElCard,
  ElCheckbox,
  ElConfigProvider,
  ElDatePicker,
  ElDialog,
  ElDrawer,
  ElForm,
  ElFormItem,
  ElInput,
  ElMenu,
  ElMenuItem,
  ElOption,
  ElRadio,
  ElRadioButton,
  ElRadioGroup,
  ElSelect,
  ElStep,
  ElSteps,
  ElSubMenu,
  ElSwitch,
  ElTable,
  ElTableColumn,
  ElTabPane,
  ElTabs,
} from 'element-plus';
import en from 'element-plus/es/locale/lang/en';
import zhCN from 'element-plus/es/locale/lang/zh-cn';
import zhTW from 'element-plus/es/locale/lang/zh-tw';
import { h } from 'vue';
import { marks, plan } from '../core.js';
import { dateIn, daysTo } from '../draw/days.js';
import { make, mounter } from '../draw/vue.js';

const locale = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }[plan.lang];
const slot = (...body) => ({ default: () => body });
const lifted = (text, w) => h('span', { 'data-lift': '', ...marks(w) }, text);
const kinds = {
  primary: { type: 'primary' },
  small: { size: 'small' },
  'small-primary': { size: 'small', type: 'primary' },
};
const radios =
  (Radio) =>
  ({ options, value, change }) =>
    h(
      ElRadioGroup,
      { modelValue: value, 'onUpdate:modelValue': change },
      slot(options.map((o) => h(Radio, { key: o.v, value: o.v, label: o.v }, slot(lifted(o.t, o.w))))),
    );

export { make };
export const mount = mounter((page) => h(ElConfigProvider, { locale }, slot(page)));
export const own = {
  lift: '.el-select-dropdown__item, .el-radio, .el-radio-button, .el-checkbox, .el-tabs__item, .el-menu-item, .el-sub-menu__title, .el-tree-node__content',
  days: 'td.available',
  widgets: {
    button: ({ text, kind, disabled, on, w, id }) =>
      h(ElButton, { id, disabled, onClick: on, ...kinds[kind], ...marks(w) }, slot(text)),
    switch: ({ on, change, w, text }) =>
      h(ElSwitch, {
        modelValue: on,
        'aria-label': text,
        beforeChange: () => {
          change();
          return false;
        },
        ...marks(w),
      }),
    check: ({ text, on, change, w }) =>
      h(ElCheckbox, { modelValue: on, 'onUpdate:modelValue': change }, slot(lifted(text, w))),
    radios: radios(ElRadio),
    tags: radios(ElRadioButton),
    select: ({ options, value, change, placeholder, w }) =>
      h(
        'span',
        marks(w),
        h(
          ElSelect,
          {
            modelValue: value ?? undefined,
            placeholder,
            style: { width: '220px' },
            'onUpdate:modelValue': change,
          },
          slot(options.map((o) => h(ElOption, { key: o.v, value: o.v, label: o.t }, slot(lifted(o.t, o.w))))),
        ),
      ),
    calendar: ({ days, change, placeholder, w }) =>
      h(
        'span',
        marks(w),
        h(ElDatePicker, {
          modelValue: days === null ? null : dateIn(days),
          placeholder,
          popperClass: 'gp-validity',
          'onUpdate:modelValue': (d) => d && change(daysTo(d)),
          disabledDate: (d) => daysTo(d) < 1,
        }),
      ),
    input: ({ id, value, placeholder, input, w }) =>
      h(
        'span',
        marks(w),
        h(ElInput, {
          id,
          modelValue: value,
          placeholder,
          style: { width: '260px' },
          'onUpdate:modelValue': input,
        }),
      ),
    field: ({ text, body, above, required }) =>
      h(
        ElFormItem,
        {
          key: text,
          label: text,
          required: required && Boolean(text),
          labelPosition: above ? 'top' : undefined,
        },
        slot(body),
      ),
    form: (...body) => h(ElForm, { labelWidth: '130px', onSubmit: (e) => e.preventDefault() }, slot(body)),
    dialog: ({ id, title, body, foot, close, side }) =>
      h(
        side ? ElDrawer : ElDialog,
        {
          key: id,
          modelValue: true,
          title,
          appendToBody: true,
          closeOnClickModal: false,
          width: '520px',
          size: '480px',
          'onUpdate:modelValue': close,
        },
        { default: () => body, footer: foot ? () => foot : undefined },
      ),
    bubble: ({ anchor, open, text, ok, cancel }) => [
      anchor,
      open &&
        h(
          'div',
          {
            class: 'el-popper is-light el-popconfirm-box',
            role: 'tooltip',
            style: {
              position: 'absolute',
              zIndex: 2500,
              padding: '12px',
              background: '#fff',
              width: '220px',
              boxShadow: '0 2px 12px #0002',
              marginTop: '36px',
            },
          },
          h('div', { class: 'el-popconfirm' }, [
            h('div', { class: 'el-popconfirm__main' }, text),
            h('div', { class: 'el-popconfirm__action' }, [
              h(
                ElButton,
                { size: 'small', text: true, onClick: cancel.on, ...marks(cancel.w) },
                slot(cancel.text),
              ),
              h(ElButton, { size: 'small', type: 'primary', onClick: ok.on, ...marks(ok.w) }, slot(ok.text)),
            ]),
          ]),
        ),
    ],
    alert: ({ text }) => h(ElAlert, { type: 'warning', title: text, closable: false }),
    table: ({ cols, rows, none }) =>
      h(
        ElTable,
        { data: rows, rowKey: 'key', emptyText: none },
        slot(
          cols.map((t, i) => h(ElTableColumn, { key: t, label: t }, { default: ({ row }) => row.cells[i] })),
        ),
      ),
    tabs: ({ items, value, change }) =>
      h(
        ElTabs,
        { modelValue: value, onTabClick: ({ paneName }) => change(paneName) },
        slot(items.map((i) => h(ElTabPane, { key: i.v, name: i.v }, { label: () => lifted(i.t, i.w) }))),
      ),
    menu: ({ items, value, change }) =>
      h(
        ElMenu,
        {
          style: { width: '190px', flex: 'none' },
          defaultActive: String(value),
          onSelect: change,
          onOpen: change,
          onClose: change,
        },
        slot(
          items.map((i) =>
            i.items
              ? h(
                  ElSubMenu,
                  { key: i.v, index: String(i.v) },
                  {
                    title: () => lifted(i.t, i.w),
                    default: () =>
                      i.items.map((j) =>
                        h(ElMenuItem, { key: j.v, index: String(j.v) }, slot(lifted(j.t, j.w))),
                      ),
                  },
                )
              : h(ElMenuItem, { key: i.v, index: String(i.v) }, slot(lifted(i.t, i.w))),
          ),
        ),
      ),
    card: ({ title, body, extra }) =>
      h(
        ElCard,
        { shadow: 'never', style: { margin: '12px 0' } },
        {
          header: () =>
            h('div', { style: { display: 'flex', justifyContent: 'space-between' } }, [
              h('span', title),
              extra,
            ]),
          default: () => body,
        },
      ),
    steps: ({ items, at }) =>
      h(ElSteps, { active: at, simple: true }, slot(items.map((t) => h(ElStep, { key: t, title: t })))),
  },
};
