import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useToast } from '@/components/shared/toast-context';
import { clientAt } from '@/utils/handover/web-clients';
import { ask } from '@/utils/protocol/ask';
import { INSTALL_MATCHES } from '@/utils/providers/sites';
import { t } from '@/utils/words/i18n';

export interface AllowedSite {
  /** Match pattern, as the browser tells it. */
  pattern: string;
  /** Host, or '' for every site. */
  name: string;
  isClient: boolean;
}

const OWN: ReadonlySet<string> = new Set(INSTALL_MATCHES);

const originOf = (pattern: string) => pattern.replace(/\/\*$/, '');
const hostOf = (pattern: string) =>
  pattern.includes('*.') || /\/\/\*\//.test(pattern) ? '' : originOf(pattern);

/** What the browser allows us beyond NetEase's own sites, looked up anew when that changes; null until it is known. */
export function useAllowedSites() {
  const [sites, setSites] = useState<AllowedSite[] | null>(null);
  const [customs, setCustoms] = useState<readonly string[]>([]);
  const toast = useToast();

  const look = useCallback(async () => {
    const listed = await ask('clients/list', {}).catch(() => null);
    const added = (listed?.clients ?? []).map(({ origin }) => origin);
    const { origins = [] } = await browser.permissions.getAll();
    setCustoms(added);
    setSites(
      origins
        .filter((pattern) => !OWN.has(pattern))
        .map((pattern) => {
          const origin = originOf(pattern);
          const isClient = clientAt(origin) !== null || added.includes(origin);
          return { pattern, name: hostOf(pattern).replace('https://', ''), isClient };
        }),
    );
  }, []);

  useEffect(() => {
    const again = () => void look().catch(() => undefined);
    again();
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) event.addListener(again);
    return () => {
      for (const event of [onAdded, onRemoved]) event.removeListener(again);
    };
  }, [look]);

  const takeBack = async ({ pattern, name }: AllowedSite) => {
    const origin = originOf(pattern);
    // A client the user added goes as a whole: without its permission it would be of no use.
    if (customs.includes(origin)) await ask('clients/remove', { origin }).catch(() => undefined);
    const stillThere = await browser.permissions.contains({ origins: [pattern] });
    const isGone =
      !stillThere || (await browser.permissions.remove({ origins: [pattern] }).catch(() => false));
    const where = name || t('options_siteAll');
    toast(
      isGone
        ? { kind: 'done', text: t('options_siteTaken', where) }
        : { kind: 'failed', text: t('options_siteKept') },
    );
    await look();
  };

  return { sites, takeBack };
}
