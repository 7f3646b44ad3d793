import './welcome.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { ErrorBoundary } from '@/components/shared/ErrorBoundary';
import { Toaster } from '@/components/shared/Toaster';
import { t } from '@/utils/words/i18n';
import { NeverScreen } from './NeverScreen';
import { StartScreen } from './StartScreen';
import { WhatScreen } from './WhatScreen';

const SCREENS = [WhatScreen, NeverScreen, StartScreen];

/** What someone sees once, after installing: three short screens. */
export function App() {
  const [at, setAt] = useState(0);
  const place = useRef<HTMLElement>(null);
  const shown = useRef(0);
  const Screen = SCREENS[at] ?? WhatScreen;

  useEffect(() => {
    // The new screen's title is read out, and what comes next is the next stop of the Tab key.
    if (at !== shown.current) place.current?.querySelector('h1')?.focus();
    shown.current = at;
  }, [at]);

  return (
    <ErrorBoundary>
      <Toaster>
        <header class="welcome-head">
          <img src="/icon/icon.svg" alt={t('extName')} width="40" height="40" />
          <p>{t('welcome_step', String(at + 1), String(SCREENS.length))}</p>
        </header>
        <main class="welcome" ref={place}>
          <Screen />
        </main>
        <nav class="welcome-nav" aria-label={t('welcome_nav')}>
          {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('shared_back')}</Button>}
          {at < SCREENS.length - 1 && (
            <Button look="primary" onClick={() => setAt(at + 1)}>
              {t('welcome_next')}
            </Button>
          )}
        </nav>
        <footer class="welcome-third">{t('shared_thirdParty')}</footer>
      </Toaster>
    </ErrorBoundary>
  );
}
