import { t } from '../_shared/admin/words.js';

document.getElementById('page').innerHTML = location.search.startsWith('?top')
  ? `<table width="100%"><tr><td><b>${t.title}</b></td><td align="right"><a href="#">${t.quit}</a></td></tr></table>`
  : `<p>${t.welcome}</p>`;
