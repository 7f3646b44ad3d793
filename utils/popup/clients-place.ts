/** Where in the popup the other clients stand, as the hash of its address: it lets a window of its own open there. */
export interface ClientsPlace {
  codeId: string;
  /** Id of the client that is looked at, or null in front of the choice. */
  clientId: string | null;
}

/** `#clients/CODE/CLIENT`. The code's id is no secret. */
export function placeHash({ codeId, clientId }: ClientsPlace): string {
  return `#${['clients', codeId, clientId].filter(Boolean).join('/')}`;
}

/** The place a hash names, or null. */
export function placeOf(hash: string): ClientsPlace | null {
  const [, codeId = '', clientId = null] = /^#clients\/([0-9a-f-]{36})(?:\/([a-z-]+))?$/.exec(hash) ?? [];
  return codeId ? { codeId, clientId } : null;
}
