/** Material UI: labels that float, lists in a paper, a switch that is a field. */
import {
  Alert,
  Button,
  Card,
  CardContent,
  CardHeader,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Drawer,
  FormControlLabel,
  MenuItem,
  MenuList,
  Radio,
  RadioGroup,
  Step,
  StepLabel,
  Stepper,
  Switch,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Tabs,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { createElement as h } from 'react';
import { marks } from '../core.js';
import { make, mounter } from '../draw/react.js';

const kinds = {
  primary: { variant: 'contained' },
  default: { variant: 'outlined' },
  small: { size: 'small' },
  'small-primary': { size: 'small', variant: 'contained' },
};
const lifted = (text, w) => h('span', { 'data-lift': '', ...marks(w) }, text);
const menuRows = (items, value, change, level = 0) =>
  items.flatMap((i) => [
    h(
      MenuItem,
      {
        key: i.v,
        selected: i.v === value,
        sx: { pl: 2 + level * 2 },
        onClick: () => change(i.v),
        ...marks(i.w),
      },
      i.t,
    ),
    ...(i.items && i.open ? menuRows(i.items, value, change, level + 1) : []),
  ]);

export { make };
export const mount = mounter();
export const own = {
  lift: '.MuiFormControlLabel-root, .MuiTab-root',
  widgets: {
    button: ({ text, kind = 'default', disabled, on, w, id }) =>
      h(Button, { id, disabled, onClick: on, ...kinds[kind], ...marks(w) }, text),
    switch: ({ on, change, w, text }) =>
      h(Switch, { checked: on, onChange: change, slotProps: { input: { 'aria-label': text } }, ...marks(w) }),
    check: ({ text, on, change, w }) =>
      h(FormControlLabel, {
        label: lifted(text, w),
        control: h(Checkbox, { checked: on, onChange: change }),
      }),
    radios: ({ options, value, change }) =>
      h(
        RadioGroup,
        { row: true, value: value ?? '' },
        options.map((o) =>
          h(FormControlLabel, {
            key: o.v,
            value: o.v,
            label: lifted(o.t, o.w),
            control: h(Radio, { onChange: () => change(o.v) }),
          }),
        ),
      ),
    tags: ({ options, value, change }) =>
      h(
        ToggleButtonGroup,
        { exclusive: true, size: 'small', value },
        options.map((o) =>
          h(ToggleButton, { key: o.v, value: o.v, onClick: () => change(o.v), ...marks(o.w) }, o.t),
        ),
      ),
    select: ({ id, options, value, change, placeholder, w }) =>
      h(
        TextField,
        {
          select: true,
          id,
          label: placeholder,
          size: 'small',
          sx: { width: 240 },
          value: value ?? '',
          onChange: (e) => change(e.target.value),
          ...marks(w),
        },
        options.map((o) => h(MenuItem, { key: o.v, value: o.v, ...marks(o.w) }, o.t)),
      ),
    input: ({ id, value, placeholder, input, w }) =>
      h(TextField, {
        id,
        size: 'small',
        label: placeholder || undefined,
        value,
        sx: { width: 260 },
        onChange: (e) => input(e.target.value),
        ...marks(w),
      }),
    field: ({ text, body, id, above }) =>
      h(
        'div',
        { key: text, className: `g-field ${above ? 'g-above' : ''}` },
        text
          ? h(
              Typography,
              { component: 'label', htmlFor: id, className: 'g-field-label', variant: 'body2' },
              text,
            )
          : null,
        h('div', { className: 'g-field-body' }, body),
      ),
    dialog: ({ id, title, body, foot, close, side }) =>
      side
        ? h(
            Drawer,
            { key: id, open: true, anchor: 'right' },
            h(
              'div',
              { style: { width: 460, padding: 20 }, role: 'dialog' },
              h(Typography, { variant: 'h6' }, title),
              body,
              h('div', { className: 'g-row' }, foot ?? []),
            ),
          )
        : h(
            Dialog,
            {
              key: id,
              open: true,
              onClose: (_, why) => why === 'escapeKeyDown' && close?.(),
              fullWidth: true,
            },
            h(DialogTitle, {}, title),
            h(DialogContent, {}, body),
            h(DialogActions, {}, ...(foot ?? [])),
          ),
    alert: ({ text }) => h(Alert, { severity: 'warning' }, text),
    table: ({ cols, rows, none }) =>
      h(
        Table,
        { size: 'small' },
        h(
          TableHead,
          {},
          h(
            TableRow,
            {},
            cols.map((t) => h(TableCell, { key: t }, t)),
          ),
        ),
        h(
          TableBody,
          {},
          rows.length
            ? rows.map((r) =>
                h(
                  TableRow,
                  { key: r.key },
                  r.cells.map((cell, i) => h(TableCell, { key: i }, cell)),
                ),
              )
            : h(TableRow, {}, h(TableCell, { colSpan: cols.length }, none)),
        ),
      ),
    tabs: ({ items, value, change }) =>
      h(
        Tabs,
        { value: items.some((i) => i.v === value) ? value : false, onChange: (_, v) => change(v) },
        items.map((i) => h(Tab, { key: i.v, value: i.v, label: i.t, ...marks(i.w) })),
      ),
    menu: ({ items, value, change }) =>
      h(MenuList, { style: { width: 190, flex: 'none' } }, menuRows(items, value, change)),
    card: ({ title, body, extra }) =>
      h(
        Card,
        { variant: 'outlined', style: { margin: '12px 0' } },
        h(CardHeader, { title, action: extra, titleTypographyProps: { variant: 'subtitle1' } }),
        h(CardContent, {}, body),
      ),
    steps: ({ items, at }) =>
      h(
        Stepper,
        { activeStep: at },
        items.map((t) => h(Step, { key: t }, h(StepLabel, {}, t))),
      ),
  },
};
