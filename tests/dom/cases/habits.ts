/** Habits of mark-up and wording that real settings pages have, one stage of the code page each. */
import type { Case } from './case.ts';

const CODE = 'aB3dE6gH9jK2mN5p';
const page = (html: string) => `<main style="width:760px"><h2>客户端授权密码</h2>${html}</main>`;
const en = (html: string) => `<main style="width:760px"><h2>Client authorization password</h2>${html}</main>`;
const modal = (title: string, html: string) =>
  `<div style="position:fixed;inset:0;background:#0008"></div><div role="dialog" style="position:fixed;left:400px;top:160px;width:460px;background:#fff"><h3>${title}</h3>${html}</div>`;
const behind = page('<button>生成授权密码</button>');

export const habits: Case[] = [
  {
    name: 'radio buttons turn it on, the other one is chosen',
    html: page(
      '<p>客户端授权密码：<label data-ring><input type="radio" name="s"> 开启</label> <label><input type="radio" name="s" checked> 关闭</label></p>',
    ),
  },
  {
    name: 'radio buttons that stand on 开启 are left alone',
    step: 'generate',
    html: page(
      '<p>客户端授权密码：<label><input type="radio" name="s" checked> 开启</label> <label><input type="radio" name="s"> 关闭</label></p><button data-ring>生成授权密码</button>',
    ),
  },
  {
    name: 'English radio buttons with a class',
    step: 'turn-on-radio',
    html: en(
      '<p>Client authorization password: <label class="r" data-ring><input type="radio" name="s"> Enable</label> <label class="r"><input type="radio" name="s" checked> Disable</label></p>',
    ),
  },
  {
    name: 'radio buttons of another setting',
    html: `${page('<p>已开启</p>')}<ul><li><b>二次验证</b> <label><input type="radio" name="s"> 开启</label> <label><input type="radio" name="s" checked> 关闭</label></li><li><b>登录提醒</b> <button>修改</button></li></ul>`,
  },
  {
    name: 'a list item with the switch in a list of its own',
    step: 'set-code',
    html: '<ul><li><div><h4>登录提醒</h4><div>异地登录时提醒</div></div><ul><li><button role="switch" aria-checked="false" style="width:44px;height:22px"></button></li></ul></li><li><div><h4>客户端授权密码</h4><div>用于第三方客户端</div></div><ul><li><button data-ring role="switch" aria-checked="false" style="width:44px;height:22px"></button></li></ul></li></ul>',
  },
  {
    name: '点击开启',
    step: 'turn-on',
    html: page('<p>未开启，<a href="javascript:;" data-ring>点击开启</a></p>'),
  },
  { name: '启用', step: 'turn-on', html: page('<p>未启用 <button data-ring>启用</button></p>') },
  {
    name: '新增 alone',
    step: 'generate-bare',
    html: page('<div>还没有记录</div><button data-ring>+ 新增</button>'),
  },
  { name: 'Add alone', step: 'generate-bare', html: en('<div>None yet</div><button data-ring>Add</button>') },
  {
    name: '新增 of another block',
    html: `${page('<p>已开启</p>')}<section><h2>白名单</h2><button>新增</button></section>`,
  },
  {
    name: 'rows of codes with switches and 删除 of their own',
    step: 'generate',
    html: page(
      '<button data-ring>生成授权密码</button><table><tr><th>名称</th><th>状态</th><th>操作</th></tr><tr><td>Outlook</td><td><button role="switch" aria-checked="false" style="width:44px;height:22px"></button></td><td><a href="#">删除</a> <a href="#">重新生成</a></td></tr></table>',
    ),
  },
  {
    name: 'the limit is reached',
    html: page('<button disabled>生成授权密码</button><p>已达上限（20 个），请先删除不用的授权密码</p>'),
  },
  {
    name: 'a box to tick before the code can be confirmed',
    step: 'copied-box',
    html: `${behind}${modal('授权密码', `<p>${CODE}</p><p>仅显示一次</p><p><label><input type="checkbox" data-ring> 我已复制并妥善保存</label></p><p><button>复制</button> <button disabled>完成</button></p>`)}`,
  },
  {
    name: 'a question for a name, no label',
    step: 'name-unknown',
    html: `${behind.replace(' data-ring', '')}${modal('生成授权密码', '<p>请为该授权密码起一个容易分辨的称呼：</p><input data-ring><p><button>取消</button> <button>确定</button></p>')}`,
  },
  {
    name: 'name and remark: the first',
    step: 'name',
    html: `${behind}${modal('生成授权密码', '<p>名称 <input data-ring></p><p>备注（选填） <input></p><p><button>取消</button> <button>确定</button></p>')}`,
  },
  {
    name: 'name given, remark left empty',
    step: 'submit',
    html: `${behind}${modal('生成授权密码', '<p><label>名称 <input value="来发信"></label></p><p><label>备注（选填） <input></label></p><p><button>取消</button> <button data-ring>确定</button></p>')}`,
  },
  {
    name: 'chips for the validity',
    step: 'validity',
    html: `${behind}${modal('生成授权密码', '<p><label>名称 <input value="来发信"></label></p><p>有效期</p><div><span style="cursor:pointer" class="chip on">7天</span> <span style="cursor:pointer" class="chip">30天</span> <span style="cursor:pointer" class="chip" data-ring>1年</span></div><p><button>确定</button></p>')}`,
  },
  {
    name: 'chips whose colours alone say which is chosen',
    step: 'submit',
    html: `${behind}${modal('生成授权密码', `<p><label>名称 <input value="来发信"></label></p><p>有效期</p><div>${['30天', '90天', '180天'].map((days) => `<span style="cursor:pointer;border:1px solid #bbb;padding:2px 12px;${days === '180天' ? 'background:#0b7a75;color:#fff' : 'background:#fff'}">${days}</span>`).join(' ')}</div><p><button data-ring>确定</button></p>`)}`,
  },
  {
    name: 'what it is used for asks for the name',
    step: 'name',
    html: `${behind}${modal('Generate authorization password', '<p>Used for <input data-ring placeholder="e.g. Thunderbird"></p><p><button>Cancel</button> <button>OK</button></p>')}`,
  },
  {
    name: 'allowed by a switch',
    step: 'set-code',
    html: '<main><h1>Client authorization passwords</h1><div><b>Allow authorization passwords</b> <input type="checkbox" role="switch" data-ring></div></main>',
  },
  {
    name: 'a link drawn as a button, to the next page of a wizard',
    step: 'generate',
    html: '<main><h2>客户端授权密码</h2><p>当前状态：已开通 <a href="/off">关闭服务</a></p><a href="/step2" style="display:inline-block;padding:8px 20px;background:#36f;color:#fff" data-ring>获取授权密码</a><table><tr><th>名称</th><th>到期时间</th></tr><tr><td>暂无</td></tr></table></main>',
  },
  {
    name: 'number and unit',
    step: 'submit',
    html: `${behind}${modal('生成授权密码', '<p><label>名称 <input value="来发信"></label></p><p>有效期 <input type="number" value="365"> 天</p><p><button data-ring>确定</button></p>')}`,
  },
  ...['我已保存', '我已保存授权密码', '好的', '已保存，完成', '完成设置', '我已复制并妥善保存'].map(
    (words): Case => ({
      name: `the code ends with ${words}`,
      html: `${behind}${modal('授权密码已生成', `<p>仅显示一次，请妥善保管</p><p><b>${CODE}</b> <button>复制</button></p><button data-ring>${words}</button>`)}`,
    }),
  ),
  ...["I've saved it", 'I have copied the password', 'Done', 'OK, got it', 'Save and close'].map(
    (words): Case => ({
      name: `the code ends with ${words}`,
      html: `${en('<button>Generate authorization password</button>')}${modal('Your authorization password', `<p>Shown only once.</p><p><b>${CODE}</b> <button>Copy</button></p><button data-ring>${words}</button>`)}`,
    }),
  ),
  {
    name: 'the code in the page, in a text area, 完成 below',
    step: 'confirm',
    html: page(
      `<div><h3>新的授权密码</h3><textarea readonly>${CODE}</textarea> <button>复制</button><p>仅显示一次</p><button data-ring>完成</button></div>`,
    ),
  },
  {
    name: 'the code in the page, its end nobody knows',
    step: 'confirm-unknown',
    html: page(
      `<div><h3>新的授权密码</h3><code>${CODE}</code> <button>复制</button><p>仅显示一次</p><button data-ring>好，记住了</button></div>`,
    ),
  },
  {
    name: '确定 and 取消 in an English bubble that asks to enable',
    step: 'continue-asked',
    html: `${en('<p>Client authorization password <button role="switch" aria-checked="false" style="width:44px;height:22px"></button></p>')}<div role="tooltip" style="position:absolute;left:300px;top:200px;width:300px;z-index:1000;background:#fff"><p>Clients will need an authorization password from now on. Go on?</p><button>No</button> <button data-ring>Yes</button></div>`,
  },
  {
    name: 'the login password is asked for before it is turned on',
    html: `${page('<p>客户端授权密码 <button role="switch" aria-checked="false" style="width:44px;height:22px"></button></p>')}${modal('安全验证', '<p>开启客户端授权密码前，请输入邮箱密码</p><input type="password"><p><button>取消</button> <button>确定</button></p>')}`,
  },
];
