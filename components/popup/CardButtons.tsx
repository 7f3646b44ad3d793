import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import type { CodeSummary } from '@/utils/codes/code';
import type { Advice } from '@/utils/popup/advice';
import { copyCode } from '@/utils/popup/copy-code';
import { t } from '@/utils/words/i18n';
import { Lazy } from './Lazy';
import { usePopupActions } from './popup-actions';
import { useCopy } from './use-copy';

const loadSends = () => import('./custom/CustomSends').then(({ CustomSends }) => CustomSends);

interface Props {
  code: CodeSummary;
  advice: Advice | null;
  shown: boolean;
  onShow: () => void;
  servers: boolean;
  onServers: () => void;
}

/** What can be done with a code: what mends it comes first, what one needs now and then stands in a row of its own. */
export function CardButtons(props: Props) {
  const { code, advice, shown, servers } = props;
  const { start, diagnose, others, handover } = usePopupActions();
  const { copied, copy } = useCopy();
  const guide = advice?.guide;
  const said = t(advice?.pressing ? 'popup_copiedNotUsable' : 'popup_copied');

  return (
    <>
      <div class="card-buttons">
        {guide && advice.button && (
          <Button look="primary" onClick={() => start(guide, advice.renews ? code.id : undefined)}>
            {t(advice.button)}
          </Button>
        )}
        {advice?.failed && (
          <Button look="soft" onClick={() => diagnose(advice.failed)}>
            {t('popup_why')}
          </Button>
        )}
        <Button
          look={guide ? 'plain' : 'primary'}
          aria-label={t('popup_copyCode')}
          onClick={() => copy(() => copyCode(code.id), said)}
        >
          <Icon name={copied ? 'check' : 'copy'} />
          {t('popup_copyShort')}
        </Button>
        <Button look={guide ? 'plain' : 'soft'} onClick={() => handover.send(code.id)}>
          {t('popup_send')}
        </Button>
        {handover.customs.length > 0 && <Lazy load={loadSends} with={{ id: code.id }} />}
      </div>
      <div class="card-more">
        <Button look="quiet" aria-expanded={shown} onClick={props.onShow}>
          {t(shown ? 'popup_hide' : 'popup_show')}
        </Button>
        <Button look="quiet" aria-expanded={servers} onClick={props.onServers}>
          {t('popup_serversShort')}
        </Button>
        <Button look="quiet" id={`clients-${code.id}`} onClick={() => others(code.id)}>
          {t('clients_title')}
        </Button>
      </div>
    </>
  );
}
