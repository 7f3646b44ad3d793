import { stamp } from '../_shared/boot.js';
import { escape, QyElement } from './element.js';
import { t } from './texts.js';

class Panel extends QyElement {
  set data({ me, codes }) {
    const rows = codes.map(
      (c) =>
        `<tr><td>${escape(c.name)}</td><td>${stamp(c.createdAt)}</td><td>${c.expiresAt ? stamp(c.expiresAt, false) : '-'}</td><td><sl-button size="small" variant="text" data-id="${c.id}">${t.del}</sl-button></td></tr>`,
    );
    this.draw(`<style>.card{border:1px solid #ddd;border-radius:8px;padding:20px}h2{margin:0 0 8px;font-size:17px}
table{border-collapse:collapse;width:100%;margin-top:14px}td,th{border-bottom:1px solid #eee;padding:6px;text-align:left}p{color:#777}</style>
<div class="card"><h2>${t.card}</h2><p>${t.about}</p>
<sl-switch ${me.switchOn ? 'checked' : me.phoneBound ? 'data-w="turn-on"' : ''} ${me.phoneBound ? '' : 'disabled'}>${t.use}</sl-switch>
${me.switchOn ? `<p><sl-button variant="primary" data-w="generate">${t.make}</sl-button></p><table><tr>${t.cols.map((c) => `<th>${c}</th>`).join('')}<th></th></tr>${rows.join('') || `<tr><td>${t.none}</td></tr>`}</table>` : ''}</div>`);
    this.one('sl-switch').addEventListener('sl-change', () => this.tell('qy-switch'));
    this.one('sl-button[variant="primary"]')?.addEventListener('click', () => this.tell('qy-make'));
    for (const button of this.shadowRoot.querySelectorAll('[data-id]'))
      button.addEventListener('click', () => this.tell('qy-delete', button.dataset.id));
  }
}

customElements.define('qy-auth-panel', Panel);
