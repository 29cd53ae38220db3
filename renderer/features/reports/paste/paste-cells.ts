import { Plugin } from '@tiptap/pm/state';
import { tablePlace } from '../editor/table-commands.ts';

const mostRows = 500;
const mostColumns = 20;

/**
 * Rows and columns that come as plain text with tabs, as spreadsheets and terminals give them, go cell by cell into
 * the table with the cursor; it grows where they need more.
 */
export function pasteCells(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (view, event) => {
          const data = event.clipboardData;
          const text = data?.getData('text/plain') ?? '';
          if (!view.editable || !text.includes('\t') || data?.types.includes('text/html') || !tablePlace(view.state)) return false;
          const rows = text
            .replace(/\r\n?/g, '\n')
            .replace(/\n$/, '')
            .split('\n')
            .map((line) => line.split('\t'));
          if (rows.length > mostRows || rows.some((row) => row.length > mostColumns)) return false;
          event.preventDefault();
          view.pasteHTML(`<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell.trim())}</td>`).join('')}</tr>`).join('')}</table>`);
          return true;
        },
      },
    },
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
