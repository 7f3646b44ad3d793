import { t } from '../_shared/admin/words.js';
import { boot, call } from '../_shared/boot.js';

const { extra } = boot.options;
const rules = await call('admin/rules');
const words = (ids) => ids.map((id) => (id === 'all' ? t.allRegions : t.regions[id])).join('、');
const row = (name, to, regions, edit) =>
  `<tr><td>${name}</td><td>${to}</td><td>${words(regions)}</td><td>${edit}</td></tr>`;
document.getElementById('page').innerHTML = `<h3>${t.ipLogin}</h3>
<p><input type="button" value="${t.newDef}" data-w-bad="new-default"> <input type="button" value="${t.newOne}" data-w${extra.narrow === 'account' ? '' : '-bad'}="new-single" onclick="location.href = 'single.html'"></p>
<table class="grid"><tr><th>${t.ruleName}</th><th>${t.to}</th><th>${t.range}</th><th>${t.op}</th></tr>
${extra.rules === 'many' ? row(t.adminRule, t.roles, rules.admins, `<a href="#" data-w-bad="edit-admins">${t.edit}</a>`) : ''}
${extra.rules === 'none' ? '' : row(t.def, t.everyone, rules.members, `<a href="edit.html" data-w="edit">${t.edit}</a>`)}
${Object.entries(rules.single)
  .map(([name, regions]) => row(name, name, regions, `<a href="#" data-w-bad="edit-single">${t.edit}</a>`))
  .join('')}</table>`;
