import { createRoot } from 'react-dom/client';
import Console from './Console.jsx';
import './console.css';

createRoot(document.getElementById('app')).render(<Console />);
