/** Names cut and spelt in every way, and names that are not text. */
import type { Case } from './case.ts';

const panel = (control: string) =>
  `<section><h2>客户端授权密码</h2><p>用于第三方客户端登录</p>${control}</section>`;
const button = (inside: string) => panel(`<button type="button" data-ring>${inside}</button>`);
const letters = [...'生成授权密码'].map((letter) => `<span>${letter}</span>`).join('');

export const names: Case[] = [
  { name: 'plain', html: button('生成授权密码') },
  { name: 'a span per letter', html: button(letters) },
  { name: 'nested spans', html: button('<span><b>生成</b></span><span><i><em>授权</em></i>密码</span>') },
  { name: 'wbr inside', html: button('生成<wbr>授权<wbr>密码') },
  { name: 'white space and line breaks inside', html: button('\n  生成\n   授权 密码&nbsp;\n') },
  { name: 'zero-width space inside', html: button('生成&#8203;授权密码') },
  { name: 'a blank between all letters', html: button('生 成 授 权 密 码') },
  { name: 'comment between', html: button('生成<!-- x -->授权密码') },
  { name: 'full-width brackets', html: button('【生成授权密码】') },
  { name: 'corner brackets', html: button('「生成授权密码」') },
  { name: 'icon glyph before', html: button('<i class="icon">&#xe601;</i> 生成授权密码') },
  {
    name: 'svg before',
    html: button('<svg width="12" height="12"><title>x</title></svg><span>生成授权密码</span>'),
  },
  { name: 'plus before', html: button('+ 生成授权密码') },
  { name: 'traditional letters', html: button('產生授權密碼') },
  { name: 'authorization code for password', html: button('生成授权码') },
  {
    name: 'English',
    html: `<section><h2>Client authorization password</h2><button data-ring>Generate authorization password</button></section>`,
  },
  {
    name: 'English, full width',
    html: `<section><h2>Client authorization password</h2><button data-ring>Ｇｅｎｅｒａｔｅ authorization code</button></section>`,
  },
  {
    name: 'aria-label',
    html: panel('<button data-ring aria-label="生成授权密码" style="width:30px;height:30px">+</button>'),
  },
  {
    name: 'aria-labelledby',
    html: panel(
      '<span id="n" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">生成授权密码</span><button data-ring aria-labelledby="n" style="width:30px;height:30px">+</button>',
    ),
  },
  {
    name: 'title',
    html: panel(
      '<a href="#" data-ring title="生成授权密码" style="display:inline-block;width:30px;height:30px"></a>',
    ),
  },
  {
    name: 'alternative text of an element of its own',
    html: button(
      '<x-image alt="生成授权密码" style="display:inline-block;width:80px;height:24px"></x-image>',
    ),
  },
  {
    name: 'alt of an image in a link',
    html: panel('<a href="#" data-ring><img alt="生成授权密码" width="80" height="30"></a>'),
  },
  { name: 'input button', html: panel('<input type="button" data-ring value="生成授权密码">') },
  {
    name: 'input submit',
    html: panel('<form onsubmit="return false"><input type="submit" data-ring value="生成授权密码"></form>'),
  },
  {
    name: 'image button',
    html: panel('<input type="image" data-ring alt="生成授权密码" width="80" height="30">'),
  },
  {
    name: 'slotted',
    html: panel('<x-button data-ring role="button" tabindex="0">生成授权密码</x-button>'),
    prepare() {
      const host = document.querySelector('x-button');
      if (host)
        host.attachShadow({ mode: 'open' }).innerHTML = '<div style="padding:8px"><slot></slot></div>';
    },
  },
  {
    name: 'cut into single letters, each in a slot',
    step: 'turn-on',
    html: '<main style="width:760px"><h2>客户端授权密码</h2><x-pill data-ring><b>开</b> <b>启</b></x-pill></main>',
    prepare() {
      const pill = document.querySelector('x-pill');
      if (pill)
        pill.attachShadow({ mode: 'open' }).innerHTML =
          '<style>:host{display:inline-block;cursor:pointer}i{padding:4px}</style><i></i><span><slot></slot></span>';
    },
  },
  {
    name: 'behind more hidden twins than anybody counts',
    html: `${'<div style="display:none"><button>生成授权密码</button></div>'.repeat(120)}<main style="width:760px"><h2>客户端授权密码</h2><button data-ring>生成授权密码</button></main>`,
  },
  {
    name: 'two shadow roots deep',
    html: '<div id="outer"></div>',
    prepare() {
      const outer = document.getElementById('outer')?.attachShadow({ mode: 'open' });
      if (!outer) return;
      outer.innerHTML = '<section><h2>客户端授权密码</h2><div id="inner"></div></section>';
      const inner = outer.getElementById('inner')?.attachShadow({ mode: 'open' });
      if (inner) inner.innerHTML = '<button data-ring>生成授权密码</button>';
    },
  },
  {
    name: 'generated content',
    html: `<style>.g::before{content:"生成授权密码"}</style>${panel('<button class="g" data-ring></button>')}`,
  },
  { name: 'role button', html: panel('<div role="button" data-ring>生成授权密码</div>') },
  {
    name: 'hand cursor only',
    html: panel('<div style="display:inline-block;cursor:pointer" data-ring><span>生成授权密码</span></div>'),
  },
  {
    name: 'tabindex only',
    html: panel('<div tabindex="0" style="display:inline-block" data-ring>生成授权密码</div>'),
  },
  { name: 'onclick only', html: panel('<span onclick="void 0" data-ring>生成授权密码</span>') },
];
