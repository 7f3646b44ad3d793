/** What is refused whatever finds it: one gate for every kind of sight, each of its kinds in several disguises. */
import type { Case } from './case.ts';

const page = (html: string) => `<main style="width:760px"><h2>客户端授权密码</h2>${html}</main>`;
const modal = (html: string, role = ' role="dialog"') =>
  `<div style="position:fixed;inset:0;background:#0008"></div><div${role} style="position:fixed;left:400px;top:160px;width:460px;background:#fff;padding:16px">${html}</div>`;
const LONG = '为了保障账号安全，系统会定期检查授权密码的使用情况，并在必要时提醒您处理。'.repeat(8);
const none = (name: string, html: string, more: Partial<Case> = {}): Case => ({ name, html, ...more });
const FIELD = '<p>授权密码名称 <input></p><p><button>取消</button> <button>确定</button></p>';

export const refused: Case[] = [
  ...[
    `<h3>删除授权密码</h3><p>请输入名称以删除</p>${FIELD}`,
    `<h3>授权密码</h3><p>${LONG}</p><p>作废后不可恢复，是否继续？</p>${FIELD}`,
    `<h3>授权密码</h3><img alt="确定要清空全部授权密码吗" src="data:," width="200" height="40">${FIELD}`,
    `<h3>授权密码重置</h3><p>重置后，已登录的客户端全部失效</p>${FIELD}`,
    `<h3>Authorization password</h3><p>Type the name to erase it for ever.</p><p>Name <input></p><button>OK</button>`,
    `<h3>註銷用戶端授權碼</h3>${FIELD}`,
  ].map((html, at) => none(`a window that takes something away (${at})`, page(modal(html)))),
  none(
    'a harmless box inside a window that deletes',
    page(modal(`<h3>删除授权密码</h3><div role="dialog" style="position:relative">${FIELD}</div>`)),
  ),
  ...[
    '<a href="https://evil.example/x">生成授权密码</a>',
    '<a href="//evil.example">生成授权密码</a>',
    '<a href="data:text/html,x">生成授权密码</a>',
    '<form action="https://evil.example/go"><button>生成授权密码</button></form>',
    '<form><button formaction="https://evil.example/go">生成授权密码</button></form>',
    '<form action="https://evil.example/go"><input type="submit" value="生成授权密码"></form>',
  ].map((html, at) => none(`leads to a stranger (${at})`, page(html))),
  ...[
    '<div role="alert" style="position:fixed;left:300px;top:90px"><span>客户端设置：请尽快处理一下吧</span><button>生成授权密码</button></div>',
    '<div style="position:fixed;right:20px;bottom:20px;width:300px;background:#fff"><p>您的授权密码即将过期，请尽快处理</p><button>生成授权密码</button></div>',
  ].map((html, at) => none(`a toast (${at})`, `${page('<p>说明</p>')}${html}`)),
  none(
    'words to search for',
    '<a href="#o">退出</a><div style="display:flex"><span>帮助</span></div><ul role="listbox" style="position:fixed;left:120px;top:46px;width:220px"><li role="option" style="cursor:pointer">客户端设置</li><li role="option" style="cursor:pointer">账号与安全</li><li role="option" style="cursor:pointer">设置</li></ul>',
    { page: 'sirius' },
  ),
  {
    name: 'a window that shows a code and only advises to delete it when lost',
    step: 'confirm',
    html: page(
      modal(
        '<h3>客户端授权密码</h3><p>aB3dE6gH9jK2mN5p</p><p>仅显示一次，如遗失请删除后重新生成。未点击“确定”，授权密码将失效。</p><button>复制</button> <button data-ring>确定</button>',
      ),
    ),
  },
  {
    name: 'a manual that shows how a code looks',
    step: 'generate',
    html: `${page('<button data-ring>生成授权密码</button>')}<aside style="position:fixed;right:12px;bottom:12px;width:270px;background:#fff"><b>帮助中心：如何获取客户端授权密码</b><ol><li>点击<b>开启</b>，再点击<span role="button">生成授权密码</span></li><li>复制 <code>AbCd1234EfGh5678</code>，点击<button>确定</button></li></ol></aside>`,
  },
  {
    name: 'a form that is sent to this very host',
    step: 'generate',
    html: page('<form action="/static/commonweb/make"><button data-ring>生成授权密码</button></form>'),
  },
];
