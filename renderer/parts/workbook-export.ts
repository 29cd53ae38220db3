import type { WrittenCell, WrittenColumn } from '#shared/workbook/table.ts';
import type { TableAnswer, TableRequest } from '#renderer/workers/table-protocol.ts';

/** A table to be written into a file: rows are asked for when they are needed, a few at a time. */
export type ExportTable = {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly count: number;
  readonly rowAt: (index: number) => readonly WrittenCell[];
};

/** What was written, and how many texts were longer than a cell of Excel holds and so were cut. */
export type ExportedTable = { readonly bytes: Uint8Array<ArrayBuffer>; readonly cut: number };

/** So long the page makes cells before it lets the screen have its turn (milliseconds). */
const turn = 4;
/** So many rows go to the worker at once. */
const piece = 100;

/**
 * The table as an Excel workbook or CSV, written in a worker; the page makes the cells between frames. `onProgress` goes
 * from 0 to 1. An aborted `signal` ends the work and rejects with its reason; rejects with an Error where it failed.
 */
export async function writeTable(
  table: ExportTable,
  format: 'xlsx' | 'csv',
  options: { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal } = {},
): Promise<ExportedTable> {
  const { onProgress, signal } = options;
  signal?.throwIfAborted();
  const worker = new Worker(new URL('../workers/table.worker.ts', import.meta.url), { type: 'module' });
  const tell = (request: TableRequest) => worker.postMessage(request);
  const cancelled = new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
  const written = new Promise<ExportedTable>((settle, reject) => {
    worker.onmessage = ({ data }: MessageEvent<TableAnswer>) => {
      if (data.say === 'progress') onProgress?.(0.4 + data.done * 0.6);
      else if (data.say === 'written') settle({ bytes: data.bytes, cut: data.cut });
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The writer of workbooks could not be loaded.'));
  });
  const fill = async () => {
    tell({ ask: 'begin', format, name: table.name, columns: table.columns });
    let since = performance.now();
    for (let from = 0; from < table.count; from += piece) {
      signal?.throwIfAborted();
      const rows: (readonly WrittenCell[])[] = [];
      for (let index = from; index < Math.min(table.count, from + piece); index++) {
        rows.push(table.rowAt(index));
        if (performance.now() - since < turn) continue;
        await new Promise((done) => setTimeout(done));
        since = performance.now();
      }
      tell({ ask: 'rows', rows });
      onProgress?.((0.4 * from) / Math.max(1, table.count));
    }
    tell({ ask: 'write' });
    return written;
  };
  try {
    return await Promise.race([fill(), cancelled, written]);
  } finally {
    worker.terminate();
  }
}
