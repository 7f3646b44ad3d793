import './popup.css';
import { ErrorBoundary } from '@/components/shared/ErrorBoundary';
import { Toaster } from '@/components/shared/Toaster';
import { t } from '@/utils/i18n';
import { Home } from './Home';

export function App() {
  return (
    <>
      <header class="masthead">
        <img src="/icon/icon.svg" alt="" width="28" height="28" />
        <h1>{t('popup_title')}</h1>
      </header>
      <main class="home">
        <ErrorBoundary>
          <Toaster>
            <Home />
          </Toaster>
        </ErrorBoundary>
      </main>
    </>
  );
}
