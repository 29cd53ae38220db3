import './plain-editor.css';
import { baseKeymap } from '@tiptap/pm/commands';
import { history } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { type NodeSpec, Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { assertThere } from '#shared/base/assert.ts';
import { plainContent } from './plain-content.ts';

// A bare ProseMirror, with nothing but its own keys and undo, with the text of a paper of '?60', '?600' or '?2000' paragraphs.
const block = (content: string, tag: string): NodeSpec => ({ content, group: 'block', toDOM: () => [tag, 0] });
const part = (content: string, tag: string): NodeSpec => ({ content, toDOM: () => [tag, 0] });
const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: block('text*', 'p'),
    heading: { ...block('text*', 'h2'), attrs: { level: {} }, toDOM: ({ attrs }) => [`h${attrs['level']}`, 0] },
    bulletList: block('listItem+', 'ul'),
    listItem: part('block+', 'li'),
    table: { ...block('tableRow+', 'table'), toDOM: () => ['table', ['tbody', 0]] },
    tableRow: part('(tableHeader | tableCell)+', 'tr'),
    tableHeader: part('block+', 'th'),
    tableCell: part('block+', 'td'),
    text: {},
  },
});
const content = plainContent(Number(location.search.slice(1)));

const start = performance.now();
const view = new EditorView(assertThere(document.getElementById('root'), 'the root element'), {
  state: EditorState.create({ doc: schema.nodeFromJSON(content), plugins: [history(), keymap(baseKeymap)] }),
  attributes: { class: 'plain' },
});
requestAnimationFrame(() => setTimeout(() => (document.title = `ready ${performance.now() - start}`)));
view.focus();
