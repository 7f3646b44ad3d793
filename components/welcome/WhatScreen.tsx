import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { t } from '@/utils/words/i18n';
import { PracticeMailbox } from './PracticeMailbox';

/** What it does, to be tried out at once. */
export function WhatScreen() {
  const [round, setRound] = useState(0);
  const [isDone, setDone] = useState(false);
  const again = () => {
    setRound(round + 1);
    setDone(false);
  };
  return (
    <>
      <h1 tabIndex={-1}>{t('welcome_whatTitle')}</h1>
      <p>{t('welcome_whatText')}</p>
      <p class="welcome-try">{t('welcome_tryIt')}</p>
      <PracticeMailbox key={round} onDone={() => setDone(true)} />
      <div role="status">{isDone && <Notice tone="good">{t('practice_done')}</Notice>}</div>
      {isDone && <Button onClick={again}>{t('practice_again')}</Button>}
    </>
  );
}
