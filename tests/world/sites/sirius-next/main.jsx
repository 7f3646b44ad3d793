import { createRoot } from 'react-dom/client';
import { plantDecoys } from '../_shared/decoys.js';
import Shell from './Shell.jsx';
import './next.css';

createRoot(document.getElementById('shell')).render(<Shell />);
plantDecoys();
