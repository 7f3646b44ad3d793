/** Settings with the same words, windows that ask, and codes cut into pieces: one rule each. */
import type { Case } from './case.ts';

const CODE = 'aB3dE6gH9jK2mN5p';
const item = (title: string, button: string, ring = '') =>
  `<li><div><b>${title}</b> <button ${ring}>${button}</button></div><p>说明文字</p></li>`;
const sheet = '<div style="position:fixed;inset:0;background:#0008"></div>';
const layer = (html: string) =>
  `${sheet}<div style="position:absolute;left:400px;top:200px;width:400px;background:#fff;z-index:100">${html}</div>`;
/** As pop-ups are placed: an empty box carries the layer, the box with the words hangs in it. */
const bubble = (html: string) =>
  `<div style="position:absolute;left:0;top:0;width:100%;height:0;z-index:2000"><div style="position:absolute;left:300px;top:160px;width:340px;background:#fff">${html}</div></div>`;
const OFF =
  '<section><h2>专属授权密码</h2><p><span>专属授权密码</span> <button role="switch" aria-checked="false" style="width:44px;height:22px"></button></p></section>';

export const settings: Case[] = [
  {
    name: 'whether codes can be made as a native list: 状态',
    step: 'turn-on-radio',
    html: `<h2>用户端专用密码</h2><div class="card"><h3>POP密码</h3><p>旧版收信使用 <button>启用</button></p></div><div class="card"><h3>专用密码</h3><p>用户端登录时使用的 16 位密码。</p><div><span>状态</span> <select data-ring><option>停用</option><option>启用</option></select> <button disabled>应用</button></div></div>`,
  },
  {
    name: 'such a list, chosen: 套用',
    step: 'save-state',
    html: `<h2>用户端专用密码</h2><div class="card"><h3>专用密码</h3><p>用户端登录时使用的 16 位密码。</p><div><span>状态</span> <select><option>停用</option><option selected>启用</option></select> <button data-ring>套用</button></div></div>`,
  },
  {
    name: '保存更改 below such radio buttons, once one is chosen',
    step: 'save-state',
    html: `<h2>设置</h2><div><div>POP 下载：</div><div><label><input type="radio" name="p">对所有邮件启用 POP</label><label><input type="radio" name="p" checked>停用 POP</label></div></div><div><div>第三方客户端专用密码：</div><div><label><input type="radio" name="c" checked>启用专用密码登录</label><label><input type="radio" name="c">停用专用密码登录</label></div></div><p><button data-ring>保存更改</button><button>取消</button></p>`,
  },
  {
    name: 'such a list, drawn',
    step: 'open-state',
    html: `<h2>用户端专用密码</h2><div class="card"><h3>专用密码</h3><p>用户端登录时使用的 16 位密码。</p><div style="display:flex;gap:8px"><span>状态</span><div role="combobox" aria-expanded="false" tabindex="0" style="border:1px solid;width:120px;height:28px" data-ring>停用</div><button disabled>应用</button></div></div>`,
  },
  {
    name: '启用专用密码登录 as one of two radio buttons beside those of POP',
    step: 'turn-on-radio',
    html: `<h2>设置</h2><div><div>POP 下载：</div><div><label><input type="radio" name="p">对所有邮件启用 POP</label><label><input type="radio" name="p" checked>停用 POP</label></div></div><div><div>第三方客户端专用密码：</div><div><label data-ring><input type="radio" name="c">启用专用密码登录</label><label><input type="radio" name="c" checked>停用专用密码登录</label></div></div><p><button>保存更改</button><button>取消</button></p>`,
  },
  {
    name: 'a form in several steps goes on with 下一步',
    step: 'submit',
    html: `<div role="dialog" style="position:fixed;right:0;top:0;width:480px;background:#fff"><h3>第三方客户端登录</h3><ol><li>用途</li><li>有效期</li><li>获取密码</li></ol><p>该授权密码将用于</p><label><input type="radio" name="u" checked>电脑邮件客户端</label><label><input type="radio" name="u">手机系统邮件</label><p>备注名称</p><input value="来发信"><footer><button>取消</button><button data-ring>下一步</button></footer></div>`,
  },
  {
    name: 'another setting of a list has 生成',
    html: `<ul>${item('二次验证', '开启')}${item('备用验证码', '生成')}</ul><main><h2>客户端授权密码</h2><p>未开启</p></main>`,
  },
  {
    name: 'another setting of a list after the title has 生成',
    html: `<main><h2>客户端授权密码</h2><p>未开启</p></main><ul>${item('二次验证', '开启')}${item('备用验证码', '生成')}</ul>`,
  },
  {
    name: 'another setting of a list after the title has 开启',
    html: `<main><h2>客户端授权密码</h2><p>已开启</p></main><ul>${item('二次验证', '开启')}${item('备用验证码', '设置')}</ul>`,
  },
  {
    name: 'English: another setting has Generate',
    html: `<ul>${item('Two-step verification', 'Enable')}${item('Backup codes', 'Generate')}</ul><main><h2>Client authorization password</h2><p>Off</p></main>`,
  },
  {
    name: 'the right one of a list of settings',
    step: 'turn-on',
    html: `<ul>${item('二次验证', '开启')}${item('客户端授权密码', '开启', 'data-ring')}${item('登录提醒', '开启')}</ul>`,
  },
  {
    name: 'a bare 生成 under the right title',
    step: 'generate-bare',
    html: '<section><h2>客户端授权密码</h2><p><button data-ring>生成</button></p></section>',
  },
  {
    name: 'rows of one setting under its title',
    step: 'turn-on',
    html: '<section><h2>客户端授权密码</h2><ul><li><span>当前状态：未开启</span> <button data-ring>开启</button></li><li><span>收取范围</span> <button>修改</button></li></ul></section>',
  },
  {
    name: 'a bubble asks before the switch turns',
    step: 'continue-asked',
    html: `${OFF}${bubble('<p>打开后，客户端需要改用授权密码登录，是否继续？</p><button>取消</button> <button data-ring>确认</button>')}`,
  },
  {
    name: 'a bubble asks whether to delete',
    html: `${OFF.replace('false', 'true')}${bubble('<p>删除后使用该授权密码的客户端将无法收发邮件，是否继续？</p><button>取消</button> <button>确认</button>')}`,
  },
  {
    name: 'a bubble asks whether to turn off',
    html: `${OFF.replace('false', 'true')}${bubble('<p>关闭后，授权密码将失效，是否继续？</p><button>取消</button> <button>确认</button>')}`,
  },
  {
    name: 'the code in pieces beside its copy link',
    step: 'confirm',
    html: layer(
      `<div>授权密码</div><table><tr><td>授权密码：</td><td>${CODE.match(/.{4}/g)
        ?.map((part) => `<em>${part}</em>`)
        .join(
          '',
        )}<a href="javascript:;">复制</a></td></tr></table><div data-ring style="cursor:pointer;display:inline-block"><span>确 定</span></div>`,
    ),
  },
  {
    name: 'two words of eight letters side by side are no code',
    html: layer(
      '<div>Authorization password</div><p>Shown only once</p><div><a href="#">Settings</a><a href="#">Security</a></div><button>Copy</button>',
    ),
  },
  {
    name: 'a list made of ul and li, closed',
    step: 'validity',
    html: layer(
      '<div>生成授权密码</div><table><tr><td>名称：</td><td><input value="来发信"></td></tr><tr><td>生效时间：</td><td><div data-ring style="cursor:pointer;width:120px"><i>▼</i><em>一个月</em></div><ul style="display:none"><li style="cursor:pointer">一个月</li><li style="cursor:pointer">一年</li></ul></td></tr></table><button>确定</button>',
    ),
  },
  {
    name: 'an open list hides the page below it from screen readers',
    step: 'pick-longest',
    html: `<div aria-hidden="true"><section><h2>生成授权密码</h2><p><label>名称 <input value="来发信"></label></p><p><label id="v">生效时间</label> <span role="combobox" aria-labelledby="v" aria-expanded="true" style="display:inline-block;width:160px;height:30px">1个月</span></p><button>生成</button></section></div><div><ul role="listbox" style="position:fixed;left:100px;top:300px;width:200px;background:#fff"><li role="option">1个月</li><li role="option" data-ring>1年</li></ul></div>`,
  },
  {
    name: 'radio buttons with a title and a line below',
    step: 'validity',
    html: '<section><h2>Client authorization password</h2><p><label>Name <input value="Laifaxin"></label></p><p>Valid for</p><div><div role="radio" aria-checked="true"><p>30 days</p><p>For a short while</p></div><div role="radio" aria-checked="false" data-ring><p>180 days</p><p>For your own device</p></div></div></section>',
  },
  {
    name: 'the last day as a date field',
    step: 'last-day',
    html: '<section><h2>生成授权密码</h2><h3>客户端授权密码</h3><p><label>名称 <input value="来发信"></label></p><p><label>到期时间 <input type="date" value="2026-01-01" data-ring></label></p><button>确定</button></section>',
  },
  {
    name: 'the last day as a text field of a library, empty',
    step: 'last-day',
    html: '<section><h2>生成授权密码</h2><h3>客户端授权密码</h3><p><label>名称 <input value="来发信"></label></p><p>有效期至 <input placeholder="请选择日期" role="combobox" data-ring></p><button>确定</button></section>',
  },
  {
    name: 'a last day far ahead',
    step: 'submit',
    html: '<section><h3>客户端授权密码</h3><p><label>名称 <input value="来发信"></label></p><p><label>到期时间 <input type="date" value="2099-01-01"></label></p><button data-ring>确定</button></section>',
  },
  {
    name: 'two days to filter a list by',
    step: 'submit',
    html: '<section><h3>客户端授权密码</h3><p><label>名称 <input value="来发信"></label></p><p>到期时间 <input placeholder="开始日期"> - <input placeholder="结束日期"></p><button data-ring>确定</button></section>',
  },
  {
    name: 'the next page of a wizard',
    step: 'next',
    html: '<section><h2>客户端授权密码</h2><p>步骤 1 / 3</p><p>已开启</p><button data-ring>下一步</button></section>',
  },
  {
    name: 'a next page that is grey yet',
    html: '<section><h2>客户端授权密码</h2><p>步骤 1 / 3</p><button disabled>下一步</button></section>',
  },
  {
    name: 'the only field beside a validity, in the page',
    step: 'name-unknown-in-page',
    html: '<section><h2>客户端授权密码</h2><p><label>给它起个称呼吧</label> <input data-ring></p><p><label>有效期 <select><option>30天</option><option>180天</option></select></label></p><button disabled>生成授权密码</button></section>',
  },
  {
    name: 'one button beside the code whose words nobody knows',
    step: 'confirm-unknown',
    html: layer(
      `<div>新增授权密码</div><p>仅显示一次：<b>${CODE}</b> <button>复制</button></p><span style="cursor:pointer">×</span><button data-ring>好，记住了</button>`,
    ),
  },
  {
    name: 'two buttons beside the code whose words nobody knows',
    html: layer(
      `<div>新增授权密码</div><p>仅显示一次：<b>${CODE}</b> <button>复制</button></p><button>好，记住了</button><button>试试别的</button>`,
    ),
  },
  {
    name: 'only a way to close beside the code',
    html: layer(
      `<div>新增授权密码</div><p>仅显示一次：<b>${CODE}</b> <button>复制</button></p><button>关闭</button>`,
    ),
  },
  {
    name: 'each setting of a table has a button of its own: that of the switch just ticked',
    step: 'save-set',
    html: `<h2>客户端设置</h2><table>${[
      ['收取选项', '<label><input type="radio" name="r" checked> 收取全部邮件</label>', ''],
      ['收信协议', '<label><input type="checkbox" checked> IMAP/SMTP</label>', ''],
      ['客户端授权码', '<label><input type="checkbox" checked> 启用客户端授权码登录</label>', ' data-ring'],
    ]
      .map(
        ([name, box, mark]) =>
          `<tr><th>${name}</th><td>${box} <input type="button" value="保 存"${mark}></td></tr>`,
      )
      .join('')}</table>`,
  },
];
