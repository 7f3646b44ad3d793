import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import type { CodeSummary } from '@/utils/codes/code';
import { adviceFor } from '@/utils/popup/advice';
import { copyCode } from '@/utils/popup/copy-code';
import { t } from '@/utils/words/i18n';
import { useCopy } from '../use-copy';

/** Copies the code as the card does: past the page, and out of the clipboard again in time. `short`: what is said beside it. */
export function CopySecret({ code, short = false }: { code: CodeSummary; short?: boolean }) {
  const { copied, copy } = useCopy();
  const unusable = adviceFor(code, Date.now())?.pressing;
  return (
    <Button
      look="soft"
      extraClass="clients-secret"
      aria-label={t('popup_copyCode')}
      onClick={() =>
        copy(() => copyCode(code.id, 'export'), t(unusable ? 'popup_copiedNotUsable' : 'popup_copied'))
      }
    >
      <Icon name={copied ? 'check' : 'copy'} />
      {t(short ? 'popup_copyShort' : 'popup_copyCode')}
    </Button>
  );
}
