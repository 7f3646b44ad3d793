import { createRoot } from 'react-dom/client';
import { plantTraps } from '../_shared/traps/index.js';
import Center from './Center.jsx';
import './tw.css';

const root = document.getElementById('app');
createRoot(root).render(<Center />);
plantTraps({ root });
