import type { MessageKey } from '@/utils/words/message-key';
import './actions.css';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '@/components/shared/Button';
import { Icon, type IconName } from '@/components/shared/Icon';
import { openWorklist } from '@/utils/popup/open-worklist';
import { FIRST, type ProviderId } from '@/utils/providers/site';
import { t } from '@/utils/words/i18n';
import { usePopupActions } from './popup-actions';

interface Props {
  /** There are many codes: they get the room. */
  short: boolean;
  /** An IP rule is what it is about here. */
  ip: boolean;
  /** Nothing is stored yet: it may be another provider's mailbox that brought the user. */
  isNew: boolean;
  /** Whose page it is here. */
  provider: ProviderId;
}

/** Those whose pages lead to a code, by their names. */
const PROVIDERS: Readonly<Record<ProviderId, MessageKey>> = {
  tencent: 'provider_tencent',
  alibaba: 'provider_alibaba',
  google: 'provider_google',
  qq: 'provider_qq',
  free: 'provider_free',
  zoho: 'provider_zoho',
};

/** The things one comes here to start. */
export function Actions({ short, ip, isNew, provider }: Props) {
  const { start, choose, diagnose } = usePopupActions();
  const other = provider === FIRST ? undefined : { provider };
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    browser.windows.getCurrent().then(
      ({ id }) => setWindowId(id),
      () => undefined,
    );
  }, []);
  const all: ActionProps[] = [
    {
      id: 'get-code',
      icon: 'ring',
      name: 'popup_getCode',
      hint: other && PROVIDERS[provider],
      onPress: () => start('get-code', undefined, other),
    },
    { id: 'worklist', icon: 'list', name: 'worklist_title', onPress: () => openWorklist(windowId) },
    { id: 'diagnose', icon: 'help', name: 'popup_diagnose', onPress: () => diagnose() },
  ];
  if (ip)
    all.push({
      id: 'lift-ip-rule',
      icon: 'shield',
      name: 'popup_liftIpRule',
      onPress: () => start('lift-ip-rule'),
    });
  const choice = isNew && (
    <Button look="quiet" id="choose" extraClass="action-other" onClick={choose}>
      {t('provider_other')}
    </Button>
  );
  if (short)
    return (
      <div class="actions-short">
        {all.map(({ id, name, onPress }, at) => (
          <Button key={id} id={id} look={at === 0 ? 'primary' : 'plain'} onClick={onPress}>
            {t(name)}
          </Button>
        ))}
      </div>
    );
  return (
    <div class="actions">
      {all.map((each) => (
        <Action key={each.id} {...each} />
      ))}
      {choice}
    </div>
  );
}

/** Keys that have another for a line of explanation. */
type Hinted = { [Key in MessageKey]: `${Key}Hint` extends MessageKey ? Key : never }[MessageKey];

interface ActionProps {
  id: string;
  icon: IconName;
  /** Message key; the hint's is the same with `Hint`, unless it has one of its own. */
  name: Hinted;
  hint?: MessageKey | undefined;
  onPress: () => void;
}

/** A button with a line of explanation under it. The line is no part of the name, so it stands outside the button. */
function Action({ id, icon, name, hint, onPress }: ActionProps) {
  return (
    <div class={`action ${id === 'get-code' ? 'action-main' : ''}`}>
      <Icon name={icon} />
      <div class="action-text">
        <button type="button" id={id} class="action-name" aria-describedby={`${id}-hint`} onClick={onPress}>
          {t(name)}
        </button>
        <span class="action-hint" id={`${id}-hint`}>
          {t(hint ?? `${name}Hint`)}
        </span>
      </div>
    </div>
  );
}
