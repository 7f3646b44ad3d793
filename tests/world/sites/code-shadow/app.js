import { boot, call } from '../_shared/boot.js';
import { QyElement } from './element.js';
import { t } from './texts.js';

class App extends QyElement {
  async connectedCallback() {
    this.draw(`<style>:host{display:block;max-width:820px;margin:24px auto;font:15px/1.6 sans-serif}h1{font-size:22px}
.warn{background:#fff3d6;padding:12px}</style><h1>${t.head}</h1><div id="warn"></div><qy-auth-panel></qy-auth-panel><div id="box"></div>`);
    this.addEventListener('qy-switch', async () => {
      await call('switch', { on: true });
      this.load();
    });
    this.addEventListener('qy-make', () => this.open('qy-auth-ask', null));
    this.addEventListener('qy-delete', async (event) => {
      await call('delete', { id: event.detail });
      this.load();
    });
    this.addEventListener('qy-ask', async (event) => {
      const made = await call('generate', event.detail);
      if (!made.error) this.open('qy-auth-shown', made);
    });
    this.addEventListener('qy-done', async (event) => {
      await call(event.detail.kept ? 'confirm' : 'discard', { id: event.detail.id });
      this.load();
    });
    await this.load();
  }

  open(tag, data) {
    const node = document.createElement(tag);
    node.data = data;
    this.one('#box').replaceChildren(node);
  }

  async load() {
    const [me, { codes }] = await Promise.all([call('me'), call('codes')]);
    this.one('#warn').innerHTML = me.phoneBound
      ? ''
      : `<div class="warn">${t.phone} <a href="/static/qiyeurs/?sid=${boot.sid}#/info" data-w="open-platform">${t.bind}</a></div>`;
    this.one('qy-auth-panel').data = { me, codes };
  }
}

customElements.define('qy-auth-app', App);
