import { plainText } from '#shared/domain/report/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** Tables that cannot be read aloud. */
export const tables: Check = {
  name: 'tables',
  label: 'Tables',
  description: 'Each table has a caption and a full first row with the headings of its columns, and no empty rows or columns (SI 2018/952).',
  run: ({ outline, records }) => {
    const written = new Set(records.blocks.map((block) => block.id));
    return outline.nodes.flatMap((node): readonly Finding[] => {
      if (node.type !== 'table' || !written.has(node.id)) return [];
      const at = node.id;
      const filled = node.rows.map((row) => row.cells.map((cell) => plainText(cell).trim() !== ''));
      const [head = [], ...body] = filled;
      const found: Finding[] = [];
      if (filled.every((row) => row.every((one) => !one))) return [{ severity: 'should', at, message: 'This table is empty. Fill it in, or take it out.' }];
      const hasRows = body.some((row) => row.some((one) => one));
      if (!hasRows) found.push({ severity: 'should', at, message: 'This table has no rows under its headings.' });
      head.forEach((hasWords, column) => {
        const isEmpty = hasRows && body.every((row) => !row[column]);
        const cell = { row: node.rows[0]?.id ?? '', column };
        if (isEmpty) found.push({ severity: 'should', at, cell, message: `Column ${column + 1} of this table is empty. Take it out.` });
        else if (!hasWords)
          found.push({
            // Over the names of the rows an empty corner says little less than a heading.
            severity: column === 0 ? 'should' : 'must',
            at,
            cell,
            message: `Column ${column + 1} of this table has no heading. Who hears the table read aloud cannot tell what it holds.`,
          });
      });
      body.forEach((row, index) => {
        if (hasRows && row.every((one) => !one))
          found.push({
            severity: 'should',
            at,
            cell: { row: node.rows[index + 1]?.id ?? '', column: 0 },
            message: `Row ${index + 2} of this table is empty. Take it out.`,
          });
      });
      if (node.caption.trim() === '' && !node.isCard)
        found.push({ severity: 'advice', at, message: 'This table has no caption. One says what it shows, and lets the text refer to it.' });
      return found;
    });
  },
};
