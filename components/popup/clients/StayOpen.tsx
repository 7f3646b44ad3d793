import { browser } from 'wxt/browser';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { isToolbarPopup } from '@/utils/popup/browser-target';
import { type ClientsPlace, placeHash } from '@/utils/popup/clients-place';
import { t } from '@/utils/words/i18n';

const SIZE = { width: 420, height: 720 } as const;

/** The toolbar popup closes as soon as the user turns to their mail client; a window stays beside it. */
export function StayOpen(place: ClientsPlace) {
  if (!isToolbarPopup()) return null;
  const open = async () => {
    const url = `${browser.runtime.getURL('/popup.html')}${placeHash(place)}`;
    await browser.windows.create({ url, type: 'popup', ...SIZE }).catch(() => browser.tabs.create({ url }));
    window.close();
  };
  return (
    <div class="clients-stay">
      <p class="clients-quiet">{t('clients_stayOpenWhy')}</p>
      <Button look="soft" onClick={open}>
        <Icon name="out" />
        {t('clients_stayOpen')}
      </Button>
    </div>
  );
}
