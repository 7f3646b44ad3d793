import { t } from '../_shared/admin/words.js';
import { call } from '../_shared/boot.js';

const regions = [...Object.entries(t.regions), ['all', t.allRegions]];
const page = document.getElementById('page');
page.innerHTML = `<h3>${t.newOne}</h3><form><table class="form">
<tr><td>${t.member}</td><td><input type="text" name="member" data-w="member"></td></tr>
<tr><td>${t.range}</td><td><select name="region" data-w="region">${regions
  .map(([id, text]) => `<option value="${id}">${text}</option>`)
  .join('')}</select></td></tr>
<tr><td>${t.rest}</td><td>${t.deny}</td></tr>
<tr><td></td><td><input type="submit" value="${t.save}" data-w="save"> <input type="button" value="${t.cancel}" data-w-bad="cancel"></td></tr>
</table></form>`;
const form = page.querySelector('form');
form.onsubmit = async (event) => {
  event.preventDefault();
  const data = new FormData(form);
  await call('admin/save', { rule: data.get('member'), regions: [data.get('region')] });
  location.href = 'rules.html';
};
