import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { copyText } from '@/utils/popup/copy-code';
import { t } from '@/utils/words/i18n';
import { useCopy } from './use-copy';

/** The value is its own copy button. */
export function CopyValue({ text, name }: { text: string; name: string }) {
  const { copied, copy } = useCopy();
  return (
    <Button
      look="quiet"
      extraClass="copy-value"
      aria-label={name}
      onClick={() => copy(() => copyText(text), t('popup_copiedValue', text))}
    >
      <span class="copy-value-text">{text}</span>
      <Icon name={copied ? 'check' : 'copy'} />
    </Button>
  );
}
