/**
 * Names that no public registry gives to one owner: each network answers for them as it likes, so a client there is another machine
 * in another network, and the code would go to whoever answers.
 * Source: RFC 6761 (`localhost`, `test`, `invalid`), RFC 6762 with appendix G (`local`, `intranet`, `internal`, `private`, `corp`, `home`, `lan`),
 * RFC 8375 (`home.arpa`), ICANN's resolutions of 2018-02 (`home`, `corp`, `mail`) and 2024-07 (`internal`); `localdomain`, `domain`,
 * `workgroup`, `localnet`, `router` are what routers and hosts files hand out. `example` (RFC 2606) is nobody's, in any network. Last checked 2026-11.
 */
export const PRIVATE_NAMES: readonly string[] = [
  'local',
  'localhost',
  'localdomain',
  'localnet',
  'lan',
  'internal',
  'intranet',
  'corp',
  'home',
  'home.arpa',
  'private',
  'mail',
  'domain',
  'workgroup',
  'router',
  'test',
  'invalid',
];

/** @param host lower case, without a dot at its end */
export function isPrivateName(host: string): boolean {
  return PRIVATE_NAMES.some((name) => host === name || host.endsWith(`.${name}`));
}
