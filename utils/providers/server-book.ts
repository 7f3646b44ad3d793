/** Shapes of a provider's mail servers, by family: all servers of one node or region. */
import type { Evidence } from '../guides/evidence';
import type { MessageKey } from '../words/message-key';

export type Security = 'tls' | 'starttls';
/** One of a kind among all providers. */
export type ServerFamilyId = string;

export interface Port {
  port: number;
  security: Security;
}
export interface MailServer extends Port {
  host: string;
}

export interface ServerFamily extends Evidence {
  id: ServerFamilyId;
  /** Data centre a domain lives on. */
  node: string;
  imap: MailServer;
  /** `alternativePorts`: same host, offered when the first port is blocked on the user's network. */
  smtp: MailServer & { alternativePorts: readonly Port[] };
  pop?: MailServer;
  /** Host names the webmail of this family's domains is seen on: exact, or `*.` and a suffix. */
  webmailHosts: readonly string[];
  /** Message key of a remark to show beside the family. */
  noteKey?: MessageKey;
}

/**
 * Where the client connects from. `cloud`: a service with servers of its own, perhaps overseas (Laifaxin);
 * `device`: a program on the user's computer or phone.
 */
export type Vantage = 'device' | 'cloud';

/** Families in the order to offer, by the family the webmail host points to. */
export type Orders = Readonly<Record<Vantage, Readonly<Record<string, readonly ServerFamilyId[]>>>>;

export interface ServerBook {
  families: readonly ServerFamily[];
  /** Each has an order under `unknown`, for a host that does not tell. */
  orders: Orders;
}

export const tls = (host: string, port: number): MailServer => ({ host, port, security: 'tls' });
