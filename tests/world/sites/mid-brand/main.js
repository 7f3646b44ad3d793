/** A customer's own look: a menu that opens under the pointer, list entries without roles, each settings page in a frame. */
import { boot } from '../_shared/boot.js';
import { showInbox } from './inbox.js';
import { t } from './texts.js';

document.title = t.brand;
const page = document.getElementById('page');
page.innerHTML = `<div class="top"><span class="logo">${t.brand}</span><span class="tools"><a href="#">${t.contacts}</a> | <span class="hang"><span class="hang-on">${t.name} ▾</span><div class="hang-list" style="display:none"></div></span> | <span class="hang"><span class="hang-on" data-w="mail-options">${boot.options.extra.menu === 'short' ? t.settings : t.options} ▾</span><div class="hang-list" style="display:none"></div></span> | <a href="#">${t.out}</a></span></div><div class="under"></div>`;
const under = page.querySelector('.under');
const CLIENT = 3;

function showOptions(at) {
  under.innerHTML = `<ul class="left">${t.side.map((text, i) => `<li${i === at ? ' class="on"' : ''}${i === CLIENT && i !== at ? ' data-w="side-client"' : ''}>${text}</li>`).join('')}</ul><iframe class="pane" src="options.html?sid=${boot.sid}&hl=${new URLSearchParams(location.search).get('hl') ?? 'zh_CN'}&at=${at}"></iframe>`;
  under.querySelectorAll('li').forEach((li, i) => {
    li.onclick = () => showOptions(i);
  });
}

/** Opens when the pointer comes, shuts a moment after it left; a click on the word itself does nothing. */
function hang(holder, entries) {
  const [word, list] = holder.children;
  const mark = word.dataset.w;
  let timer = 0;
  list.innerHTML = entries
    .map(([text, , name]) => `<p${name ? ` data-w="${name}"` : ''}>${text}</p>`)
    .join('');
  let open = 0;
  // The press that brings the pointer here comes after the menu opened: the word stays right to press a moment longer.
  const show = (is) => {
    list.style.display = is ? 'block' : 'none';
    clearTimeout(open);
    if (mark && is)
      open = setTimeout(() => {
        delete word.dataset.w;
      }, 400);
    else if (mark) word.dataset.w = mark;
  };
  holder.addEventListener('mouseenter', () => {
    clearTimeout(timer);
    show(true);
  });
  holder.addEventListener('mouseleave', () => {
    timer = setTimeout(() => show(false), 300);
  });
  list.querySelectorAll('p').forEach((p, i) => {
    p.onclick = () => {
      show(false);
      entries[i][1]?.();
    };
  });
}

const [own, options] = page.querySelectorAll('.hang');
hang(own, [[t.profile], [t.platform], [t.switchTo]]);
hang(
  options,
  boot.options.extra.menu === 'short'
    ? [
        [t.side[0], () => showOptions(0), 'to-options'],
        [t.side[1], () => showOptions(1), 'to-options'],
        [t.skin],
      ]
    : [
        [t.side[0], () => showOptions(0), 'to-options'],
        [t.client, () => showOptions(CLIENT), 'to-client'],
        [t.skin],
      ],
);
await showInbox(under);
