import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import zhTW from 'antd/locale/zh_TW';
import { createRoot } from 'react-dom/client';
import { boot } from '../_shared/boot.js';
import { plantDecoys } from '../_shared/decoys.js';
import App from './App.jsx';
import './global.css';

const locale = { 'zh-CN': zhCN, 'zh-TW': zhTW, en: enUS }[boot.lang];

createRoot(document.getElementById('root')).render(
  <ConfigProvider locale={locale} theme={{ token: { colorPrimary: '#386ee7', borderRadius: 4 } }}>
    <App />
  </ConfigProvider>,
);

plantDecoys();
