import 'element-plus/dist/index.css';
import { createApp } from 'vue';
import { boot } from '../_shared/boot.js';
import { plantTraps } from '../_shared/traps/index.js';
import App from './App.vue';

const root = document.getElementById('app');
document.documentElement.lang = boot.lang;
createApp(App).mount(root);
plantTraps({ root });
