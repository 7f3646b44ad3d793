/** The administrator's console as other teams would build it. */
import type { Case } from './case.ts';

const MENU = '<ul><li>组织与成员</li><li>邮箱与邮件</li><li>企业设置</li></ul>';
const rule = (html: string) =>
  `${MENU}<div><div style="font-weight:600">限制登录IP</div><div>只允许成员从以下省市登录</div>${html}</div>`;
const row = (name: string, html: string) =>
  `<div style="display:flex"><span style="width:110px">${name}</span><div>${html}</div></div>`;
const option = (text: string, more = '') => `<div style="cursor:pointer"${more}><i></i>${text}</div>`;
const DOT = 'display:inline-block;width:12px;height:12px;border:1px solid #888';
const STYLE = `<style>.dot{${DOT}}.dot.on{background:#15f}</style>`;
const drawn = (mark = '', text: string) => `<div style="cursor:pointer">${mark}${text}</div>`;
const tag = (text: string, more = '') =>
  `<span style="display:inline-block"${more}>${text}<b style="margin-left:6px">×</b></span>`;
const tags = (html: string, more = '') =>
  `<div style="cursor:pointer;padding:6px;border:1px solid"${more}>${html}<span>请选择地区</span></div>`;
const SAVE = (more: string) => `<footer><button${more}>保存</button></footer>`;
const admin = { guide: 'lift-ip-rule', page: 'admin' } as const;

const card = (title: string, head: string, html: string) =>
  `<div class="card" style="border:1px solid;margin:12px 0"><div class="head" style="display:flex;justify-content:space-between"><span class="title">${title}</span><span>${head}</span></div><div>${html}</div></div>`;
const combo = (value: string, more = '') =>
  `<div style="display:flex;justify-content:space-between;align-items:center;width:200px;height:30px;border:1px solid" tabindex="0"${more}><span>${value}</span><i style="border:5px solid transparent;border-top-color:#555"></i></div>`;

export const adminConsole: Case[] = [
  ...['管理后台', '超级管理员'].map(
    (head): Case => ({
      ...admin,
      name: `the head of the page says ${head}`,
      step: 'choose',
      html: `<header><b>${head}</b> <span>zhangwei@corp.example</span> <a href="#o">退出</a></header>${rule(row('限制方式', option('不限制', ' data-ring') + option('仅允许以下地区', ' class="on" ')) + SAVE(''))}`,
    }),
  ),
  {
    ...admin,
    name: 'the one rule for everyone, titled by what it limits, with its own 编辑',
    step: 'edit-scope',
    html: `<div><span>概览</span><span>用户</span><span>策略</span></div>${[
      '登录协议',
      '登录地点',
      'SMTP 中继 IP',
    ]
      .map((name) =>
        card(
          name,
          `<u style="cursor:pointer"${name === '登录地点' ? ' data-ring' : ''}>编辑</u>`,
          name === '登录地点' ? '<p>允许从以下地点登录：浙江、上海</p>' : '<p>允许</p>',
        ),
      )
      .join('')}`,
  },
  {
    ...admin,
    name: 'a choice that says in brackets what it means, in one of three cards',
    step: 'choose',
    html: `${MENU}<ol><li><a href="#1">安全</a></li><li>登录限制</li></ol>${card('登录失败锁定', '', '<p>连续输错 <input size="2" value="5"> 次后锁定 <button>保存</button></p>')}${card('登录地区', '', `<p>成员只能在允许的地区登录。</p><p><label data-ring><input type="radio" name="m"> 全部地区（不作限制）</label></p><p><label><input type="radio" name="m" checked> 仅允许以下地区</label></p><p>${['北京', '天津', '浙江'].map((one) => `<label><input type="checkbox"> ${one}</label>`).join(' ')}</p><button>保存</button> <button>重置</button>`)}${card('例外IP', '', '<textarea></textarea><p><button>保存</button></p>')}`,
  },
  {
    ...admin,
    name: 'rows of rules below a title of all of them: whose 编辑 is not known',
    html: `${MENU}<h2>登录地点</h2><p>允许从以下地点登录</p>${['财务部', '外部协作'].map((name) => `<div class="row"><span>${name}</span> <span>浙江</span> <button>编辑</button></div>`).join('')}`,
  },
  {
    ...admin,
    name: "a field that styles draw, below the administrators' card with its own 编辑",
    step: 'open-list',
    html: `${MENU}<h2>登录地域管控</h2>${card('管理员登录规则', '<a class="btn" role="button" tabindex="0">编辑</a>', row('登录范围', '浙江省'))}${card('全体成员', '', row('可登录地区', combo('浙江省', ' data-ring')))}<button>保存设置</button>`,
  },
  {
    ...admin,
    name: "two cards, each with boxes and 更新: the members'",
    step: 'save',
    html: `${MENU}<h2>登录范围</h2>${[
      ['管理员', '', ''],
      ['普通成员', ' checked', ' data-ring'],
    ]
      .map(([title = '', on = '', ring = '']) =>
        card(
          title,
          '',
          `${row('可登录地区', `<label><input type="checkbox"${on}>不限制</label><br>${['浙江省', '上海市'].map((one) => `<label style="margin-left:20px"><input type="checkbox" checked>${one}</label>`).join('<br>')}`)}<p><button${ring}>更新</button></p>`,
        ),
      )
      .join('')}`,
  },
  {
    ...admin,
    name: 'native lists in three cards: the one of 所有成员',
    step: 'choose',
    html: `${MENU}<h2>登录范围</h2>${card('管理员账号', '', `${row('登录地区', '<select><option>浙江省</option><option>不限制</option></select>')}<button>保存设置</button>`)}${card('所有成员', '<button>保存设置</button>', row('登录地区', '<select data-ring><option>浙江省</option><option>不限制</option></select>'))}${card('李娜（销售部）', '', `${row('登录地区', '广东省')}<button>修改</button>`)}`,
  },
  {
    ...admin,
    name: "a table of rules named by whom they are for: the members'",
    step: 'edit',
    html: `<h2>Login region limit</h2><p>Members can sign in only from the regions you allow.</p><button>New rule</button><table><tr><th>Rule name</th><th>Allowed range</th><th>Manage</th></tr>${[
      'Administrator login rule',
      'Member login rule',
      'Li Na (Sales)',
    ]
      .map(
        (name) =>
          `<tr><td>${name}</td><td>Zhejiang</td><td><a style="cursor:pointer"${name.startsWith('Member') ? ' data-ring' : ''}>Configure</a> <a style="cursor:pointer">Revoke</a></td></tr>`,
      )
      .join('')}</table>`,
  },
  {
    ...admin,
    name: '不限制 among drawn radio buttons',
    step: 'choose',
    html: rule(
      row('限制方式', option('不限制', ' data-ring') + option('仅允许以下地区', ' class="on" ')) + SAVE(''),
    ),
  },
  ...[
    ['class', '<i class="dot on"></i>', '<i class="dot"></i>'],
    ['looks', `<i style="${DOT};background:#15f"></i>`, `<i style="${DOT};background:#fff"></i>`],
    ['a dot', `<i style="${DOT}"><b style="${DOT};background:#15f"></b></i>`, `<i style="${DOT}"></i>`],
  ].map(
    ([what, on, off]): Case => ({
      ...admin,
      name: `drawn radio buttons, chosen by ${what}`,
      step: 'save',
      html: `${STYLE}${rule(row('限制方式', drawn(on, '不限制') + drawn(off, '仅允许以下地区')) + SAVE(' data-ring'))}`,
    }),
  ),
  {
    ...admin,
    name: '不限制 of another rule alone',
    html: `${MENU}<div><div style="font-weight:600">每日发信数量</div>${row('限制方式', option('不限制') + option('自定义'))}</div>`,
  },
  {
    ...admin,
    name: 'No restriction, native radio buttons',
    step: 'choose',
    html: `<ul><li>Members</li><li>Departments</li></ul><section><h3>Login IP restriction</h3><label><input type="radio" name="a" data-ring> No restriction</label><br><label><input type="radio" name="a" checked> Only these regions</label><p><button>Save</button></p></section>`,
  },
  {
    ...admin,
    name: 'a box of chosen regions, shut',
    step: 'open-list',
    html: rule(row('允许登录范围', tags(tag('浙江省') + tag('上海市'), ' data-ring')) + SAVE(' disabled')),
  },
  {
    ...admin,
    name: 'the tag says what is chosen',
    step: 'save',
    html: rule(row('允许登录范围', tags(tag('所有省市'))) + SAVE(' data-ring')),
  },
  ...['', '<div>', '<div style="display:flex;height:100%;align-items:center;justify-content:center">'].map(
    (between): Case => ({
      ...admin,
      name: `a question without roles, alone in a veil over the window (${between})`,
      step: 'sure',
      html: `${rule(row('允许登录范围', tags(tag('所有省市'))) + SAVE(''))}<div style="position:fixed;inset:0;background:#0006">${between}<div style="width:420px;margin:160px auto;padding:20px;background:#fff"><div>登录限制</div><p>确定要修改登录限制吗？修改对所有成员生效。</p><div><a style="cursor:pointer">取消</a> <a style="cursor:pointer" data-ring>确定</a></div></div>${between && '</div>'}</div>`,
    }),
  ),
  ...[
    '<select multiple size="4" data-ring><option>浙江省</option><option>所有省市</option></select>',
    '<label data-ring><span><input type="checkbox" style="opacity:0"></span><span>所有省市</span></label>',
    '<div role="radiogroup"><span role="radio" aria-checked="false" tabindex="0" data-ring>所有省市</span><span role="radio" aria-checked="true" tabindex="0">指定省市</span></div>',
    '<button role="combobox" aria-expanded="false" data-ring>浙江省</button>',
  ].map(
    (html, at): Case => ({
      ...admin,
      name: `choices by other hands (${at})`,
      html: rule(row('允许登录范围', html) + SAVE(' disabled')),
    }),
  ),
  ...['保存修改', '保存更改', '确认', '完成', '保存并生效'].map(
    (text): Case => ({
      ...admin,
      name: `saved by ${text}`,
      step: 'save',
      html: rule(
        `${row('允许登录范围', '<label><input type="radio" name="r" checked> 所有省市</label>')}<button data-ring>${text}</button>`,
      ),
    }),
  ),
  ...[
    '将允许成员从所有省市登录，是否继续？',
    '登录限制修改后立即生效，确认修改？',
    '确定取消登录限制？',
    'Change the login restriction now?',
  ].map(
    (text): Case => ({
      ...admin,
      name: `asks once more: ${text}`,
      step: 'sure',
      html: `${rule(`${row('允许登录范围', '<label><input type="radio" name="r" checked> 所有省市</label>')}<button>保存</button>`)}<div role="dialog" style="position:fixed;left:300px;top:200px;width:400px;background:#fff"><p>${text}</p><button>取消</button><button data-ring>确定</button></div>`,
    }),
  ),
  {
    ...admin,
    name: 'another dialog is none of ours',
    html: `${rule(`${row('允许登录范围', '<label><input type="radio" name="r" checked> 所有省市</label>')}`)}<div role="dialog" style="position:fixed;left:300px;top:200px;width:400px;background:#fff"><p>确定要退出登录吗？</p><button>取消</button><button>确定</button></div>`,
  },
  {
    ...admin,
    name: 'the way: a group that is folded, by role',
    step: 'auditEntry',
    html: '<nav><button aria-expanded="false">组织与成员</button><button aria-expanded="false">邮箱与邮件</button><button aria-expanded="false" data-ring>安全与审计</button></nav>',
  },
  {
    ...admin,
    name: 'the way: cards on a start page',
    step: 'auditEntry',
    html: '<h2>企业设置</h2><div style="display:flex"><div style="cursor:pointer"><b>成员管理</b></div><div style="cursor:pointer"><b>部门管理</b></div><div style="cursor:pointer" data-ring><b>安全与审计</b></div></div>',
  },
  {
    ...admin,
    name: 'all regions chosen here, not in the rule of administrators above',
    step: 'save',
    html: `${MENU}<div><fieldset><legend>管理员登录限制</legend><label><input type="radio" name="m"> 所有省市</label><label><input type="radio" name="m" checked> 指定省市</label></fieldset><div><div style="font-weight:600">限制登录IP</div>${row('允许登录范围', '<label><input type="checkbox" checked> 所有省市</label>')}</div></div>${SAVE(' data-ring')}`,
  },
  {
    ...admin,
    name: 'a shut native list in the middle of a sentence',
    step: 'choose',
    html: rule(
      row(
        '限制登录IP',
        '仅限 <select data-ring><option selected>浙江</option><option>所有省市</option></select> 的成员登录',
      ) + SAVE(' disabled'),
    ),
  },
  {
    ...admin,
    name: 'two forms of table rows, each with a 保 存 of its own',
    step: 'save-in-form',
    html: `${MENU}${[
      ['密码策略', '<select><option>8 位</option></select>', ''],
      [
        '限制登录IP',
        '<select><option>浙江</option><option selected>所有省市</option></select>',
        ' data-ring',
      ],
    ]
      .map(
        ([name, field, ring]) =>
          `<form><table><tr><th>${name}</th><td>${field}</td></tr><tr><th>备注</th><td><input></td></tr><tr><td></td><td><input type="submit" value="保 存"${ring}></td></tr></table></form>`,
      )
      .join('')}`,
  },
  ...['', 'cursor:pointer'].map(
    (title): Case => ({
      ...admin,
      name: `a help box proves nothing (${title})`,
      step: 'securityEntry',
      html: `<nav><a href="#h">首页</a><a href="#m">成员管理</a><a href="#s" data-ring>安全中心</a><a href="#c">企业设置</a></nav><aside><div style="${title}">常见问题</div><p>登录被拒？打开 <a href="#x">IP登录管理</a>，点 <a href="#x">新建默认规则</a>，范围选 <a href="#x">所有省市</a>，再点 <a href="#x">确定</a>。</p></aside>`,
    }),
  ),
  ...['before', 'after'].map((side): Case => {
    const veil = '<div style="position:fixed;inset:0;background:#000;opacity:.4"></div>';
    const sheet = `<div style="position:fixed;inset:0;z-index:9"><div style="width:520px;margin:60px auto"><div style="background:#fff;padding:16px"><b>编辑规则</b><p>范围：<select data-ring><option>浙江</option><option>全部地区</option></select></p><button>取消</button> <button>确定</button></div></div></div>`;
    return {
      ...admin,
      name: `a window without roles whose veil stands ${side} it`,
      step: 'choose',
      html: `${MENU}<h3>IP登录管理</h3>${side === 'before' ? veil + sheet : sheet + veil.replace('inset:0', 'inset:0;z-index:1')}`,
    };
  }),
  ...['a', 'span'].map(
    (tag): Case => ({
      ...admin,
      name: `results of a search tell no value in force (${tag})`,
      step: 'auditEntry',
      html: `<nav><a href="#o">组织与成员</a><a href="#s" data-ring>安全与审计</a><a href="#c">企业设置</a></nav><section><small>匹配项 (3)</small>${['登录管理', '登录地区限制', '不限地区'].map((text) => `<div><${tag}>${text}</${tag}></div>`).join('')}</section>`,
    }),
  ),
  {
    ...admin,
    name: 'a result of a search that tells its path, and not a box that names it alone',
    step: 'ipEntry',
    html: `<h3>搜索结果</h3>${['登录日志', 'IP登录限制', '密码规则'].map((name) => `<div style="margin:8px"><a style="cursor:pointer"${name === 'IP登录限制' ? ' data-ring' : ''}>${name}</a><br><small>安全中心 &gt; 登录管理 &gt; ${name}</small></div>`).join('')}<aside><small>相关设置 (2)</small><div><a href="#x">IP登录限制</a></div></aside>`,
  },
  {
    ...admin,
    name: 'a value in the row of another rule is none of the default one, whatever heading stands above',
    step: 'edit',
    html: `${MENU}<h2>异地登录限制</h2><table>${[
      ['规则名称', '适用范围', '允许登录的省市', '操作'],
      ['财务加固', '财务部', '上海', '编辑'],
      ['默认规则', '全体成员', '浙江', '编辑'],
      ['外包人员', '外包组', '所有省市', '编辑'],
    ]
      .map(
        (cells, at) =>
          `<tr>${cells.map((cell) => (at ? `<td>${cell === '编辑' ? `<a href="#e"${cells[0] === '默认规则' ? ' data-ring' : ''}>编辑</a>` : cell}</td>` : `<th>${cell}</th>`)).join('')}</tr>`,
      )
      .join('')}</table>`,
  },
  {
    ...admin,
    name: 'two lists without an entry for all, twice: those of the members',
    step: 'move-all',
    html: `${MENU}<h2>IP登录限制</h2>${['管理员', '默认规则']
      .map(
        (who) =>
          `<div style="border:1px solid;margin:8px"><h3>${who}</h3><div style="display:flex"><span>限制登录IP</span><div><b>可选地区</b><div>广东省</div><div>北京市</div></div><button${who === '默认规则' ? ' data-ring' : ''}>全部移入</button><div><b>已选</b><div>浙江省</div></div></div><button>保存</button></div>`,
      )
      .join('')}`,
  },
  {
    ...admin,
    name: 'regions in a half of their own, beside the one for abroad',
    step: 'inland',
    html: rule(
      `${row('登录地区', '<div role="tablist"><button role="tab" aria-selected="true">海外</button><button role="tab" aria-selected="false" data-ring>国内</button></div><label><input type="checkbox" checked> 不允许海外登录</label>')}${SAVE('')}`,
    ),
  },
  {
    ...admin,
    name: 'a rule by addresses is turned into one by regions first',
    step: 'by-region',
    html: rule(
      `${row('限制方式', '<label><input type="radio" name="m" checked>仅允许指定 IP 段登录</label><label><input type="radio" name="m" data-ring>仅允许指定省市登录</label>')}${row('允许的 IP 段', '<textarea>116.62.0.0/16</textarea>')}${SAVE('')}`,
    ),
  },
  {
    ...admin,
    name: 'a console that gives no right',
    step: 'no-right',
    html: `${MENU}<h3>暂无权限</h3><p>您的管理员角色没有「登录地区限制」的权限，请联系超级管理员。</p>`,
  },
  {
    ...admin,
    name: 'a field of tags without any role, with an arrow at its end',
    step: 'open-list',
    html: rule(
      `<div>允许登录的省市</div><div style="cursor:pointer;border:1px solid;width:260px;padding:4px;display:flex" data-ring><span style="flex:1"><em>浙江</em></span><i>▾</i></div>${SAVE('')}`,
    ),
  },
  {
    ...admin,
    name: 'all regions as a tag in such a field: chosen, and to be saved',
    step: 'save',
    html: rule(
      `<div>允许登录的省市</div><div style="cursor:pointer;border:1px solid;width:260px;padding:4px;display:flex"><span style="flex:1"><em>浙江</em> <em>所有省市</em></span><i>▾</i></div><div><div style="cursor:pointer">所有省市</div><div style="cursor:pointer">浙江</div><div style="cursor:pointer">上海</div></div>${SAVE(' data-ring')}`,
    ),
  },
  {
    ...admin,
    name: 'a question about the rule is answered by 确认修改',
    step: 'sure',
    html: `${MENU}<h2>登录地区限制</h2><div role="dialog" style="position:fixed;left:300px;top:120px;width:360px;background:#fff"><p>确定要修改登录限制吗？</p><button>以后再说</button> <button data-ring>确认修改</button></div>`,
  },
];
