/** The account a webmail names in its address bar. Pure. */
const WHOLE = /^[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** Address in one of these parameters of a query or hash; '' without one. */
export function addressInUrl(location: Pick<Location, 'search' | 'hash'>, names: readonly string[]): string {
  for (const part of [location.search, location.hash.replace(/^[^?]*/, '')]) {
    const query = new URLSearchParams(part);
    for (const name of names) {
      const value = query.get(name)?.trim() ?? '';
      if (WHOLE.test(value)) return value.toLowerCase();
    }
  }
  return '';
}
