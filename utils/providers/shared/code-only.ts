/** A provider with one guide, that to a code, and none for administrators: what all of them have the same. */
import { otherProviderErrors } from '../../guides/errors/other-providers';
import type { Guide } from '../../guides/types';
import type { Provider } from '../provider';
import type { Site } from '../site';

type Told = 'names' | 'codePage' | 'bar' | 'code' | 'labels' | 'servers' | 'lastChecked';

interface CodeOnly extends Pick<Provider, Told> {
  site: Site;
  getCode: Guide;
  /** Where that guide begins. */
  landing: string;
}

/** Errors are those named after it: `qq-code-needed`. */
export const codeOnly = ({ site, getCode, landing, ...told }: CodeOnly): Provider => ({
  ...site,
  ...told,
  landing: { 'get-code': landing },
  compounds: {},
  guides: { 'get-code': getCode },
  ruleVariants: {},
  errors: otherProviderErrors.filter(({ id }) => id.startsWith(`${site.id}-`)),
});
