import type { ComponentChildren } from 'preact';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { commandLine } from '@/utils/handover/exports/terminal/quote';
import { copyText } from '@/utils/popup/copy-code';
import { t } from '@/utils/words/i18n';
import { useCopy } from '../use-copy';

interface Props {
  command: readonly string[];
  children: ComponentChildren;
}

/** A command that asks for the code and keeps it; beside it, what to paste. */
export function StoreCommand({ command, children }: Props) {
  const { copied, copy } = useCopy();
  const line = commandLine(command);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling block must be reachable by keyboard */}
      <pre class="clients-text" translate={false} tabIndex={0}>
        {line}
      </pre>
      <div class="clients-buttons">
        <Button onClick={() => copy(() => copyText(line), t('clients_copiedCommand'))}>
          <Icon name={copied ? 'check' : 'copy'} />
          {t('clients_copyCommand')}
        </Button>
        {children}
      </div>
    </>
  );
}
