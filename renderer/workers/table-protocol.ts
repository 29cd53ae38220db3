import type { WrittenCell, WrittenColumn } from '#shared/workbook/table.ts';

/** What the page tells the worker that writes a table into a file: what it is, its rows in pieces, and that it is whole. */
export type TableRequest =
  | { readonly ask: 'begin'; readonly format: 'xlsx' | 'csv'; readonly name: string; readonly columns: readonly WrittenColumn[] }
  | { readonly ask: 'rows'; readonly rows: readonly (readonly WrittenCell[])[] }
  | { readonly ask: 'write' };

/** What the worker says. `done` goes from 0 to 1; `cut` is how many texts were longer than a cell of Excel holds. */
export type TableAnswer =
  | { readonly say: 'progress'; readonly done: number }
  | { readonly say: 'written'; readonly bytes: Uint8Array<ArrayBuffer>; readonly cut: number }
  | { readonly say: 'failed'; readonly message: string };
