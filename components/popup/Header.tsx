import { browser } from 'wxt/browser';
import { useLock, useTouch } from '@/components/lock/use-lock';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';

/** Name of the product, and the way to its settings. */
export function Header() {
  const [lock, look] = useLock();
  useTouch();
  const canLock = lock?.passphrase === true && !lock.locked;
  const lockNow = async () => {
    await ask('lock/now', {}).catch(() => undefined);
    await look();
  };
  return (
    <header class="masthead">
      <img src="/icon/icon.svg" alt="" width="28" height="28" />
      <h1>{t('popup_title')}</h1>
      <span class="masthead-buttons">
        {canLock && (
          <Button look="quiet" aria-label={t('lock_now')} title={t('lock_now')} onClick={lockNow}>
            <Icon name="lock" />
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={t('options_title')}
          title={t('options_title')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <Icon name="gear" />
        </Button>
      </span>
    </header>
  );
}
