import { browser } from 'wxt/browser';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { useToast } from '@/components/shared/toast-context';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';

interface Props {
  host: string;
  origin: string;
  onEnabled: () => void;
}

/** Offers to work on a company's own webmail host. Asks for that one origin, inside the click. */
export function SiteOffer({ host, origin, onEnabled }: Props) {
  const toast = useToast();

  const enable = async () => {
    // Firefox wants the request before anything else is awaited.
    const granted = await browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false);
    if (!granted) return toast({ kind: 'failed', text: t('popup_siteRefused') });
    const { ok } = await ask('site/enable', { origin }).catch(() => ({ ok: false }));
    toast(
      ok
        ? { kind: 'done', text: t('popup_siteEnabled', host) }
        : { kind: 'failed', text: t('popup_workerSilent') },
    );
    if (ok) onEnabled();
  };

  return (
    <Notice tone="plain">
      <p>{t('popup_siteOffer', host)}</p>
      <Button look="primary" onClick={enable}>
        {t('popup_siteEnable')}
      </Button>
    </Notice>
  );
}
