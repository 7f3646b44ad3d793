import './popup.css';
import { ErrorBoundary } from '@/components/shared/ErrorBoundary';
import { Toaster } from '@/components/shared/Toaster';
import { Home } from './Home';
import { Masthead } from './Masthead';

export function App() {
  return (
    <>
      <Masthead />
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
