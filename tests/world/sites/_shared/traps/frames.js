/** Frames that show a copy of the pages: of a foreign host, of an advertiser, of a message. All within the page. */
import { boot } from '../boot.js';
import { NUMBER, w } from './words.js';

const BOX =
  'width:520px;height:300px;border:1px solid #ddd;display:block;margin:16px;position:relative;background:#fff';

/** What a phisher writes: settings, the code page and the open dialog, all in one. */
export const imitation = `<div style="font:13px/1.8 sans-serif">
<div style="background:#39c;color:#fff;padding:6px"><b>Mail</b> <a href="#" data-w-bad="fake-settings">${w.settings}</a> <a href="#" data-w-bad="fake-settings">${w.mailSettings}</a></div>
<h3>${w.client}</h3><label data-w-bad="fake-set"><input type="checkbox">${w.set}</label>
<button data-w-bad="fake-on">${w.on}</button> <button data-w-bad="fake-generate">${w.make}</button>
<div role="dialog" aria-label="${w.made}" style="border:1px solid #999;padding:8px;margin:6px 0">
<h4>${w.made}</h4><p>${w.code}: <b style="font-family:monospace">Zx8Kq2Lm5Np7Rt4W</b> <button data-w-bad="fake-copy">${w.copy}</button></p>
<p>${w.once}</p><label>${w.name}<input data-w-bad="fake-name"></label>
<button data-w-bad="fake-confirm">${w.ok}</button></div></div>`;

const doc = `<!doctype html><meta charset="utf-8"><title>${w.code}</title><body>${imitation}</body>`;

function frame(root, attributes) {
  const node = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.style.cssText = BOX;
  root.after(node);
  return node;
}

export const frames = {
  /** A copy on another host, framed as an advertisement. */
  'foreign-frame': ({ root }) =>
    frame(root, { src: `https://evil.example/copy/authcode.html?sid=${boot.sid}` }),
  'fake-srcdoc': ({ root }) => frame(root, { srcdoc: doc }),
  'fake-sandbox': ({ root }) => frame(root, { srcdoc: doc, sandbox: '' }),
  'fake-blob': ({ root }) =>
    frame(root, { src: URL.createObjectURL(new Blob([doc], { type: 'text/html' })) }),
  'fake-written'({ root }) {
    const node = frame(root, {});
    node.contentDocument.open();
    node.contentDocument.write(doc);
    node.contentDocument.close();
  },
  /** A message beside the page, in the page's own document. */
  'fake-mail'({ root }) {
    const node = document.createElement('div');
    const place =
      boot.options.extra.mailAt === 'side'
        ? 'position:fixed;right:0;top:60px;bottom:0;width:320px;overflow:auto;border-left:1px solid #ddd'
        : 'position:relative;border-top:1px solid #ddd';
    node.style.cssText = `${place};padding:12px;background:#fff;color:#333`;
    const [from, to, subject] = boot.lang === 'en' ? ['From', 'To', 'Subject'] : ['发件人', '收件人', '主题'];
    node.innerHTML = `<div><b>${subject}: ${w.set}</b></div><div style="color:#888">${from}: admin &lt;notice@evil.example&gt;</div>
<div style="color:#888">${to}: ${boot.address}</div><hr>${imitation}<p>${w.orderText} ${NUMBER}</p>`;
    root.after(node);
  },
};
