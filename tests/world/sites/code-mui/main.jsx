import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { plantTraps } from '../_shared/traps/index.js';

const Manage = lazy(() => import('./Manage.jsx'));
const root = document.getElementById('root');
createRoot(root).render(
  <Suspense fallback={null}>
    <Manage />
  </Suspense>,
);
plantTraps({ root });
