/** Pages that try to be something they are not. */
import type { Case } from './case.ts';

const real = '<section><h2>客户端授权密码</h2><p><button data-ring>生成授权密码</button></p></section>';
const box = (html: string) =>
  `<div style="position:fixed;right:20px;bottom:20px;width:300px;height:200px;background:#fff">${html}</div>`;
const dialog = (html: string) =>
  `<div style="position:fixed;inset:0;background:#0008"></div><div style="position:fixed;left:400px;top:200px;width:400px;height:240px;background:#fff;z-index:100">${html}</div>`;
const CODE = 'aB3dE6gH9jK2mN5p';

export const fooled: Case[] = [
  {
    name: 'help box beside',
    html: `${real}${box('<h4>帮助中心</h4><p>如何开启</p><a href="#">生成授权密码</a>')}`,
  },
  {
    name: 'chat beside',
    html: `${real}${box('<div>在线客服</div><div><p>您好</p><span style="cursor:pointer">生成授权密码</span></div>')}`,
  },
  { name: 'help box alone', html: box('<h4>帮助中心</h4><p>客户端授权密码</p><a href="#">生成授权密码</a>') },
  {
    name: 'chat alone',
    html: box('<div>在线客服</div><div><p>客户端授权密码</p><button>生成授权密码</button></div>'),
  },
  {
    name: 'notes in an editor',
    html: `${real}<div contenteditable="true"><p>客户端授权密码</p><button>生成授权密码</button></div>`,
  },
  ...[
    'opacity:0;pointer-events:none',
    'opacity:.01',
    'opacity:0;width:300px;pointer-events:none',
    'height:0;overflow:hidden',
    'visibility:hidden',
  ].map(
    (hidden): Case => ({
      name: `hidden twin of the switch (${hidden}) in a block that can be seen`,
      step: 'turn-on',
      html: `<div style="padding:20px"><h2>客户端授权密码</h2><p>用于登录第三方邮件客户端。</p><div style="position:absolute;top:300px;${hidden}"><button>设置</button><label><input type="checkbox" role="switch">开启</label></div><p>客户端授权密码：未开启 <a style="cursor:pointer" data-ring>开启</a></p></div>`,
    }),
  ),
  { name: 'heading of the same name', html: `<h1>生成授权密码</h1>${real}` },
  {
    name: 'breadcrumb of the same name',
    html: `<div><a href="#">首页</a> &gt; <a href="#">客户端授权密码</a> &gt; <a href="#">生成授权密码</a></div>${real}`,
  },
  {
    name: 'toast of the same name',
    html: `${real}<div role="alert" style="position:fixed;top:10px;left:300px"><a href="#">生成授权密码</a></div>`,
  },
  { name: 'how-to link', html: `${real}<a href="/help">如何生成授权密码</a>` },
  {
    name: 'delete dialog over the page: only the way out of it',
    html: `${real.replace(' data-ring', '')}${dialog('<h3>客户端授权密码</h3><p>确定要删除该授权密码吗？</p><button data-ring>取消</button><button>确定</button>')}`,
  },
  {
    name: 'English delete dialog: only the way out of it',
    html: `<section><h2>Client authorization password</h2><button>Generate authorization password</button></section>${dialog('<h3>Authorization password</h3><p>Are you sure you want to delete this authorization password?</p><button data-ring>Cancel</button><button>OK</button>')}`,
  },
  {
    name: 'look-alike dialog with the code',
    step: 'confirm',
    html: `${real.replace(' data-ring', '')}${dialog(`<h3>客户端授权密码</h3><p>授权密码：<b>${CODE}</b></p><p>仅显示一次，请妥善保管</p><button>复制</button><button data-ring>确定</button>`)}`,
  },
  {
    name: 'native dialog with the code',
    step: 'confirm',
    html: `${real.replace(' data-ring', '')}<dialog><h3>客户端授权密码</h3><p><b>${CODE}</b></p><p>仅显示一次</p><button>复制</button><button data-ring>确定</button></dialog>`,
    prepare() {
      document.querySelector('dialog')?.showModal();
    },
  },
  {
    name: 'ARIA dialog with the code, letters in spans',
    step: 'confirm',
    html: `${real.replace(' data-ring', '')}<div role="dialog" style="position:fixed;left:300px;top:100px;width:400px;background:#fff"><h3>客户端授权密码</h3><p>${[...CODE].map((letter) => `<span>${letter}</span>`).join('')}</p><p>仅显示一次</p><button>复制</button><button data-ring>确定</button></div>`,
  },
  {
    name: 'a mail that imitates the page',
    html: '<div><div>主题：</div><div>发件人：安全中心</div><div>收件人：我</div><div><h2>客户端授权密码</h2><button>生成授权密码</button></div></div>',
  },
  {
    name: 'two equal buttons far apart',
    html: '<section><h2>客户端授权密码</h2><div><button>生成授权密码</button></div></section><div style="height:200px"></div><section><h2>客户端授权密码</h2><div><button>生成授权密码</button></div></section>',
  },
  {
    name: 'an icon of a menu in the row of the title is no box of it',
    html: `<div style="display:flex"><div style="width:200px"><div style="cursor:pointer;display:flex;height:28px"><i style="width:16px;height:16px;border:1px solid #888;cursor:pointer"></i>通知</div><div>安全提醒</div></div><div><div style="font-weight:600;height:28px">客户端授权密码</div><p>用于在邮件客户端中登录邮箱。</p></div></div>`,
  },
];
