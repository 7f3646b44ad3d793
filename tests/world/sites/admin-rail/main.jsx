import { createRoot } from 'react-dom/client';
import Rail from './Rail.jsx';
import './rail.css';

createRoot(document.getElementById('main')).render(<Rail />);
