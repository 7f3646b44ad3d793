import { t } from '../_shared/admin/words.js';
import { boot } from '../_shared/boot.js';

const page = document.getElementById('page');
const opened = new Set();
const row = (depth, body) => `<tr><td style="padding-left:${depth * 16}px">${body}</td></tr>`;
const link = (text, page, mark = '') =>
  `<a href="${page}.html" target="main"${mark ? ` data-w="${mark}"` : ''}>${text}</a>`;
const fold = (text, id, mark = '') =>
  `<a href="javascript:void(0)" data-id="${id}"${mark ? ` data-w="${mark}"` : ''}>${text}</a>`;

function draw() {
  const security = boot.options.extra.subAdmin
    ? []
    : [
        row(0, fold(t.center, 'security', 'security')),
        ...(opened.has('security')
          ? [
              row(1, link(t.password, 'home')),
              row(1, fold(t.login, 'login', 'login')),
              ...(opened.has('login')
                ? [row(2, link(t.device, 'home')), row(2, link(t.ipLogin, 'rules', 'ip-login'))]
                : []),
            ]
          : []),
      ];
  page.innerHTML = `<table class="menu">${[
    row(0, link(t.home, 'home')),
    row(0, link(t.members, 'home')),
    row(0, link(t.depts, 'home')),
    row(0, link(t.white, 'home')),
    ...security,
    row(0, link(t.syslog, 'home')),
  ].join('')}</table>`;
  for (const one of page.querySelectorAll('[data-id]'))
    one.onclick = () => {
      opened[opened.has(one.dataset.id) ? 'delete' : 'add'](one.dataset.id);
      draw();
    };
}
draw();
