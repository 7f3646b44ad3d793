import { boot } from '../_shared/boot.js';
import { en } from './texts/en.js';
import { zhCN } from './texts/zh-CN.js';
import { zhTW } from './texts/zh-TW.js';

export const t = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }[boot.lang];
