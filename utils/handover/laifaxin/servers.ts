/** The server fields of the form: whether they are shown, what they hold, and filling them. */
import type { ClientRecord } from '../../protocol/handover';
import type { Page } from '../filling/page';
import { type Fields, readFields, SERVER_ROLES, type ServerRole } from './fields';

export type Servers = Pick<ClientRecord['families'][number], 'imap' | 'smtp'>;

const wanted = ({ imap, smtp }: Servers): Record<ServerRole, string | boolean> => ({
  receiveServer: imap.host,
  receivePort: String(imap.port),
  receiveSsl: imap.ssl,
  sendServer: smtp.host,
  sendPort: String(smtp.port),
  sendSsl: smtp.ssl,
});

const held = (field: HTMLInputElement) => (field.type === 'checkbox' ? field.checked : field.value);

/** Both server names can be typed into now, or could but for what floats above them. */
export function serversShown(container: Element): boolean {
  return shownServers(container) !== null;
}

function shownServers(container: Element): Fields | null {
  for (const sharpness of ['usable', 'covered'] as const) {
    const { fields, unclear } = readFields(container, sharpness);
    const isClear = SERVER_ROLES.every((role) => !unclear.includes(role));
    if (fields.receiveServer && fields.sendServer && isClear) return fields;
  }
  return null;
}

/** Roles whose field, seen or unseen, holds something else than wanted. A field that is not there misses nothing. */
export function missing(container: Element, servers: Servers): ServerRole[] {
  const { fields } = readFields(container, 'all');
  const values = wanted(servers);
  return SERVER_ROLES.filter((role) => {
    const field = fields[role];
    return field !== undefined && held(field) !== values[role];
  });
}

/** The page has found the wanted servers by itself. */
export function serversHeld(container: Element, servers: Servers): boolean {
  const { fields } = readFields(container, 'all');
  return Boolean(fields.receiveServer && fields.sendServer) && missing(container, servers).length === 0;
}

/** Fills what is shown and differs. Encryption first: pages set the usual port when it changes. */
export function putServers({ pen, put }: Page, container: Element, servers: Servers): void {
  const values = wanted(servers);
  for (const role of SERVER_ROLES) {
    // Each stroke may redraw the form.
    const field = shownServers(container)?.[role];
    const value = values[role];
    if (!field || held(field) === value) continue;
    put(field, () => (typeof value === 'boolean' ? pen.tick(field, value) : pen.write(field, value, true)));
  }
}
