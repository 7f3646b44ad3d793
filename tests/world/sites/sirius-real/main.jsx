import 'antd4/dist/antd.css';
import './global.css';
import { ConfigProvider } from 'antd4';
import enUS from 'antd4/lib/locale/en_US';
import zhCN from 'antd4/lib/locale/zh_CN';
import zhTW from 'antd4/lib/locale/zh_TW';
import { createRoot } from 'react-dom/client';
import { boot } from '../_shared/boot.js';
import { plantDecoys } from '../_shared/decoys.js';
import App from './App.jsx';

const locale = { 'zh-CN': zhCN, 'zh-TW': zhTW, en: enUS }[boot.lang];

createRoot(document.getElementById('root')).render(
  <ConfigProvider locale={locale.default ?? locale}>
    <App />
  </ConfigProvider>,
);

plantDecoys();
