import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '@/components/shared/Button';
import { useToast } from '@/components/shared/toast-context';
import type { Choice } from '@/utils/providers/choices';
import { t } from '@/utils/words/i18n';
import type { StartChoice } from '../use-guide';

interface Props {
  choice: Choice;
  /** The typed mail address, or ''. */
  account: string;
  /** Picked by a press, not told by the address that is being typed. */
  isPressed: boolean;
  onStart: (choice?: StartChoice) => Promise<void>;
}

/** What can be done for one provider: its guide, on one host that is asked for in the press; or what to do instead. */
export function ProviderCard({ choice, account, isPressed, onStart }: Props) {
  const { nameKey, hosts, provider, noteKey } = choice;
  const [host, setHost] = useState(hosts[0] ?? '');
  const toast = useToast();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isPressed) title.current?.focus();
  }, [isPressed]);

  const start = async () => {
    if (!provider || !host) return onStart();
    // Firefox wants the request before anything else is awaited.
    const granted = await browser.permissions.request({ origins: [`https://${host}/*`] }).catch(() => false);
    if (!granted) return toast({ kind: 'failed', text: t('provider_refused') });
    await onStart({ provider, host, ...(account && { account }) });
  };

  return (
    <div class="provider-card" aria-live="polite">
      <h3 ref={title} tabIndex={-1}>
        {t(nameKey)}
      </h3>
      {!provider && <p>{t('provider_noGuide')}</p>}
      {!provider && noteKey && <p>{t(noteKey)}</p>}
      {hosts.length > 1 && (
        <label class="provider-region">
          {t('provider_region')}
          <select class="field" value={host} onChange={(event) => setHost(event.currentTarget.value)}>
            {hosts.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
      {provider && (
        <Button look="primary" id="provider-start" onClick={start}>
          {host ? t('provider_start', host) : t('popup_getCode')}
        </Button>
      )}
      {host && <p class="provider-quiet">{t('provider_asks', host)}</p>}
      {provider && noteKey && (
        <details>
          <summary>{t('provider_admin')}</summary>
          <p>{t(noteKey)}</p>
        </details>
      )}
    </div>
  );
}
