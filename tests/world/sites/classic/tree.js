import { component, el, press } from './dom.js';
import { goModule } from './modules.js';
import { t } from './texts.js';

export function tree(unread) {
  const list = component('ul', 'tR0');
  t.folders.forEach((name, i) => {
    const text = el('span', 'nui-tree-item-text', i === 0 && unread ? `${name}(${unread})` : name);
    text.title = name;
    const item = el('li', i === 0 ? 'tR1 tR2' : 'tR1', el('b', 'tR3'), text);
    item.addEventListener('mousedown', () => goModule('mbox.ListModule', { fid: i + 1 }));
    list.append(item);
  });
  const nav = el('div', 'tR5', list);
  nav.id = 'dvNavTree';
  const write = press('div', 'tR6', t.compose, () => goModule('compose.ComposeModule'));
  const get = press('div', 'tR6', t.receive, () => goModule('mbox.ListModule', { fid: 1 }));
  return component('div', 'tR7', el('div', 'tR8', get, write), nav);
}
