import { boot } from '../_shared/boot.js';

document.getElementById('root').innerHTML = `<h2>早上好，${boot.address}</h2><table>
<tr data-w-bad="mail"><td>IT 服务台</td><td>客户端专用密码：AbCd1234EfGh5678，请在客户端设置里填写</td><td>09:30</td></tr>
<tr data-w-bad="mail"><td>李雷</td><td>设置</td><td>昨天 18:01</td></tr><tr data-w-bad="mail"><td>韩梅梅</td><td>生成新密码</td><td>2026-11-20</td></tr></table>`;
