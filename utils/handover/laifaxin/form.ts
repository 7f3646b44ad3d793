/** Finds the one form that adds a mailbox, and refuses every other: logins, 修改密码, hidden twins, forms in mails. */
import { normalise } from '../../guides/normalise';
import { dialogOf } from '../../page/locate/region';
import { forgetLayout } from '../../page/locate/style';
import { meeting, parentOf } from '../../page/locate/tree';
import { visibilityOf } from '../../page/locate/visibility';
import { isAccountsPage } from '../accounts-pages';
import { BUTTON } from '../filling/page';
import { canBeUsed, type Piece } from '../filling/reading';
import { isUserContent } from '../others/others';
import { type FieldReading, readFields } from './fields';
import { ADDS, FORWARD, OTHER_FORM, SERVER_PART, SUBMIT } from './words';

export interface MailboxForm {
  container: Element;
  address: HTMLInputElement;
  secret: HTMLInputElement;
}

export type Found =
  | { kind: 'form'; form: MailboxForm }
  /** More than one could be meant. */
  | { kind: 'two' }
  /** There is one, on a page where mailboxes are not added. */
  | { kind: 'other-page' }
  | { kind: 'none' };

const HIGHEST_PANE = 14;

/** Looks at the page as it stands. Of the client's pages only those that add mailboxes count: on others people read mails. */
export function findForm(doc: Document, path: string): Found {
  forgetLayout();
  const isHome = isAccountsPage('laifaxin', path);
  const containers = new Set<Element>();
  for (const secret of doc.querySelectorAll<HTMLInputElement>('input[type=password]')) {
    if (!canBeUsed(secret)) continue;
    const container = dialogOf(secret) ?? (isHome ? paneOf(secret) : null);
    if (container) containers.add(container);
  }
  const readings = [...containers].map((container) => ({ container, reading: readFields(container) }));
  const mailboxes = readings.filter(({ container, reading }) => isMailboxForm(container, reading));
  const [only, second] = mailboxes;
  if (!only) return { kind: 'none' };
  if (!isHome) return { kind: 'other-page' };
  const { address, secret } = only.reading.fields;
  if (second || only.reading.unclear.length > 0 || !address || !secret) return { kind: 'two' };
  return { kind: 'form', form: { container: only.container, address, secret } };
}

/** Every piece of evidence there is: both fields by name, one password field, a button of the right name, talk of servers. */
function isMailboxForm(container: Element, { fields, unclear, secrets, pieces }: FieldReading): boolean {
  const has = (role: 'address' | 'secret') => fields[role] !== undefined || unclear.includes(role);
  return (
    has('address') &&
    has('secret') &&
    (secrets === 1 || unclear.includes('secret')) &&
    hasButton(container) &&
    !says(pieces, OTHER_FORM) &&
    SERVER_PART.test(container.textContent ?? '') &&
    !isUserContent(
      fields.address && fields.secret ? (meeting(fields.address, fields.secret) ?? container) : container,
    )
  );
}

/** Words such as 「验证」 also name a step of the form: only a button is pressed, and the box must hold it to hear of it. */
function hasButton(container: Element): boolean {
  return [...container.querySelectorAll(BUTTON)].some((button) => {
    const text = normalise(button instanceof HTMLInputElement ? button.value : (button.textContent ?? ''));
    return (SUBMIT.has(text) || FORWARD.has(text)) && visibilityOf(button) !== 'hidden';
  });
}

function says(pieces: readonly Piece[], words: ReadonlySet<string>): boolean {
  return pieces.some((piece) => piece.kind === 'words' && words.has(piece.text));
}

/** Whether the form would add a mailbox, by its own words and buttons. */
export function isAdding({ container }: MailboxForm): boolean {
  const { pieces } = readFields(container);
  return says(pieces, ADDS);
}

/** The smallest box around a field outside a dialog that reads like the whole form. */
function paneOf(secret: HTMLInputElement): Element | null {
  let level = 0;
  for (let up = parentOf(secret); up && level < HIGHEST_PANE; up = parentOf(up), level++) {
    if (up === secret.ownerDocument.body) return null;
    if (isMailboxForm(up, readFields(up))) return up;
  }
  return null;
}
