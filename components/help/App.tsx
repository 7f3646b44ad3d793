import type { MessageKey } from '@/utils/words/message-key';
import './help.css';
import { ErrorBoundary } from '@/components/shared/ErrorBoundary';
import { Toaster } from '@/components/shared/Toaster';
import { t } from '@/utils/words/i18n';
import { Report } from './Report';

const TRIES: readonly MessageKey[] = ['help_tryReload', 'help_tryRight', 'help_tryNotThis', 'help_tryWords'];

/** What to do when a page looks different from what the guide expects, and how to tell somebody without telling who one is. */
export function App() {
  return (
    <>
      <header class="help-head">
        <img src="/icon/icon.svg" alt="" width="32" height="32" />
        <h1>{t('help_title')}</h1>
      </header>
      <main class="help">
        <ErrorBoundary>
          <Toaster>
            <section class="help-part" aria-labelledby="try-title">
              <h2 id="try-title">{t('help_try')}</h2>
              <ol>
                {TRIES.map((key) => (
                  <li key={key}>{t(key)}</li>
                ))}
              </ol>
            </section>
            <Report />
          </Toaster>
        </ErrorBoundary>
      </main>
    </>
  );
}
