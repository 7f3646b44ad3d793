/**
 * Web clients a code can be handed to, and the exact origins each may be handed to on. A new host is a line here.
 * Source: docs/facts/clients.md ("Laifaxin: hosts and pages"); last checked 2026-11. Never one that only serves files or links.
 */
import type { GuideId } from '../guides/guide-id';

export const CLIENT_IDS = ['laifaxin'] as const;
export type ClientId = (typeof CLIENT_IDS)[number];

/** `custom`: a client the user added; its origin tells which. */
export const HANDOVER_CLIENTS = [...CLIENT_IDS, 'custom'] as const;
export type HandoverClient = (typeof HANDOVER_CLIENTS)[number];

export interface WebClient {
  /** The one to open when none is open yet comes first. */
  origins: readonly string[];
  /** Page with the mail accounts, opened when no tab of the client is there. */
  accountsPath: string;
  guide: GuideId;
}

export const WEB_CLIENTS: Readonly<Record<ClientId, WebClient>> = {
  laifaxin: {
    origins: ['https://web.laifaxin.com', 'https://app.laifaxin.com', 'https://web.worldtradetool.com'],
    accountsPath: '/settings/accounts',
    guide: 'bind-laifaxin',
  },
};

/** The client that lives at exactly this origin, or null. */
export function clientAt(origin: string): ClientId | null {
  return CLIENT_IDS.find((id) => WEB_CLIENTS[id].origins.includes(origin)) ?? null;
}
