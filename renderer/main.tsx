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
import { prepareWindow } from './app/prepare-window.ts';
import { openEarly } from './app/use-opened.ts';
import { chosenDatabase } from './parts/databases.ts';

prepareWindow();
openEarly(chosenDatabase());
createRoot(assertThere(document.getElementById('root'), 'the root element')).render(<App />);
