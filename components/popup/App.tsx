import './popup.css';
import { ErrorBoundary } from '@/components/shared/ErrorBoundary';
import { Toaster } from '@/components/shared/Toaster';
import { Header } from './Header';
import { Home } from './Home';

export function App() {
  return (
    <>
      <Header />
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
