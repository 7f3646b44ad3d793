import { t } from '../_shared/admin/words.js';
import { boot, call } from '../_shared/boot.js';

const { members } = await call('admin/rules');
const regions = [['all', t.allRegions], ...Object.entries(t.regions)];
/** Boxes as a tree: all regions, and below it each. */
const tree = `<ul><li><label data-w="all"><input type="checkbox" name="all"> ${t.allRegions}</label><ul>${regions
  .slice(1)
  .map(
    ([id, text]) =>
      `<li><label><input type="checkbox" name="${id}"${members.includes(id) ? ' checked' : ''}> ${text}</label></li>`,
  )
  .join('')}</ul></li></ul>`;
const list = `<select name="region" data-w="region">${regions
  .map(([id, text]) => `<option value="${id}"${members[0] === id ? ' selected' : ''}>${text}</option>`)
  .join('')}</select>`;
const isTree = boot.options.extra.picker === 'tree';
const page = document.getElementById('page');
page.innerHTML = `<h3>${t.edit}${t.def}</h3><form><table class="form">
<tr><td>${t.ruleName}</td><td><input type="text" name="title" value="${t.def}"></td></tr>
<tr><td>${t.kind}</td><td>${t.kinds.map((kind, i) => `<label><input type="radio" name="kind"${i === 2 ? ' checked' : ''}> ${kind}</label>`).join(' ')}</td></tr>
<tr><td>${t.range}</td><td>${isTree ? tree : list}</td></tr>
<tr><td>${t.rest}</td><td>${t.deny}</td></tr>
<tr><td></td><td><input type="submit" value="${t.save}" data-w="save"> <input type="button" value="${t.cancel}" data-w-bad="cancel"></td></tr>
</table></form>`;
const form = page.querySelector('form');
form.onsubmit = async (event) => {
  event.preventDefault();
  if (boot.options.extra.confirm && !window.confirm(t.sure)) return;
  const data = new FormData(form);
  const chosen = isTree
    ? data.has('all')
      ? ['all']
      : regions.map(([id]) => id).filter((id) => data.has(id))
    : [data.get('region')];
  await call('admin/save', { rule: 'members', regions: chosen });
  location.href = 'rules.html';
};
