import './plain-editor.css';
import { Editor } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { assertThere } from '#shared/base/assert.ts';
import { plainContent } from './plain-content.ts';

// A plain TipTap, as its own guide sets it up, with the text of a paper of '?60', '?600' or '?2000' paragraphs.
const content = plainContent(Number(location.search.slice(1)));

const start = performance.now();
const editor = new Editor({
  element: assertThere(document.getElementById('root'), 'the root element'),
  extensions: [StarterKit, TableKit],
  content,
  injectCSS: false,
  editorProps: { attributes: { class: 'plain' } },
});
requestAnimationFrame(() => setTimeout(() => (document.title = `ready ${performance.now() - start}`)));
editor.commands.focus();
