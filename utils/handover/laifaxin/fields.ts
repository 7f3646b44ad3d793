/** Which field of a form is which, by the words beside it. Ids may settle a draw and are never needed. */
import { forgetLayout } from '../../page/locate/style';
import { type ControlKind, type Piece, readForm, type Sharpness } from '../filling/reading';
import {
  BARE_SERVER,
  ENCRYPTED,
  FIELD_WORDS,
  PORT,
  RECEIVE,
  RECEIVE_SERVER,
  SEND,
  SEND_SERVER,
} from './words';

export const SERVER_ROLES = [
  'receiveSsl',
  'receiveServer',
  'receivePort',
  'sendSsl',
  'sendServer',
  'sendPort',
] as const;
export type ServerRole = (typeof SERVER_ROLES)[number];
export type Role = 'address' | 'secret' | ServerRole;

export type Fields = Partial<Record<Role, HTMLInputElement>>;

export interface FieldReading {
  fields: Fields;
  /** Roles that more than one field could have. */
  unclear: Role[];
  /** Password fields of any name. */
  secrets: number;
  pieces: Piece[];
}

/** Ids of the older generation: the form has no name, so they are the names of its fields. */
const KNOWN_IDS: Readonly<Record<Role, string>> = {
  address: 'mail_addr',
  secret: 'mail_pass',
  receiveServer: 're_server',
  receivePort: 're_port',
  receiveSsl: 're_ssl',
  sendServer: 'se_server',
  sendPort: 'se_port',
  sendSsl: 'se_ssl',
};

export function readFields(container: Element, sharpness: Sharpness = 'usable'): FieldReading {
  forgetLayout();
  const pieces = readForm(container, sharpness);
  const candidates = new Map<Role, HTMLInputElement[]>();
  let words: string[] = [];
  let direction: 'receive' | 'send' | null = null;
  let secrets = 0;
  pieces.forEach((piece, at) => {
    if (piece.kind === 'words') {
      words.push(piece.text);
      direction = directionOf(piece.text) ?? direction;
      return;
    }
    const said = piece.kind === 'check' ? [...words, ...wordsAfter(pieces, at)] : words;
    words = [];
    if (piece.kind === 'other') return;
    if (piece.kind === 'secret') secrets++;
    const role = roleOf(piece.kind, [...piece.hints, ...said].reverse(), direction);
    if (role) candidates.set(role, [...(candidates.get(role) ?? []), piece.element]);
  });
  const fields: Fields = {};
  const unclear: Role[] = [];
  for (const [role, elements] of candidates) {
    const known = elements.filter(({ id }) => id === KNOWN_IDS[role]);
    const [element, second] = known.length === 1 ? known : elements;
    if (second) unclear.push(role);
    else if (element) fields[role] = element;
  }
  return { fields, unclear, secrets, pieces };
}

function directionOf(text: string): 'receive' | 'send' | null {
  if (RECEIVE.test(text)) return SEND.test(text) ? null : 'receive';
  return SEND.test(text) ? 'send' : null;
}

/** A check box without a label of its own is named behind it. */
function wordsAfter(pieces: readonly Piece[], at: number): string[] {
  const next = pieces[at + 1];
  return next?.kind === 'words' ? [next.text] : [];
}

/** @param names the nearest first */
function roleOf(kind: ControlKind, names: string[], direction: 'receive' | 'send' | null): Role | null {
  for (const name of names) {
    const role = roleByName(kind, name, direction);
    if (role) return role;
  }
  return null;
}

function roleByName(kind: ControlKind, name: string, direction: 'receive' | 'send' | null): Role | null {
  const isCalled = (words: ReadonlySet<string>) => words.has(name);
  if (kind === 'secret') return isCalled(FIELD_WORDS.secret) ? 'secret' : null;
  if (kind === 'check') return ENCRYPTED.test(name) && direction ? `${direction}Ssl` : null;
  if (PORT.test(name)) return direction && `${direction}Port`;
  if (kind === 'number') return null;
  if (RECEIVE_SERVER.test(name)) return 'receiveServer';
  if (SEND_SERVER.test(name)) return 'sendServer';
  if (isCalled(FIELD_WORDS.address)) return 'address';
  return BARE_SERVER.test(name) && direction ? `${direction}Server` : null;
}
