/**
 * The witness: what was really pressed. Every page the world serves carries `witnessScript`; it tells the server of
 * each click and changed control before the page's own handlers run. A control that is right to press is marked
 * `data-w="name"` in the page, a trap `data-w-bad="name"`; anything unmarked is wrong to press. The finder under test
 * never reads data-* attributes, so the marks help nobody but the witness.
 */
export interface ClickRecord {
  kind: 'click' | 'change';
  /** Value of the nearest `data-w` or `data-w-bad`, null when nothing on the way up is marked. */
  control: string | null;
  good: boolean;
  /** False for events made by scripts. */
  trusted: boolean;
  /** Host and path of the frame's document, without query (sid, uid). */
  page: string;
  /** Text of what was hit, 40 characters at most: tells a reader of a failure what it was. Never a field's value. */
  hit: string;
  /** ms since the epoch. */
  at: number;
}

export const WITNESS_PATH = '/__world/witness';

/** Accepts what the page script sends; null when it is not a record. */
export function readRecord(text: string): ClickRecord | null {
  try {
    const r = JSON.parse(text) as ClickRecord;
    return r && (r.kind === 'click' || r.kind === 'change') ? { ...r, at: Date.now() } : null;
  } catch {
    return null;
  }
}

/**
 * Synchronous on purpose: when Playwright's click returns, the record is there, even if the click closed the page.
 * Message frames that run no script of their own are listened to from their parent, as far as it may reach in.
 */
export const witnessScript = `(() => {
  const server = new URL(document.currentScript.src).origin + ${JSON.stringify(WITNESS_PATH)};
  const tell = (record) => {
    const body = JSON.stringify(record);
    try {
      const x = new XMLHttpRequest();
      x.open('POST', server, false);
      x.send(body);
    } catch { navigator.sendBeacon(server, body); }
  };
  const pageOf = (w) => {
    try { const l = w.location; return l.protocol === 'https:' ? l.host + l.pathname : l.protocol + l.pathname; }
    catch { return '?'; }
  };
  const watched = new WeakSet();
  const watch = (w) => {
    const root = w.document.documentElement;
    if (!root || watched.has(root)) return;
    watched.add(root);
    // A list that opens under the mouse before it is let go: the press is what was meant, the click falls on what holds both.
    let down = [];
    w.addEventListener('pointerdown', (event) => { down = event.composedPath(); }, true);
    const record = (kind) => (event) => {
      const slipped = kind === 'click' && down[0] && event.target !== down[0] && event.target.contains(down[0]);
      const path = (slipped ? down : event.composedPath()).filter((n) => n.nodeType === 1);
      const marked = path.find((n) => n.hasAttribute('data-w') || n.hasAttribute('data-w-bad'));
      const bad = marked ? marked.hasAttribute('data-w-bad') : true;
      const hit = path[0] ? path[0].tagName.toLowerCase() + ' ' + (path[0].textContent || '').trim() : '';
      tell({
        kind, control: marked ? marked.getAttribute(bad ? 'data-w-bad' : 'data-w') : null, good: !bad,
        trusted: event.isTrusted, page: pageOf(w), hit: hit.slice(0, 40),
      });
    };
    w.addEventListener('click', record('click'), true);
    w.addEventListener('change', record('change'), true);
    w.document.addEventListener('load', (event) => {
      if (event.target.tagName !== 'IFRAME') return;
      try { if (!event.target.contentWindow.__witness) watch(event.target.contentWindow); } catch {}
    }, true);
  };
  window.__witness = true;
  watch(window);
})();`;
