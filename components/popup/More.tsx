import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { codePageUrl } from '@/utils/popup/code-page';
import type { GuideId } from '@/utils/protocol/messages';
import type { ProviderId } from '@/utils/providers/site';
import { t } from '@/utils/words/i18n';
import { FootLink } from './FootLink';

interface Props {
  host: string;
  provider: ProviderId;
  /** The administrator's guide stands above already. */
  ip: boolean;
  start: (guide: GuideId) => Promise<void>;
  /** Opens the choice of another provider, where it does not stand above. */
  choose?: (() => void) | undefined;
}

/** What one needs now and then. */
export function More({ host, provider, ip, start, choose }: Props) {
  return (
    <div class="more-body">
      {!ip && (
        <Button look="quiet" id="lift-ip-rule" extraClass="foot-link" onClick={() => start('lift-ip-rule')}>
          <Icon name="shield" />
          {t('popup_liftIpRule')}
        </Button>
      )}
      <Button look="quiet" extraClass="foot-link" onClick={() => start('check-codes')}>
        <Icon name="ring" />
        {t('popup_checkCodes')}
      </Button>
      {choose && (
        <Button look="quiet" id="choose" extraClass="foot-link" onClick={choose}>
          <Icon name="list" />
          {t('provider_other')}
        </Button>
      )}
      <FootLink name="popup_codePage" href={codePageUrl(host, provider)} />
      <FootLink name="popup_help" href="/help.html" />
    </div>
  );
}
