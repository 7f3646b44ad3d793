/**
 * Pages as other hands might build them: one base page, and edits that leave alone what a person would press. Plain data in,
 * HTML out, so that a failing page can be made smaller edit by edit.
 */
import fc from 'fast-check';

export type Edit =
  | { kind: 'wrap'; what: 'control' | 'title' | 'block' | 'page'; tags: string[] }
  | { kind: 'split'; what: 'control' | 'title'; at: number[]; how: number }
  | { kind: 'order'; seed: number }
  | { kind: 'classes'; names: string[] }
  | { kind: 'control'; how: number }
  | { kind: 'decoy'; which: number; before: boolean };

export interface Markup {
  base: 'code' | 'settings';
  language: 'zh-CN' | 'zh-TW' | 'en';
  edits: Edit[];
}

const WORDS = {
  'zh-CN': {
    title: '客户端授权密码',
    act: '生成授权密码',
    client: '客户端设置',
    enter: '进入设置',
    others: ['登录设备', '密保手机'],
    help: '帮助中心',
    how: '如何生成授权密码',
  },
  'zh-TW': {
    title: '用戶端授權密碼',
    act: '產生授權密碼',
    client: '用戶端設定',
    enter: '進入設定',
    others: ['登入裝置', '密保手機'],
    help: '幫助中心',
    how: '如何產生授權密碼',
  },
  en: {
    title: 'Client authorization password',
    act: 'Generate authorization password',
    client: 'Client settings',
    enter: 'Go to settings',
    others: ['Login devices', 'Security phone'],
    help: 'Help center',
    how: 'How to generate an authorization password',
  },
};

const INSIDE = ['span', 'b', 'em', 'i', 'font'];
const OUTSIDE = ['div', 'div', 'section', 'article', 'span'];
const CONTROLS = [
  (text: string, rest: string) => `<button type="button" ${rest}>${text}</button>`,
  (text: string, rest: string) => `<a href="#x" ${rest}>${text}</a>`,
  (text: string, rest: string) => `<div role="button" tabindex="0" ${rest}>${text}</div>`,
  (text: string, rest: string) => `<span style="cursor:pointer" ${rest}>${text}</span>`,
  (text: string, rest: string) =>
    `<div style="cursor:pointer;display:inline-block;padding:4px 12px" ${rest}>${text}</div>`,
];
const HIDDEN = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'position:absolute;left:-9999px',
  'height:0;overflow:hidden',
  'clip-path:inset(50%)',
];
const CUTS = [
  (piece: string) => `<span>${piece}</span>`,
  (piece: string) => `<i><b>${piece}</b></i>`,
  (piece: string) => `${piece}<wbr>`,
  (piece: string) => `${piece}<!-- -->`,
  (piece: string) => `${piece}&#8203;`,
];
const DECOYS = HIDDEN.length + 5;

const words = fc.constantFrom(
  'active',
  'close',
  'help',
  'off',
  'btn',
  'nav',
  'dialog',
  'row_x1',
  'css-1a2b',
  '_3kd9',
  'hidden-xs',
  'disabled-look',
);
const tags = fc.array(fc.constantFrom(...OUTSIDE), { minLength: 1, maxLength: 4 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('wrap' as const),
    what: fc.constantFrom('block' as const, 'page' as const),
    tags,
  }),
  fc.record({
    kind: fc.constant('wrap' as const),
    what: fc.constantFrom('control' as const, 'title' as const),
    tags: fc.array(fc.constantFrom(...INSIDE), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('split' as const),
    what: fc.constantFrom('control' as const, 'title' as const),
    at: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
    how: fc.nat(CUTS.length - 1),
  }),
  fc.record({ kind: fc.constant('order' as const), seed: fc.nat(5) }),
  fc.record({
    kind: fc.constant('classes' as const),
    names: fc.array(words, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('control' as const), how: fc.nat(CONTROLS.length - 1) }),
  fc.record({ kind: fc.constant('decoy' as const), which: fc.nat(DECOYS - 1), before: fc.boolean() }),
);

export const markup: fc.Arbitrary<Markup> = fc.record({
  base: fc.constantFrom('code', 'settings'),
  language: fc.constantFrom('zh-CN', 'zh-TW', 'en'),
  edits: fc.array(edit, { maxLength: 9 }),
});

function cut(text: string, edits: Edit[], what: 'control' | 'title'): string {
  const split = edits.find((one) => one.kind === 'split' && one.what === what);
  if (split?.kind !== 'split') return text;
  // English is cut between words: letters cut apart by white space are no longer the word.
  const parts = text.includes(' ') ? text.split(/(?<= )/) : [...text];
  const pieces: string[] = [];
  for (const [n, part] of parts.entries())
    if (n === 0 || split.at.includes(n)) pieces.push(part);
    else pieces.push(`${pieces.pop()}${part}`);
  return pieces.map(CUTS[split.how] ?? String).join('');
}

function wrapped(html: string, edits: Edit[], what: 'control' | 'title' | 'block' | 'page'): string {
  return edits.reduce(
    (inner, one) =>
      one.kind === 'wrap' && one.what === what
        ? one.tags.reduce((at, tag) => `<${tag}>${at}</${tag}>`, inner)
        : inner,
    html,
  );
}

/** The body of the page; what may be ringed carries `data-ring`. */
export function htmlOf({ base, language, edits }: Markup): string {
  const w = WORDS[language];
  const names = edits.flatMap((one) => (one.kind === 'classes' ? one.names : []));
  let used = 0;
  const named = () => (names.length ? `class="${names[used++ % names.length]}"` : '');
  const how = edits.findLast((one) => one.kind === 'control');
  const make = CONTROLS[how?.kind === 'control' ? how.how : 0] ?? String;
  const control = (text: string, right: boolean) =>
    make(wrapped(cut(text, edits, 'control'), edits, 'control'), `${named()} ${right ? 'data-ring' : ''}`);
  const title = (text: string) => `<h3 ${named()}>${wrapped(cut(text, edits, 'title'), edits, 'title')}</h3>`;
  const block = (head: string, action: string) =>
    wrapped(
      `<div ${named()}>${title(head)}<p>${language === 'en' ? 'Some words about it.' : '一些说明文字。'}</p>${action}</div>`,
      edits,
      'block',
    );

  const act = base === 'code' ? w.act : w.enter;
  const blocks =
    base === 'code'
      ? [block(w.title, control(act, true)), block(w.others[0] ?? '', ''), block(w.others[1] ?? '', '')]
      : [block(w.client, control(act, true)), ...w.others.map((other) => block(other, control(act, false)))];
  const order = edits.find((one) => one.kind === 'order');
  if (order?.kind === 'order') blocks.unshift(...blocks.splice(order.seed % blocks.length));
  if (order?.kind === 'order' && order.seed > 2) blocks.reverse();
  const decoys = { before: '', after: '' };
  for (const one of edits)
    if (one.kind === 'decoy') decoys[one.before ? 'before' : 'after'] += decoy(one.which, act, w);
  return decoys.before + wrapped(blocks.join(''), edits, 'page') + decoys.after;
}

function decoy(which: number, act: string, w: { help: string; how: string; title: string }): string {
  const hidden = HIDDEN[which];
  if (hidden) return `<div style="${hidden}"><h3>${w.title}</h3><button>${act}</button></div>`;
  switch (which - HIDDEN.length) {
    case 0:
      return `<div style="position:fixed;right:10px;bottom:10px;width:240px;height:140px;background:#eee"><h4>${w.help}</h4><a href="/help">${w.how}</a><p>${act}</p></div>`;
    case 1:
      return `<h1>${act}</h1>`;
    case 2:
      return `<div><a href="/">⌂</a> &gt; <a href="/s">${w.title}</a> &gt; <span>${act}</span></div>`;
    case 3:
      return `<div role="status" style="position:fixed;top:4px;right:4px">${act}</div>`;
    default:
      return `<p>${w.how}: ${act}.</p>`;
  }
}
