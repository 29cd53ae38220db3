import { createRoot } from 'react-dom/client';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './app/frame.css';
import './parts/parts.css';
import { assertThere } from '#shared/base/assert.ts';
import { guardTextSinks } from '#renderer/platform/index.ts';
import { App } from './app/app.tsx';
import { watchVersions } from './app/update.ts';
import { applyTheme } from './ui/theme.ts';

guardTextSinks();
applyTheme();
createRoot(assertThere(document.getElementById('root'), 'the root element')).render(<App />);
void watchVersions();
