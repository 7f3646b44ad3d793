/** @jsxImportSource react */
import '@arco-design/web-react/dist/css/arco.css';
import { ConfigProvider } from '@arco-design/web-react';
import enUS from '@arco-design/web-react/es/locale/en-US';
import zhCN from '@arco-design/web-react/es/locale/zh-CN';
import zhTW from '@arco-design/web-react/es/locale/zh-TW';
import { createRoot } from 'react-dom/client';
import { boot } from '../_shared/boot.js';
import { plantTraps } from '../_shared/traps/index.js';
import Manage from './Manage.jsx';

const root = document.getElementById('container');
createRoot(root).render(
  <ConfigProvider locale={{ 'zh-CN': zhCN, 'zh-TW': zhTW, en: enUS }[boot.lang]}>
    <Manage />
  </ConfigProvider>,
);
plantTraps({ root });
