import { browser } from 'wxt/browser';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { useToast } from '@/components/shared/toast-context';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import { PinPicture } from './PinPicture';
import { usePinned } from './use-pinned';

/** Firefox hides its pin behind a gear. */
const PIN = import.meta.env.FIREFOX ? 'welcome_pinFirefox' : 'welcome_pin';

/** The icon within reach, and the first guide. */
export function StartScreen() {
  const pinned = usePinned();
  const toast = useToast();

  const start = async () => {
    const { ok } = await ask('guide/start', { guide: 'get-code' }).catch(() => ({ ok: false }));
    if (!ok) toast({ kind: 'failed', text: t('popup_startFailed') });
  };
  const leave = async () => {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  };

  return (
    <>
      <h1 tabIndex={-1}>{t('welcome_startTitle')}</h1>
      <div class="welcome-pin">
        <PinPicture />
        <div role="status">
          {pinned ? <Notice tone="good">{t('welcome_pinned')}</Notice> : <p>{t(PIN)}</p>}
        </div>
      </div>
      <p>{t('welcome_pinWhy')}</p>
      <p>{t('welcome_startText')}</p>
      <div class="welcome-start">
        <Button look="primary" onClick={start}>
          {t('popup_getCode')}
        </Button>
        <Button onClick={leave}>{t('welcome_later')}</Button>
      </div>
    </>
  );
}
