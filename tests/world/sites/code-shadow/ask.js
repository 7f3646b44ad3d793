import { QyElement } from './element.js';
import { t } from './texts.js';

/** Name and validity. The list is Shoelace's: its field and its entries lie in two more roots. */
class Ask extends QyElement {
  connectedCallback() {
    const options = Object.entries(t.choices)
      .map(
        ([days, text]) =>
          `<sl-option value="${days}" ${days >= 180 ? 'data-w' : 'data-w-bad'}="days-${days}">${text}</sl-option>`,
      )
      .join('');
    this.draw(`<style>sl-input,sl-select{margin-bottom:16px}</style><sl-dialog label="${t.make}" open>
<sl-input label="${t.name}" help-text="${t.nameHelp}" data-w="code-name"></sl-input>
<sl-select label="${t.validity}" value="30" hoist data-w="validity">${options}</sl-select>
<sl-button slot="footer" id="no">${t.cancel}</sl-button> <sl-button slot="footer" variant="primary" id="yes" data-w="code-submit">${t.ok}</sl-button></sl-dialog>`);
    this.one('#no').addEventListener('click', () => this.one('sl-dialog').hide());
    this.one('#yes').addEventListener('click', () => {
      const name = this.one('sl-input').value.trim();
      if (!name) return this.one('sl-input').focus();
      this.tell('qy-ask', { name, days: Number(this.one('sl-select').value) });
    });
    this.one('sl-dialog').addEventListener('sl-after-hide', (event) => {
      if (event.target === this.one('sl-dialog')) this.remove();
    });
  }
}

customElements.define('qy-auth-ask', Ask);
