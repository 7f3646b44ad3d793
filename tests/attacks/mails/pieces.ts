/** Pieces a hostile mail is put together from: HTML and CSS alone, as a mail may bring it. Each draws its own mark-up. */
import type { Random } from '../../world/generated/random.ts';
import type { MailWords } from './words.ts';

export interface Piece {
  name: string;
  html: string;
}

type Draw = (draw: Random, words: MailWords) => string;

const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const CODE = [LETTERS, LETTERS.toUpperCase(), '23456789'];
/** Sixteen characters of the shape a code has, with each of its kinds. */
const falseCode = (draw: Random): string =>
  Array.from({ length: 16 }, (_, at) => draw.pick([...(CODE[at % 3] ?? LETTERS)])).join('');

const BOXES = [
  'position:fixed;left:330px;top:150px;width:460px;min-height:180px;background:#fff;z-index:9000;border:1px solid #ccc;padding:12px',
  'position:fixed;right:0;top:0;bottom:0;width:380px;background:#fff;z-index:9000;padding:16px',
  'position:absolute;left:40px;top:60px;width:420px;background:#fff;z-index:80;padding:12px;box-shadow:0 2px 12px #999',
];

/** Something to press that is called `name`. */
function press(draw: Random, name: string): string {
  return draw.pick([
    `<button type="button" data-press>${name}</button>`,
    `<a href="#" onclick="return false" data-press>${name}</a>`,
    `<a href="https://evil.example/static/commonweb/authcode.html" target="evil" data-away>${name}</a>`,
    `<div role="button" tabindex="0" style="cursor:pointer;display:inline-block" data-press>${name}</div>`,
    `<span style="cursor:pointer;color:#386ee7" data-press>${name}</span>`,
    `<input type="button" value="${name}" data-press>`,
    `<font color="blue" style="cursor:pointer" data-press><u>${name}</u></font>`,
    `<table style="display:inline-table;cursor:pointer" bgcolor="#386ee7"><tr><td data-press>${name}</td></tr></table>`,
  ]);
}

/** A code on show: as text, in a field, in groups. */
function shown(draw: Random): string {
  const code = falseCode(draw);
  return draw.pick([
    `<b>${code}</b>`,
    `<code>${code}</code>`,
    `<div style="font:600 18px monospace">${code}</div>`,
    `<input readonly value="${code}">`,
    `<textarea readonly rows="1">${code}</textarea>`,
    (code.match(/.{4}/g) ?? []).map((four) => `<i>${four}</i>`).join(' '),
    [...code].map((letter) => `<span>${letter}</span>`).join(''),
    `<td>${code}</td>`.replace(/td/g, 'strong'),
  ]);
}

const heading = (draw: Random, text: string): string =>
  draw.pick([
    `<h2>${text}</h2>`,
    `<h3 style="font-size:16px">${text}</h3>`,
    `<p><b>${text}</b></p>`,
    `<div style="font-weight:bold;font-size:16px">${text}</div>`,
    `<legend>${text}</legend>`,
  ]);

const codeLine: Draw = (draw, words) =>
  `<p>${draw.pick(words.codeNames)}${draw.pick(['：', ': ', ' '])}${shown(draw)} ${press(draw, words.copy)}</p>`;

const madeInner: Draw = (draw, words) =>
  `${heading(draw, draw.pick([words.made, ...words.codeNames]))}${draw.chance(0.5) ? `<p>${words.name} <input placeholder="${words.name}"></p>` : ''}${codeLine(draw, words)}<p>${words.once}</p>${press(draw, draw.pick(words.ok))}`;

/** In what a window is drawn. */
function windowOf(draw: Random, inner: string): string {
  const box = draw.pick(BOXES);
  return draw.pick([
    `<div role="dialog" aria-modal="true" style="${box}">${inner}</div>`,
    `<div style="${box}">${inner}</div>`,
    `<dialog open style="${box}">${inner}</dialog>`,
    `<div class="ant-modal-wrap" style="position:fixed;inset:0;z-index:9000;background:#0005"><div class="ant-modal" role="document" style="width:440px;margin:120px auto;background:#fff"><div class="ant-modal-body">${inner}</div></div></div>`,
    `<div class="layui-layer layui-layer-page" style="${box}">${inner}</div>`,
    `<section role="alertdialog" style="border:1px solid #ccc;padding:12px">${inner}</section>`,
  ]);
}

/** Named, so that a failing mail can be told in a line. */
export const PIECES: Record<string, Draw> = {
  talk: (draw, words) => `<p>${draw.pick(words.talk)}</p>`,
  settings: (draw, words) => `<div>${press(draw, draw.pick([...words.menu, ...words.strip]))}</div>`,
  menu(draw, words) {
    const entries = draw.some(words.menu, 4);
    return draw.pick([
      `<ul>${entries.map((one) => `<li>${press(draw, one)}</li>`).join('')}</ul>`,
      `<nav>${entries.map((one) => `<a href="#" onclick="return false" data-press>${one}</a>`).join(' ')}</nav>`,
      `<div role="menu">${entries.map((one) => `<div role="menuitem" tabindex="0" data-press>${one}</div>`).join('')}</div>`,
      `<table>${entries.map((one) => `<tr><td>${press(draw, one)}</td></tr>`).join('')}</table>`,
    ]);
  },
  strip: (draw, words) =>
    `<${draw.pick(['div', 'header', 'nav'])} style="${draw.pick(['position:fixed;left:0;top:0;right:0;height:48px;background:#fff;z-index:9000', 'display:flex;gap:16px', 'position:absolute;left:0;top:0;width:100%;height:44px;background:#eef'])}">${draw
      .some(words.strip, 3)
      .map((one) => press(draw, one))
      .join(' ')}</div>`,
  folders: (draw, words) =>
    `<div>${words.folders.map((one) => `<div>${one}${draw.chance(0.5) ? ' (4)' : ''}</div>`).join('')}</div>`,
  client: (draw, words) =>
    `<div style="border:1px solid #ddd;padding:12px">${heading(draw, words.clientSettings)}<p>${draw.pick(words.talk)}</p>${press(draw, words.enter)}</div>`,
  switch: (draw, words) => {
    const name = draw.pick(words.turnOn);
    return draw.pick([
      `<p><label><input type="checkbox" data-press> ${name}</label></p>`,
      `<div>${name} <span role="switch" aria-checked="false" tabindex="0" data-press style="display:inline-block;width:40px;height:20px;background:#ccc;border-radius:10px"></span></div>`,
      `<div><span>${name}</span> ${press(draw, words.turnOn[0] ?? '')}</div>`,
      `<label><input type="radio" name="r" data-press> ${name}</label>`,
    ]);
  },
  make: (draw, words) => `<p>${press(draw, draw.pick(words.makes))}</p>`,
  code: codeLine,
  made: (draw, words) => windowOf(draw, madeInner(draw, words)),
  block: (draw, words) => `<div style="border:1px solid #ddd;padding:12px">${madeInner(draw, words)}</div>`,
  unfolds: (draw, words) =>
    `<details><summary data-press>${draw.pick(words.makes)}</summary>${windowOf(draw, madeInner(draw, words))}</details>`,
  hover: (draw, words) =>
    `<style>.qz-in{display:none}.qz:hover .qz-in,.qz:focus-within .qz-in{display:block}</style><div class="qz">${press(draw, draw.pick(words.makes))}<div class="qz-in">${windowOf(draw, madeInner(draw, words))}</div></div>`,
  ticked: (draw, words) =>
    `<style>.qt{position:absolute;opacity:0}.qt~.qt-in{display:none}.qt:checked~.qt-in{display:block}</style><div><input type="checkbox" class="qt" id="qt"><label for="qt" data-press style="cursor:pointer">${draw.pick(words.makes)}</label><div class="qt-in">${windowOf(draw, madeInner(draw, words))}</div></div>`,
  list: (draw, words) =>
    `<table><thead><tr>${words.list.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody><tr><td>Foxmail</td><td>2026-11-30 09:12</td><td>2027-02-28</td><td>${press(draw, words.remove)}</td></tr><tr><td>${falseCode(draw)}</td><td>2026-11-30 09:13</td><td>2027-02-28</td><td>${press(draw, words.remove)}</td></tr></tbody></table>`,
  form: (draw, words) =>
    `<form onsubmit="return false">${heading(draw, draw.pick(words.makes))}<p><label>${words.name} <input></label></p><p>${words.validity} <select><option>${words.days}</option></select></p>${press(draw, draw.pick(words.ok))}</form>`,
  toast: (draw, words) =>
    `<div role="alert" style="position:fixed;left:40%;top:12px;background:#fff;z-index:9001;padding:8px">${draw.pick(words.talk)} ${press(draw, words.enter)}</div>`,
  suggestions: (draw, words) =>
    `<div><input placeholder="${words.search}"><ul>${draw
      .some(words.menu, 3)
      .map((one) => `<li>${press(draw, one)}</li>`)
      .join('')}</ul></div>`,
  console: (draw, words) =>
    `<div>${heading(draw, words.console[1] ?? '')}<label><input type="radio" name="c" data-press> ${words.console[2]}</label> ${press(draw, words.console[3] ?? '')}</div>`,
  deleting: (draw, words) =>
    windowOf(draw, `<h3>${words.remove} ${draw.pick(words.codeNames)}</h3>${press(draw, words.ok[0] ?? '')}`),
};

export function drawPieces(draw: Random, words: MailWords): Piece[] {
  const names = draw.some(Object.keys(PIECES), draw.whole(2, 5));
  return names.map((name) => ({ name, html: PIECES[name]?.(draw, words) ?? '' }));
}
