/** Ant Design 5. */
import * as antd from 'antd';
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
export const mount = mounter((page) => h(antd.ConfigProvider, { locale, theme: { token: { colorPrimary: plan.accent } } }, page));
export const own = {
  ...antdTruth,
  widgets: antdWidgets(antd, { toDate: (d) => dayjs(d), fromDate: (d) => d.toDate(), popup: (name) => ({ popupClassName: name }) }),
};
