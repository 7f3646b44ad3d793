/** Fields, lists and switches by the words beside them. */
import type { Case } from './case.ts';

const form = (rows: string) =>
  `<section><h2>生成授权密码</h2><h3>客户端授权密码</h3>${rows}<p><button>确定</button></p></section>`;

export const fields: Case[] = [
  {
    name: 'label for',
    step: 'name',
    html: form('<p><label for="n">名称</label> <input id="n" data-ring></p>'),
  },
  { name: 'label around', step: 'name', html: form('<p><label>名称 <input data-ring></label></p>') },
  {
    name: 'neighbouring table cell',
    step: 'name',
    html: form(
      '<table><tr><td>名称：</td><td><input data-ring></td></tr><tr><td>其他</td><td><input></td></tr></table>',
    ),
  },
  {
    name: 'words above',
    step: 'name',
    html: form('<div><div>授权密码名称</div><div><input data-ring></div></div>'),
  },
  {
    name: 'aria-labelledby',
    step: 'name',
    html: form('<p><b id="l">名称</b> <input aria-labelledby="l" data-ring></p>'),
  },
  { name: 'aria-label', step: 'name', html: form('<p><input aria-label="名称" data-ring></p>') },
  { name: 'placeholder', step: 'name', html: form('<p><input placeholder="请输入名称" data-ring></p>') },
  {
    name: 'full-width colon and star',
    step: 'name',
    html: form('<p><label><em>*</em>名 称：</label> <input data-ring></p>'),
  },
  {
    name: 'native validity list',
    step: 'validity',
    html: form(
      '<p><label>名称 <input value="来发信"></label></p><p><label>有效期 <select data-ring><option>30天</option><option>180天</option></select></label></p>',
    ),
  },
  {
    name: 'validity already longest',
    step: 'submit',
    html: '<section><h3>客户端授权密码</h3><p><label>名称 <input value="来发信"></label></p><p><label>有效期 <select><option>30天</option><option selected>180天</option></select></label></p><p><button data-ring>确定</button></p></section>',
  },
  {
    name: 'check box',
    step: 'set-code',
    html: '<section><h2>客户端设置</h2><p><label data-ring-near><input type="checkbox" data-ring> 使用客户端授权密码</label></p></section>',
  },
  {
    name: 'switch by role',
    step: 'set-code',
    html: '<section><h2>客户端授权密码</h2><p><span>设置客户端授权密码</span> <button role="switch" aria-checked="false" data-ring style="width:44px;height:22px"></button></p></section>',
  },
  {
    name: 'hidden input of a drawn switch',
    step: 'set-code',
    html: '<section><h2>客户端授权密码</h2><p><span>设置客户端授权密码</span> <span class="sw" style="position:relative;display:inline-block;width:44px;height:22px" data-ring><input type="checkbox" style="position:absolute;opacity:0;width:0;height:0"><i style="position:absolute;inset:0;background:#ccc"></i></span></p></section>',
  },
  {
    name: 'visually hidden check box in its label',
    step: 'set-code',
    html: '<section><h2>客户端授权密码</h2><label data-ring style="cursor:pointer"><span style="position:relative;display:inline-block"><input type="checkbox" style="position:absolute;opacity:0;inset:0;width:100%;height:100%"><span style="display:inline-block;width:16px;height:16px;border:1px solid #ccc"></span></span><span>使用客户端授权密码</span></label></section>',
  },
  {
    name: 'heading and a tag beside it',
    html: '<section><h2 style="display:inline">客户端授权密码</h2> <em style="cursor:pointer;display:inline-block;width:40px;height:18px;font-size:12px">通知</em></section>',
  },
];
