/**
 * Version 4 tells what a page supposes from what the user has said. Until then a page's report alone marked a code as
 * replaced: the user is asked. Nobody knows any more which words the user wrote, so all of them count as theirs.
 */
export function from3to4(meta: Record<string, unknown>): Record<string, unknown> {
  const isThere = (field: string) => meta[field] !== '' && meta[field] !== null;
  const typed = ['address', 'name', 'expiresAt'].filter(isThere);
  return { ...meta, replacedBy: null, supposedBy: meta.replacedBy, typed };
}
