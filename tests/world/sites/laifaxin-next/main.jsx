import '@arco-design/web-react/dist/css/arco.css';
import { createRoot } from 'react-dom/client';
import { plantDecoys } from '../_shared/laifaxin/shared.js';
import Home from './Home.jsx';
import './next.css';

createRoot(document.getElementById('app')).render(<Home />);
plantDecoys();
