/** Rows of cells as plain text that spreadsheets read: tabs between cells, quotes around those that hold more than a line. */
export function writeTabbed(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((text) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'));
  return lines.length === 1 ? (lines[0] ?? '') : lines.map((line) => `${line}\r\n`).join('');
}

/** The same as an HTML table, for word processors and mail. */
export function writeHtmlTable(rows: readonly (readonly string[])[]): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '<br>');
  return `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('')}</table>`;
}

/**
 * Reads what a spreadsheet copies. A cell in quotes may hold tabs, new lines and doubled quotes; quotes within a cell
 * that does not begin with one stand for themselves.
 */
export function readTabbed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  for (let at = 0; at <= text.length; ) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) break;
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"').replace(/\r\n?/g, '\n'));
    at = cell.lastIndex;
    if (match[3] === '\t') continue;
    rows.push(row);
    row = [];
    // The last line of a spreadsheet's block ends like the others; nothing comes behind it.
    if (match[3] === '' || at === text.length) break;
  }
  return rows;
}
