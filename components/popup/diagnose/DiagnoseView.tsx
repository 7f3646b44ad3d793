import './diagnose.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import type { CodeSummary } from '@/utils/codes/code';
import { diagnoseDetail } from '@/utils/diagnose/diagnose';
import { codeForError, errorContext, isToken } from '@/utils/popup/error-context';
import { alsoAffected } from '@/utils/popup/for-admin';
import type { GuideId } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';
import { AccountChoice } from './AccountChoice';
import { CommonCases } from './CommonCases';
import { DiagnosisResult } from './DiagnosisResult';
import { MessageView } from './MessageView';

interface Props {
  codes: readonly CodeSummary[];
  /** What the user came from: a code whose last login failed, or nothing. */
  about?: { id: string; text: string } | undefined;
  /** Who came from a guide that ended at the administrator needs no diagnosis, only the message. */
  asking?: boolean | undefined;
  onStart: (guide: GuideId) => void;
  onBack: () => void;
}

const answerTo = (error: string, code: CodeSummary | null) =>
  error ? diagnoseDetail(error, errorContext(code, Date.now())) : null;

/** Takes anything a user may paste, and answers at once. Nothing of it leaves this component. */
export function DiagnoseView({ codes, about, asking, onStart, onBack }: Props) {
  const [text, setText] = useState(about && isToken(about.text) ? about.text : '');
  const [chosen, setChosen] = useState<string | null>(about?.id ?? null);
  /** A case chosen instead of a text: id of a record. */
  const [common, setCommon] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const code = codes.find(({ id }) => id === chosen) ?? (chosen === '' ? null : codeForError(codes, text));
  const pasted = text.trim() || (about?.text ?? '');
  const told = useMemo(() => answerTo(pasted, code), [pasted, code]);
  /** Nothing pasted, or nothing in it that tells the cause. */
  const isVague = !told || told.causes[0]?.errorId === 'not-told';
  const chip = useMemo(() => answerTo(common, code), [common, code]);
  const diagnosis = isVague ? (chip ?? told) : told;

  useEffect(() => field.current?.focus(), []);
  // The answer stands above the box it was pasted into.
  const answer = diagnosis?.causes[0]?.errorId;
  useEffect(() => {
    if (answer) top.current?.scrollIntoView();
  }, [answer]);

  if (asking) return <MessageView codes={codes} onBack={onBack} />;

  return (
    <section class="diagnose" aria-labelledby="diagnose-title">
      <div class="diagnose-head" ref={top}>
        <Button look="quiet" aria-label={t('shared_back')} onClick={onBack}>
          <Icon name="back" />
        </Button>
        <h2 id="diagnose-title">{t('popup_diagnose')}</h2>
      </div>
      {diagnosis && (
        <DiagnosisResult
          diagnosis={diagnosis}
          code={code}
          others={alsoAffected(codes, code, diagnosis, text)}
          onStart={onStart}
        />
      )}
      {diagnosis && codes.length > 0 && (codes.length > 1 || !code) && (
        <AccountChoice codes={codes} chosen={chosen ?? code?.id ?? ''} onChoose={setChosen} />
      )}
      <label for="diagnose-text">{t('diagnosis_paste')}</label>
      <textarea
        ref={field}
        id="diagnose-text"
        class="field diagnose-text"
        rows={diagnosis ? 2 : 4}
        spellcheck={false}
        autocomplete="off"
        placeholder={t('diagnosis_example')}
        aria-describedby="diagnose-stays"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id="diagnose-stays" class="diagnose-stays">
        {t('diagnosis_stays')}
      </p>
      {isVague && <CommonCases chosen={common} onChoose={setCommon} />}
    </section>
  );
}
