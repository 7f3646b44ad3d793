/** The outer page of exmail: everything else stands in `mainFrame` (docs/facts/providers.md). */
import { boot, call } from '../_shared/boot.js';

const me = await call('me');
const at = (page, more = '') => `/cgi-bin/${page}?sid=${boot.sid}${more}`;
document.getElementById('root').innerHTML =
  `<div class="topbg"><b>corp.example</b><span>${me.userName} &lt;${me.address}&gt;</span>
<a href="${at('setting4', '&fun=list&acc=1')}" target="mainFrame" data-w="settings">设置</a> - <a href="${at('today')}" target="mainFrame">换肤</a>
<span class="end"><a>反馈建议</a> | <a>帮助中心</a> | <a href="#">退出</a></span></div>
<div id="left"><a>写信</a><a>收信</a><a>通讯录</a><a href="${at('today')}" target="mainFrame">收件箱</a><a>星标邮件</a><a>草稿箱</a><a>已发送</a><a>已删除</a><a>垃圾箱</a></div>
<iframe id="mainFrame" name="mainFrame" src="${at(boot.options.extra.inner ?? 'today', boot.options.extra.tab ? `&tab=${boot.options.extra.tab}` : '')}"></iframe>`;
