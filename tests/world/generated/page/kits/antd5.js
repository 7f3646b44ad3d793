/** Ant Design 5. */
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
} from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import zhTW from 'antd/locale/zh_TW';
import dayjs from 'dayjs';
import { createElement as h } from 'react';
import { plan } from '../core.js';
import { antdTruth, antdWidgets } from '../draw/antd-widgets.js';
import { make, mounter } from '../draw/react.js';

const locale = { 'zh-CN': zhCN, 'zh-TW': zhTW, en: enUS }[plan.lang];

export { make };
export const mount = mounter((page) =>
  h(ConfigProvider, { locale, theme: { token: { colorPrimary: plan.accent } } }, page),
);
export const own = {
  ...antdTruth,
  widgets: antdWidgets(
    {
      Alert,
      Button,
      Card,
      Checkbox,
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
    },
    { toDate: (d) => dayjs(d), fromDate: (d) => d.toDate(), popup: (name) => ({ popupClassName: name }) },
  ),
};
