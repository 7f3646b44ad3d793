import { QyElement } from './element.js';
import { t } from './texts.js';

/** The code, in an element of its own within the dialog. */
class Key extends QyElement {
  set code(code) {
    this.draw(
      `<style>b{font:600 20px/1.6 Consolas,monospace;background:#f4f4f6;padding:6px 12px}</style><b>${code}</b>`,
    );
  }
}
customElements.define('qy-auth-key', Key);

class Shown extends QyElement {
  connectedCallback() {
    const { id, code } = this.data;
    this.draw(`<sl-dialog label="${t.title}" open><p>${t.tip}</p><qy-auth-key></qy-auth-key>
<sl-button size="small" id="copy" data-w="copy">${t.copy}</sl-button>
<sl-button slot="footer" variant="success" data-w="confirm" id="ok">${t.saved}</sl-button></sl-dialog>`);
    this.one('qy-auth-key').code = code;
    this.one('#copy').addEventListener('click', () => navigator.clipboard.writeText(code).catch(() => {}));
    let kept = false;
    this.one('#ok').addEventListener('click', () => {
      kept = true;
      this.one('sl-dialog').hide();
    });
    this.one('sl-dialog').addEventListener('sl-hide', () => this.tell('qy-done', { id, kept }));
    this.one('sl-dialog').addEventListener('sl-after-hide', () => this.remove());
  }
}
customElements.define('qy-auth-shown', Shown);
