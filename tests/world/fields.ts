/**
 * The second witness: every value that ever stood in any field, seen by the page or not, with events or without. A page that
 * carries `fieldsScript` tells the server; tests read it with `fieldsOf`.
 */
import type { WorldState } from './state.ts';

export interface FieldRecord {
  /** Host and path of the frame's document. */
  page: string;
  /** `data-form` around the field, '' without. */
  form: string;
  /** `data-field`, else id, else name. */
  field: string;
  value: string;
}

export const FIELDS_PATH = '/__world/fields';

export function fieldsOf(state: WorldState): FieldRecord[] {
  state.ext.fields ??= [];
  return state.ext.fields as FieldRecord[];
}

/** Accepts what the page script sends; anything else is dropped. */
export function noteField(state: WorldState, body: string): void {
  try {
    fieldsOf(state).push(JSON.parse(body) as FieldRecord);
  } catch {
    // Not a record.
  }
}

/** Reads often, since a value may stand for a moment only, and with every event. Synchronous, so that none is lost at the end. */
export const fieldsScript = `(() => {
  const server = new URL(document.currentScript.src).origin + ${JSON.stringify(FIELDS_PATH)};
  const last = new WeakMap();
  const tell = (element, value) => {
    const body = JSON.stringify({
      page: location.host + location.pathname,
      form: element.closest('[data-form]')?.getAttribute('data-form') ?? '',
      field: element.getAttribute('data-field') || element.id || element.name || '',
      value,
    });
    try {
      const x = new XMLHttpRequest();
      x.open('POST', server, false);
      x.send(body);
    } catch { navigator.sendBeacon(server, body); }
  };
  const read = () => {
    for (const element of document.querySelectorAll('input, textarea, select, [contenteditable]')) {
      const value = 'value' in element ? element.value : element.textContent;
      if (value === (last.get(element) ?? '')) continue;
      last.set(element, value);
      tell(element, value);
    }
  };
  for (const type of ['input', 'change', 'focusin', 'focusout', 'keydown']) addEventListener(type, read, true);
  setInterval(read, 15);
})();`;
