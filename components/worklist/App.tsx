import './worklist.css';
import { useTouch } from '@/components/lock/use-lock';
import { ErrorBoundary } from '@/components/shared/ErrorBoundary';
import { Toaster } from '@/components/shared/Toaster';
import { t } from '@/utils/words/i18n';
import { Board } from './Board';

/** The list of mailboxes: in the side panel, in Firefox's sidebar, or as a tab. */
export function App() {
  useTouch();
  return (
    <>
      <header class="worklist-head">
        <img src="/icon/icon.svg" alt="" width="28" height="28" />
        <h1>{t('worklist_title')}</h1>
      </header>
      <main class="worklist">
        <ErrorBoundary>
          <Toaster>
            <Board />
          </Toaster>
        </ErrorBoundary>
      </main>
    </>
  );
}
