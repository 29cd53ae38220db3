import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import type { Result } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { insertItem, removeItem, setItem } from '#shared/changes/edits.ts';
import type { Block, Figure } from '#shared/domain/report/index.ts';
import type { Reader, Store } from '#renderer/data/index.ts';
import { figuresAsTheyStand } from '#renderer/parts/report-making/figures-as-they-stand.ts';
import { type TypedPlace, usesOf, withFigure, withoutFigure } from './figure-words.ts';

/** What an author says of a figure. */
export type FigureFields = Pick<Figure, 'name' | 'meaning' | 'value' | 'source'>;

/** Adds a figure at the end of the list, and puts it in the place of what is typed at `places`. One change. */
export async function addFigure(
  store: Store,
  report: string,
  fields: FigureFields,
  places: readonly TypedPlace[] = [],
): Promise<Result<{ readonly id: string; readonly change: Change | null }>> {
  const id = newId();
  const result = await store.run({ command: 'report.figure-add', label: `Name the figure “${fields.name}”` }, async (reader) => {
    const stored = await reader.get('report', report);
    if (!stored) return [];
    const last = [...stored.figures].sort(byPlace).at(-1);
    const blocks = places.length === 0 ? [] : await reader.blocks(report);
    return [
      insertItem('report', report, 'figures', { id, place: placeBetween(last?.place ?? null, null), ...fields }),
      ...blocks.flatMap((block) => {
        const own = places.filter((place) => place.block === block.id);
        return own.length === 0 ? [] : blockEdits(report, block, withFigure(block, own, id));
      }),
    ];
  });
  return result.ok ? { ok: true, value: { id, change: result.value } } : result;
}

/** Changes what is said of a figure: everything that uses it follows. */
export function changeFigure(store: Store, report: string, id: string, fields: Partial<FigureFields>): Promise<Result<Change | null>> {
  return store.run({ command: 'report.figure-edit', label: `Change the figure “${fields.name ?? ''}”` }, async (reader) => {
    const figure = await figureOf(reader, report, id);
    return figure ? setItem<Figure>('report', report, 'figures', figure, fields) : [];
  });
}

/** Takes a figure out of the list. Where it is used stand the words that it printed. One change. */
export function removeFigure(store: Store, report: string, { id, name }: Pick<Figure, 'id' | 'name'>): Promise<Result<Change | null>> {
  return store.run({ command: 'report.figure-remove', label: `Remove the figure “${name}”` }, async (reader) => {
    const figure = await figureOf(reader, report, id);
    const stored = await reader.get('report', report);
    if (!figure || !stored) return [];
    const printed = (await figuresAsTheyStand(reader, stored)).find((one) => one.id === id) ?? figure;
    const blocks = await reader.blocks(report);
    return [
      ...blocks.flatMap((block) => (usesOf(id, [block]).length === 0 ? [] : blockEdits(report, block, withoutFigure(block, printed)))),
      removeItem('report', report, 'figures', figure),
    ];
  });
}

async function figureOf(reader: Reader, report: string, id: string): Promise<Figure | null> {
  return (await reader.get('report', report))?.figures.find((one) => one.id === id) ?? null;
}

function blockEdits(report: string, before: Block, after: Block): readonly Edit[] {
  return setItem('report', report, 'blocks', before, after);
}
