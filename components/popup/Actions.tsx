import './actions.css';
import { Icon, type IconName } from '@/components/shared/Icon';
import { t } from '@/utils/i18n';
import { useDesk } from './desk';

/** The things one comes here to start. */
export function Actions() {
  const { start, diagnose } = useDesk();
  return (
    <div class="actions">
      <Action
        id="get-code"
        icon="ring"
        name="popup_getCode"
        hint="popup_getCodeHint"
        main
        onPress={() => start('get-code')}
      />
      <Action
        id="lift-ip-rule"
        icon="shield"
        name="popup_liftIpRule"
        hint="popup_liftIpRuleHint"
        onPress={() => start('lift-ip-rule')}
      />
      <Action
        id="diagnose"
        icon="help"
        name="popup_diagnose"
        hint="popup_diagnoseHint"
        onPress={() => diagnose()}
      />
    </div>
  );
}

interface ActionProps {
  id: string;
  icon: IconName;
  name: string;
  hint: string;
  main?: boolean;
  onPress: () => void;
}

/** A button with a line of explanation under it. The line is no part of the name, so it stands outside the button. */
function Action({ id, icon, name, hint, main = false, onPress }: ActionProps) {
  return (
    <div class={`action ${main ? 'action-main' : ''}`}>
      <Icon name={icon} />
      <div class="action-text">
        <button type="button" id={id} class="action-name" aria-describedby={`${id}-hint`} onClick={onPress}>
          {t(name)}
        </button>
        <span class="action-hint" id={`${id}-hint`}>
          {t(hint)}
        </span>
      </div>
    </div>
  );
}
