import type { MessageKey } from '@/utils/words/message-key';
import './practice.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/words/i18n';
import { usePractice } from './use-practice';

/** Sixteen characters that say what they are. */
const MADE_UP = 'PRACTICEonly2026';

export type View = 'mailbox' | 'settings' | 'shown' | 'done';

/** A mailbox in small, on which the real guide runs. It knows nothing of the guide, as NetEase's does not. */
export function PracticeMailbox({ onDone }: { onDone: () => void }) {
  const [view, setView] = useState<View>('mailbox');
  const place = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  usePractice(place, view, onDone);

  useEffect(() => {
    // What was pressed has gone: the focus goes on with what took its place.
    if (view !== 'mailbox') pane.current?.focus({ preventScroll: true });
  }, [view]);

  return (
    <section class="practice" ref={place} aria-label={t('practice_title')}>
      <header class="practice-bar">
        <span class="practice-name">{t('practice_title')}</span>
        {view === 'mailbox' && (
          <button type="button" class="practice-link" onClick={() => setView('settings')}>
            {t('practice_settings')}
          </button>
        )}
      </header>
      <section class="practice-body" ref={pane} tabIndex={-1} aria-label={t(TITLES[view])}>
        {view === 'mailbox' ? (
          <Inbox />
        ) : (
          <Settings isDone={view === 'done'} onMake={() => setView('shown')} />
        )}
        {view === 'shown' && <CodeDialog onConfirm={() => setView('done')} />}
      </section>
    </section>
  );
}

const TITLES: Record<View, MessageKey> = {
  mailbox: 'practice_inbox',
  settings: 'practice_code',
  shown: 'practice_code',
  done: 'practice_code',
};

function Inbox() {
  return (
    <div class="practice-inbox">
      <ul class="practice-folders">
        {(['practice_inbox', 'practice_drafts', 'practice_sent'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <div class="practice-mails" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

function Settings({ isDone, onMake }: { isDone: boolean; onMake: () => void }) {
  return (
    <div class="practice-settings">
      <p class="practice-heading">{t('practice_code')}</p>
      {isDone ? (
        <p class="practice-row">{t('practice_row')}</p>
      ) : (
        <button type="button" class="practice-button" onClick={onMake}>
          {t('practice_generate')}
        </button>
      )}
    </div>
  );
}

function CodeDialog({ onConfirm }: { onConfirm: () => void }) {
  return (
    <div class="practice-dialog" role="dialog" aria-labelledby="practice-dialog-title">
      <p class="practice-heading" id="practice-dialog-title">
        {t('practice_code')}
      </p>
      <p class="practice-secret">{MADE_UP}</p>
      <p>{t('practice_once')}</p>
      <button type="button" class="practice-button" onClick={onConfirm}>
        {t('practice_confirm')}
      </button>
    </div>
  );
}
