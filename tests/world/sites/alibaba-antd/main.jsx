import { createRoot } from 'react-dom/client';
import { Safety } from './Safety.jsx';

createRoot(document.getElementById('root')).render(<Safety />);
