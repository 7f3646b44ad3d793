/** What the elements of this page share: an open root that is drawn from a string, and events that cross roots. */
export class QyElement extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }

  draw(html) {
    this.shadowRoot.innerHTML = html;
  }

  one(selector) {
    return this.shadowRoot.querySelector(selector);
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

export const escape = (s) => String(s).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
