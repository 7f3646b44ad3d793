import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { Notice } from '@/components/shared/Notice';
import type { CodeSummary } from '@/utils/codes/code';
import { copyText } from '@/utils/popup/copy-code';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import { CodeText } from './CodeText';
import { useCopy } from './use-copy';

/** A code that storage refused: shown at once, since closing the browser loses it. */
export function UnsavedAlert({ code }: { code: CodeSummary }) {
  const [text, setText] = useState('');
  const { copied, copy } = useCopy();

  useEffect(() => {
    ask('codes/reveal', { id: code.id, way: 'show' }).then(
      (answer) => setText('code' in answer ? answer.code : ''),
      () => setText(''),
    );
  }, [code.id]);

  return (
    <Notice tone="void" role="alert">
      <h2>{t('popup_unsavedTitle')}</h2>
      {text && <CodeText code={text} />}
      <p>{t('popup_unsavedWhy')}</p>
      {text && (
        <Button
          look="primary"
          aria-label={t('popup_copyCode')}
          onClick={() => copy(() => copyText(text), t('popup_copied'))}
        >
          <Icon name={copied ? 'check' : 'copy'} />
          {t('popup_copyShort')}
        </Button>
      )}
    </Notice>
  );
}
