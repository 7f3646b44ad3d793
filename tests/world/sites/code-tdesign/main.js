import 'tdesign-vue-next/es/style/index.css';
import { createApp } from 'vue';
import { plantTraps } from '../_shared/traps/index.js';
import Safety from './Safety.vue';

const root = document.getElementById('td');
createApp(Safety).mount(root);
plantTraps({ root });
