/**
 * Fills the fields a user once pointed at, the code last, and looks whether all of it has stayed. Submits nothing.
 * The delays are inferred from clients that look servers up when the address is left.
 */
import type { ClientRecord } from '../../protocol/handover';
import { FIELD_ROLES, type FieldRole, type FormMap } from '../custom-client';
import type { Page } from '../filling/page';
import { PageMoved } from '../filling/pen';
import { wait } from '../filling/wait';
import { findMapped, type MappedForm } from './match';

/** The page may answer the address with servers of its own. */
const LOOKUP_MS = 800;
/** Everything has stood this long: it will stay. */
const STOOD_MS = 700;
const STEP_MS = 100;

/** The page wrote over a value twice. */
export class NotKept extends Error {}

/** Resolves with the mapped roles that were not found. Empties `record.code` when done. @throws NotKept, PageMoved */
export async function fillMapped(
  page: Page,
  map: FormMap,
  form: MappedForm,
  record: ClientRecord,
): Promise<FieldRole[]> {
  try {
    const values = valuesOf(record);
    write(page, form.fields.address, values.address);
    await wait(LOOKUP_MS, page.signal);
    const now = sameForm(page.doc, map, form);
    const roles = FIELD_ROLES.filter((role) => now.fields[role] && values[role] !== undefined);
    const writeAll = () => {
      // The code last: what the page does about the others has been done.
      for (const role of roles) {
        const field = now.fields[role];
        if (field && role !== 'code') write(page, field, values[role]);
      }
      writeCode(page, now.fields.code, record.code);
    };
    writeAll();
    await untilStood(page, () => roles.every((role) => now.fields[role]?.value === values[role]), writeAll);
    return now.missing;
  } finally {
    record.code = '';
  }
}

function valuesOf({ address, code, families: [servers] }: ClientRecord): Partial<Record<FieldRole, string>> {
  if (!servers) return { address, code };
  const { imap, smtp } = servers;
  return {
    address,
    code,
    imapHost: imap.host,
    imapPort: String(imap.port),
    smtpHost: smtp.host,
    smtpPort: String(smtp.port),
  };
}

function write({ pen, put }: Page, field: HTMLInputElement, text: string | undefined): void {
  if (text !== undefined && field.value !== text) put(field, () => pen.write(field, text));
}

function writeCode({ pen, put }: Page, field: HTMLInputElement, code: string): void {
  if (field.value !== code) put(field, () => pen.writeSecret(field, code));
}

/** The same fields, still alone; more of the others may be shown by now. */
export function sameForm(doc: Document, map: FormMap, before: MappedForm): MappedForm {
  const now = findMapped(doc, map);
  const { address, code } = before.fields;
  if (now.kind !== 'form' || now.fields.address !== address || now.fields.code !== code)
    throw new PageMoved();
  return now;
}

/** What the page wrote over is set once more; a second time is told. */
async function untilStood({ signal }: Page, isKept: () => boolean, again: () => void): Promise<void> {
  let mayRepeat = true;
  for (let since = performance.now(); performance.now() - since < STOOD_MS; ) {
    await wait(STEP_MS, signal);
    if (isKept()) continue;
    if (!mayRepeat) throw new NotKept();
    mayRepeat = false;
    since = performance.now();
    again();
  }
}
