import { Icon } from '@/components/shared/Icon';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

interface Props {
  /** Message key. */
  name: MessageKey;
  href: string;
}

/** A page that opens in a tab of its own. */
export function FootLink({ name, href }: Props) {
  return (
    <a class="button button-quiet foot-link" href={href} target="_blank" rel="noreferrer">
      {t(name)}
      <span class="unseen">{t('popup_newTab')}</span>
      <Icon name="out" />
    </a>
  );
}
