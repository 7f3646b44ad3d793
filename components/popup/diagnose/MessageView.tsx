import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import type { CodeSummary } from '@/utils/codes/code';
import { diagnoseDetail } from '@/utils/diagnose/diagnose';
import { alsoAffected } from '@/utils/popup/for-admin';
import { t } from '@/utils/words/i18n';
import { AccountChoice } from './AccountChoice';
import { AdminMessage } from './AdminMessage';

/** Record of an IP rule: it names no code, because nobody has shown one. */
const IP_RULE = 'ip-denied';

interface Props {
  codes: readonly CodeSummary[];
  onBack: () => void;
}

/** For who can't lift the IP rule: what to send to the one who can. */
export function MessageView({ codes, onBack }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const back = useRef<HTMLDivElement>(null);
  const only = codes.length === 1 ? codes[0] : undefined;
  const code = (chosen === null ? only : codes.find(({ id }) => id === chosen)) ?? null;
  const others = alsoAffected(codes, code, diagnoseDetail(IP_RULE), '');
  useEffect(() => back.current?.querySelector('button')?.focus(), []);
  return (
    <section class="diagnose" aria-labelledby="message-title">
      <div class="diagnose-head" ref={back}>
        <Button look="quiet" aria-label={t('shared_back')} onClick={onBack}>
          <Icon name="back" />
        </Button>
        <h2 id="message-title">{t('liftIpRule_offerMessage')}</h2>
      </div>
      {codes.length > 1 && <AccountChoice codes={codes} chosen={chosen ?? ''} onChoose={setChosen} />}
      <AdminMessage error={IP_RULE} address={code?.address ?? ''} alsoFor={others} open />
    </section>
  );
}
