import { createApp } from 'vue';
import { plantTraps } from '../_shared/traps/index.js';
import Home from './Home.vue';

const root = document.getElementById('n');
createApp(Home).mount(root);
plantTraps({ root });
