/**
 * Where a form could send what is typed into a field, by the form itself or by any of its buttons. Reads attributes alone: what a
 * page's own scripts do with a value is theirs.
 * Source: HTML standard, "Form submission algorithm" and "form-associated element"; last checked 2026-11.
 */

/**
 * Why a secret must not stand in the field. `base`: a `<base>` decides where the page's addresses lead. `masked`: a field's name
 * hides the form's own members from us. `scheme`: no address of a page (`javascript:`, `data:`, `blob:`, `mailto:`, `http:`).
 * `origin`: another site. `get`: the value would stand in an address. `dialog`: nothing is sent, so it is no form to send.
 * `target`: another window or frame.
 */
export type BadDestination = 'base' | 'masked' | 'scheme' | 'origin' | 'get' | 'dialog' | 'target';

/** One way out of a form, as its attributes say. Null: not said. */
interface Destination {
  action: string | null;
  method: string | null;
  target: string | null;
}

const HERE = /^(?:|_self|_top|_parent)$/i;
/** Members that hold texts: a field may be called so, and nothing of ours reads them. */
const HARMLESS = new Set(['id', 'role', 'slot', 'part', 'prefix']);
let members: string[] | null = null;
/** Read when it is first asked for: the build looks into this file where no page is. */
const membersOfElements = (): string[] => {
  members ??= [Element, Node, EventTarget]
    .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
    .filter((name) => !HARMLESS.has(name) && name !== 'constructor');
  return members;
};

/** The first bad way, or null. The form that counts is the field's owner, also by `form=`, with its buttons wherever they stand. */
export function badDestination(field: HTMLInputElement): BadDestination | null {
  const doc = field.ownerDocument;
  const { form } = field;
  if (baseOrigin(doc) !== doc.location.origin) return 'base';
  if (!form) return null;
  if (isMasked(form)) return 'masked';
  const own: Destination = {
    action: said(form, 'action'),
    method: said(form, 'method'),
    target: said(form, 'target'),
  };
  for (const destination of [own, ...buttonsOf(form).map((button) => destinationOf(button, own))]) {
    const bad = badIn(destination, doc);
    if (bad) return bad;
  }
  return null;
}

/** The document itself may be masked by names in it, the root element can't be. */
const baseOrigin = (doc: Document) => new URL(doc.documentElement.baseURI).origin;

/**
 * A field's name answers before the form's own members, in our world as in the page's: `<input name="parentNode">` would lead a
 * look around the form astray.
 */
function isMasked(form: HTMLFormElement): boolean {
  return membersOfElements().some((name) => Object.hasOwn(form, name));
}

/** Every button of the form, and whatever could become one. */
function buttonsOf(form: HTMLFormElement): Element[] {
  const root = form.getRootNode() as Document | ShadowRoot;
  const all = root.querySelectorAll<HTMLInputElement | HTMLButtonElement>('button,input');
  return [...all].filter(
    (one) =>
      one.form === form && ['formaction', 'formmethod', 'formtarget'].some((name) => one.hasAttribute(name)),
  );
}

/** A button's own words go before the form's. */
const destinationOf = (button: Element, form: Destination): Destination => ({
  action: said(button, 'formaction') ?? form.action,
  method: said(button, 'formmethod') ?? form.method,
  target: said(button, 'formtarget') ?? form.target,
});

const said = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

function badIn({ action, method, target }: Destination, doc: Document): BadDestination | null {
  const page = doc.location.href;
  const base = doc.documentElement.baseURI;
  if (action) {
    if (!URL.canParse(action, base)) return 'scheme';
    const to = new URL(action, base);
    if (to.protocol !== 'https:') return 'scheme';
    if (to.origin !== doc.location.origin) return 'origin';
    if (to.href !== new URL(action, page).href) return 'base';
  }
  // A form that says nothing at all is sent by the page's script.
  if (action || method !== null) {
    if (method?.toLowerCase() === 'dialog') return 'dialog';
    if (method?.toLowerCase() !== 'post') return 'get';
  }
  return HERE.test(target ?? baseTarget(doc)) ? null : 'target';
}

const baseTarget = (doc: Document) =>
  doc.documentElement.querySelector('base[target]')?.getAttribute('target') ?? '';
