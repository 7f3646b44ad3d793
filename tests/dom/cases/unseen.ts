/** What nobody can see or press is never ringed. */
import type { Case } from './case.ts';

const hidden = (name: string, style: string, attributes = ''): Case => ({
  name,
  html: `<section><h2>客户端授权密码</h2><div ${attributes} style="${style}"><button>生成授权密码</button></div></section>`,
});
/** The true one beside a hidden twin. */
const twin = (name: string, style: string, attributes = ''): Case => ({
  name: `${name}, with a twin that can be seen`,
  html: `<section><h2>客户端授权密码</h2><div ${attributes} style="${style}"><button>生成授权密码</button></div><p><button data-ring>生成授权密码</button></p></section>`,
});
const WAYS: [string, string, string?][] = [
  ['display none', 'display:none'],
  ['visibility hidden', 'visibility:hidden'],
  ['opacity 0', 'opacity:0'],
  ['clipped away', 'clip-path:inset(50%)'],
  ['old clip', 'position:absolute;clip:rect(0,0,0,0)'],
  ['no height', 'height:0;overflow:hidden'],
  ['off to the left', 'position:absolute;left:-9999px'],
  ['scaled to nothing', 'transform:scale(0)'],
  ['inert', '', 'inert'],
  ['aria-hidden', '', 'aria-hidden="true"'],
  ['hidden attribute', '', 'hidden'],
  ['content-visibility', 'content-visibility:hidden'],
];

/** A button that stands at the first value of its animation until the last moment. */
const fading = (name: string, from: number, to: number, time: string, rings = false): Case => ({
  name,
  html: `<style>@keyframes fade { from { opacity: ${from} } to { opacity: ${to} } }</style><section><h2>客户端授权密码</h2><div style="animation: fade ${time} step-end"><button${rings ? ' data-ring' : ''}>生成授权密码</button></div></section>`,
});

export const unseen: Case[] = [
  fading('fading in', 0, 1, '900ms', true),
  fading('fading in to next to nothing', 0, 0.02, '900ms'),
  fading('fading out', 0.03, 0, '900ms'),
  fading('fading in for an hour', 0, 1, '3600s'),
  fading('glimmering for ever', 0, 1, '900ms infinite'),
  ...WAYS.flatMap(([name, style, attributes]) => [
    hidden(name, style, attributes),
    twin(name, style, attributes),
  ]),
  {
    name: 'opacity multiplied along the chain',
    html: '<section><h2>客户端授权密码</h2><div style="opacity:.3"><div style="opacity:.3"><div style="opacity:.5"><button>生成授权密码</button></div></div></div></section>',
  },
  {
    name: 'closed details',
    html: '<section><h2>客户端授权密码</h2><details><summary>更多</summary><button>生成授权密码</button></details></section>',
  },
  {
    name: 'covered by a sheet',
    html: '<section><h2>客户端授权密码</h2><button>生成授权密码</button></section><div style="position:fixed;inset:0;background:#fff8"></div>',
  },
  {
    name: 'disabled',
    html: '<section><h2>客户端授权密码</h2><button disabled>生成授权密码</button></section>',
  },
  {
    name: 'out of view in a scroll container is reached by scrolling',
    html: '<div style="height:200px;overflow:auto"><h2>客户端授权密码</h2><div style="height:900px"></div><button data-ring>生成授权密码</button></div>',
  },
  {
    name: 'texts of no length, as libraries leave them for marks, behind the last label of a long page',
    html: `<section><h2>客户端授权密码</h2><button data-ring>生成授权密码</button></section><p>${'鱼'.repeat(200)}</p>`,
    prepare: () => {
      for (let n = 0; n < 3; n++) document.body.append(document.createTextNode(''));
    },
  },
];
