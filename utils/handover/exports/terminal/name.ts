/** Short name for an account in configuration files: letters, digits, `.`, `_` and `-` only. */
export function sectionName(address: string): string {
  return address.replace('@', '-').replace(/[^A-Za-z0-9._-]/g, '_');
}
