import { texts } from './texts.js';

const { lang } = window.__BOOT__;
const $ = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);

const table = texts[lang] || texts['zh-CN'];
for (const node of document.querySelectorAll('[data-t]')) {
  const text = table[node.getAttribute('data-t')];
  if (text) node.textContent = text;
}

function showMessage(text) {
  $('msgpid').textContent = text;
  $('msgpid').style.display = text ? 'block' : 'none';
}

function switchTab(name) {
  for (const tab of document.querySelectorAll('.tab')) {
    tab.classList.toggle('cur', tab.dataset.tab === name);
  }
  $('userForm').style.display = name === 'user' ? '' : 'none';
  $('adminForm').style.display = name === 'admin' ? '' : 'none';
  showMessage('');
}

for (const tab of document.querySelectorAll('.tab')) {
  tab.addEventListener('click', () => switchTab(tab.dataset.tab));
}
if (query.get('p') === 'admin') switchTab('admin');

for (const input of document.querySelectorAll('.field input')) {
  const fit = () =>
    input.parentNode.classList.toggle('filled', input.value !== '' || document.activeElement === input);
  for (const event of ['input', 'focus', 'blur']) input.addEventListener(event, fit);
}

for (const [form, box] of [
  ['userForm', 'agree'],
  ['adminForm', 'agreeAdmin'],
]) {
  $(form).addEventListener('submit', (event) => {
    const [name, password] = $(form).querySelectorAll('.field input');
    const problem = !name.value
      ? table.needName
      : !password.value
        ? table.needPassword
        : !$(box).checked
          ? table.needAgree
          : '';
    if (problem) {
      event.preventDefault();
      showMessage(problem);
    }
  });
}

const error = query.get('msg');
if (error) showMessage(table[error] || error);
