/** Ant Design 4, as the new web mail is built with. */
import 'antd4/dist/antd.css';
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
} from 'antd4';
import enUS from 'antd4/es/locale/en_US';
import zhCN from 'antd4/es/locale/zh_CN';
import zhTW from 'antd4/es/locale/zh_TW';
import moment from 'moment';
import { createElement as h } from 'react';
import { plan } from '../core.js';
import { antdTruth, antdWidgets } from '../draw/antd-widgets.js';
import { make, mounter } from '../draw/react.js';

const locale = { 'zh-CN': zhCN, 'zh-TW': zhTW, en: enUS }[plan.lang];

export { make };
export const mount = mounter((page) => h(ConfigProvider, { locale }, page));
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
    { toDate: (d) => moment(d), fromDate: (d) => d.toDate(), popup: (name) => ({ popupClassName: name }) },
  ),
};
