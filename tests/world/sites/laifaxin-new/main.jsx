import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { createRoot } from 'react-dom/client';
import { plantDecoys } from '../_shared/laifaxin/shared.js';
import App from './App.jsx';
import './app.css';

createRoot(document.getElementById('root')).render(
  <ConfigProvider locale={zhCN}>
    <AntApp>
      <App />
    </AntApp>
  </ConfigProvider>,
);
plantDecoys();
