import './app/begin.ts';
import { createRoot } from 'react-dom/client';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/overlays.css';
import './app/inspector.css';
import './app/status.css';
import './app/frame.css';
import './parts/parts.css';
import { assertThere } from '#shared/base/assert.ts';
import { App } from './app/app.tsx';

createRoot(assertThere(document.getElementById('root'), 'the root element')).render(<App />);
