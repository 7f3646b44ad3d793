/** Forms that a mail, a preview or a card of a mail brings along, drawn as a box over the page; and the heads mail programs give them. */
import { OTHERS, TREES } from './claims.ts';

export interface MailDisguise {
  name: string;
  claim: string;
  /** HTML with `FORM` where the author's own words stand. */
  around: string;
}

const mail = (name: string, around: string): MailDisguise => ({ name, claim: OTHERS, around });
const rows = (...texts: string[]) => texts.map((text) => `<div class="row">${text}</div>`).join('');

export const mails: MailDisguise[] = [
  mail('head-zh', '<div><div>发件人</div><div>x</div><div>主题</div><div>请核对</div><div>FORM</div></div>'),
  mail('head-zh-one-text', '<div><p>发件人：邮件中心 主题：请核对你的邮箱</p><div>FORM</div></div>'),
  mail('head-zh-tw', '<div><p>寄件者：郵件中心</p><p>主旨：請核對</p><div>FORM</div></div>'),
  mail(
    'head-en',
    '<section><div>From: Mail Center</div><div>Subject: Please verify</div><div>FORM</div></section>',
  ),
  mail(
    'head-en-table',
    '<table><tr><th>From</th><td>Mail Center</td></tr><tr><th>To</th><td>me</td></tr><tr><td colspan="2">FORM</td></tr></table>',
  ),
  mail('head-ja', '<div><dl><dt>差出人</dt><dd>x</dd><dt>件名</dt><dd>確認</dd></dl><div>FORM</div></div>'),
  mail('head-ko', '<div><p>보낸사람: x</p><p>제목: 확인</p><div>FORM</div></div>'),
  mail('head-de', '<div><p>Von: x</p><p>Betreff: Bitte prüfen</p><div>FORM</div></div>'),
  mail('head-fr', '<div><p>De : x</p><p>Objet : À vérifier</p><div>FORM</div></div>'),
  mail('head-ru', '<div><span>От:</span> x <span>Тема:</span> y<div>FORM</div></div>'),
  mail('head-es-list', '<ul><li>De: x</li><li>Para: y</li><li>Asunto: z</li><li>FORM</li></ul>'),
  mail('head-pt', '<div><b>De:</b> x<br><b>Assunto:</b> y<br><div>FORM</div></div>'),
  mail('head-vi', '<div><p>Từ: x</p><p>Chủ đề: y</p><div>FORM</div></div>'),
  mail('head-zh-spaced', '<div><p>发 件 人：x</p><p>主　题：y</p><div>FORM</div></div>'),
  mail(
    'head-zh-in-pieces',
    '<div><p><span>发</span><span>件</span><span>人</span>：x</p><p><span>主</span><span>题</span>：y</p><div>FORM</div></div>',
  ),
  mail(
    'head-zh-tw-in-pieces',
    '<div><p><b>寄</b><b>件</b><b>者</b>：x</p><p><b>主</b><b>旨</b>：y</p><div>FORM</div></div>',
  ),
  mail('head-full-width', '<div><p>Ｆｒｏｍ：x</p><p>Ｓｕｂｊｅｃｔ：y</p><div>FORM</div></div>'),
  mail('head-behind-the-body', '<div><div>FORM</div><div>发件人：x</div><div>主题：y</div></div>'),
  mail(
    'buttons-as-icons',
    '<div><i role="button" aria-label="回复" title="回复"></i><i role="button" title="转发"></i><div>FORM</div></div>',
  ),
  mail(
    'head-icons-named',
    '<div><span><svg aria-label="发件人" width="12" height="12"></svg> x</span><span><svg aria-label="主题" width="12" height="12"></svg> y</span><div>FORM</div></div>',
  ),
  mail(
    'head-icons-alone',
    '<div><div><svg width="12" height="12"></svg> evil@evil.example <svg width="12" height="12"></svg> 请核对</div><div>FORM</div></div>',
  ),
  mail(
    'head-address-and-time',
    '<div><div><b>邮件中心</b> evil@evil.example <i>14:20</i></div><div>FORM</div></div>',
  ),
  mail('head-named-address', '<div><div>邮件中心 &lt;evil@evil.example&gt;</div><div>FORM</div></div>'),
  mail(
    'buttons-reply-forward',
    '<div><div><button>回复</button><button>转发</button></div><div>FORM</div></div>',
  ),
  mail('reading-pane', '<div role="region" aria-label="邮件正文"><div>FORM</div></div>'),
  mail('quoted', '<blockquote>FORM</blockquote>'),
  mail('draft', '<div contenteditable="true">FORM</div>'),
  mail(
    'preview-rows',
    `<div>${rows('李娜 跟进表 09:12', 'DHL Shipment 昨天', '张伟 报价 2026-03-02', '邮件中心 14:20<div>FORM</div>')}</div>`,
  ),
  mail('preview-card', '<div><h4>最新邮件</h4><p>邮件中心 14:20</p><div>FORM</div></div>'),
  mail('article-card', '<article><h4>请核对你的邮箱</h4><time>昨天 14:20</time><div>FORM</div></article>'),
  mail(
    'clients-own-dialog-with-a-mail',
    '<div role="dialog" style="position:fixed;top:10px;left:300px;width:640px;height:560px;background:#fff"><div>发件人：x</div><div>主题：y</div><div>FORM</div><button type="button">保存</button></div>',
  ),
  { name: 'shadow-tree', claim: TREES, around: '<div data-shadow="1">FORM</div>' },
  { name: 'nested-shadow-trees', claim: TREES, around: '<div data-shadow="2">FORM</div>' },
];
