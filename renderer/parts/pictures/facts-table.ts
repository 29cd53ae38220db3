import { newId } from '#shared/base/ids.ts';
import { type Place, placesBetween } from '#shared/base/order-key.ts';
import type { Block, BlockOf, Slot } from '#shared/domain/report/index.ts';
import type { Scene } from '#shared/pictures/scene.ts';

/** The facts of a picture as a table of a report: the table's block, and its rows with the header first. */
export function factsTable(scenes: readonly Pick<Scene, 'table'>[], at: { readonly slot: Slot; readonly place: Place }): readonly Block[] {
  const head = scenes[0]?.table.columns ?? [];
  const lines = [head.map((column) => column.label), ...scenes.flatMap((scene) => scene.table.rows.map((row) => row.cells))];
  const columns = head.map((_, index) => ({ id: newId(), width: widthOf(lines.map((cells) => cells[index] ?? '')) }));
  const table: BlockOf<'table'> = { id: newId(), place: at.place, slot: at.slot, type: 'table', caption: '', columns };
  const places = placesBetween(null, null, lines.length);
  const rows = lines.map(
    (cells, line): BlockOf<'row'> => ({
      id: newId(),
      place: places[line] as Place,
      slot: `table:${table.id}`,
      type: 'row',
      cells: Object.fromEntries(columns.flatMap(({ id }, index) => (cells[index] ? [[id, [{ text: cells[index] }]] as const] : []))),
    }),
  );
  return [table, ...rows];
}

/** A part of the whole that suits the words: by the longest word at least, by the longest line at most. */
function widthOf(texts: readonly string[]): number {
  const word = Math.max(...texts.flatMap((text) => text.split(/\s+/).map((one) => one.length)));
  const line = Math.max(...texts.map((text) => text.length));
  return Math.max(5, word + 1, Math.min(26, line));
}
