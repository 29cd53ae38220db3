import { assertThere } from '#shared/base/assert.ts';
import type { WrittenCell } from '#shared/workbook/table.ts';
import { writeCsv } from '#shared/workbook/write-csv.ts';
import { writeXlsx } from '#shared/workbook/write-xlsx.ts';
import type { TableAnswer, TableRequest } from './table-protocol.ts';

let begun: Extract<TableRequest, { ask: 'begin' }> | null = null;
const rows: (readonly WrittenCell[])[] = [];

const say = (answer: TableAnswer, transfer: Transferable[] = []) => postMessage(answer, transfer);

addEventListener('message', ({ data }: MessageEvent<TableRequest>) => {
  try {
    if (data.ask === 'begin') begun = data;
    else if (data.ask === 'rows') rows.push(...data.rows);
    else {
      const { format, name, columns } = assertThere(begun, 'what is written');
      const table = { name, columns, rows, count: rows.length };
      const progress = (done: number) => say({ say: 'progress', done });
      const { bytes, cut } = format === 'xlsx' ? writeXlsx(table, progress) : { bytes: writeCsv(table, progress), cut: 0 };
      say({ say: 'written', bytes, cut }, [bytes.buffer]);
    }
  } catch (error) {
    say({ say: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
