import './options.css';
import { ErrorBoundary } from '@/components/shared/ErrorBoundary';
import { Toaster } from '@/components/shared/Toaster';
import { t } from '@/utils/words/i18n';
import { Sections } from './Sections';

/** The settings page. */
export function App() {
  return (
    <>
      <header class="options-head">
        <img src="/icon/icon.svg" alt="" width="32" height="32" />
        <h1>{t('options_title')}</h1>
      </header>
      <main class="options">
        <ErrorBoundary>
          <Toaster>
            <Sections />
          </Toaster>
        </ErrorBoundary>
      </main>
    </>
  );
}
