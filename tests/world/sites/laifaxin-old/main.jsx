import 'antd4/dist/antd.css';
import './app.css';
import { ConfigProvider } from 'antd4';
import zhCN from 'antd4/lib/locale/zh_CN';
import { createRoot } from 'react-dom/client';
import { plantDecoys } from '../_shared/laifaxin/shared.js';
import App from './App.jsx';

createRoot(document.getElementById('root')).render(
  <ConfigProvider locale={zhCN.default ?? zhCN}>
    <App />
  </ConfigProvider>,
);
plantDecoys();
