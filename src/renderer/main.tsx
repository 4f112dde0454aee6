import './app/firstReads.ts';
import './app/checks.ts';
import { createRoot } from 'react-dom/client';
import { Root } from './app/Root.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Root />);
