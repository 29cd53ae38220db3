import { newId } from '#shared/base/ids.ts';
import { type Place, placesBetween } from '#shared/base/order-key.ts';
import type { Person } from '#shared/domain/person.ts';
import { type Block, type Inline, inlineOf, type Slot } from '#shared/domain/report/index.ts';
import { fitColumns } from './column-widths.ts';

/** Where filled blocks are to stand: in a slot, after one place and before another (null: at its end). */
export type FillPlace = {
  readonly slot: Slot;
  readonly after: Place | null;
  readonly before: Place | null;
  /** How the page lies there; left out: upright. */
  readonly page?: 'portrait' | 'landscape';
  /** The block that stands for them: their ids are its own, a hyphen, and their key, and so are the same each time. */
  readonly owner?: string;
};

/** Something to be made a block once its place is known. `key`: what its id ends with where it has an owner; left out: its position. */
export type Filled = { readonly key?: string } & (
  | { readonly heading: string; readonly level?: 1 | 2 }
  | { readonly paragraph: string }
  | { readonly bulleted: string }
  | { readonly lettered: Inline }
  /** A record on one page: what it is called in short and in full, then names and values. */
  | { readonly card: readonly [string, string]; readonly lines: readonly (readonly [string, string])[] }
  /** `page`: how the page lies that it is for; left out: upright. */
  | {
      readonly caption: string;
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
      readonly page?: 'portrait' | 'landscape';
      readonly rowKeys?: readonly string[];
    }
);

/** New blocks in their order, a table followed by its rows; the first row is the header. No column is too narrow for a word in it. */
export function placeBlocks(filled: readonly Filled[], { slot, after, before, owner }: FillPlace): readonly Block[] {
  const places = placesBetween(after, before, filled.length);
  return filled.flatMap((one, index): readonly Block[] => {
    const common = { id: owner === undefined ? newId() : `${owner}-${one.key ?? index + 1}`, slot, place: places[index] as Place };
    if ('heading' in one) return [{ ...common, type: 'heading', level: one.level ?? 1, text: inlineOf(one.heading) }];
    if ('bulleted' in one) return [{ ...common, type: 'item', style: 'bulleted', level: 0, text: inlineOf(one.bulleted) }];
    if ('paragraph' in one) return [{ ...common, type: 'paragraph', numbered: true, text: inlineOf(one.paragraph) }];
    if ('lettered' in one) return [{ ...common, type: 'item', style: 'lettered', level: 0, text: one.lettered }];
    const table = 'card' in one ? { caption: '', widths: [2.7, 7.3], rows: [one.card, ...one.lines] } : one;
    const columns = fitColumns(table.widths, table.rows, 'page' in table ? table.page : undefined).map((width, column) => ({
      id: owner === undefined ? newId() : `c${column + 1}`,
      width,
    }));
    const keys = 'rowKeys' in table ? (table.rowKeys ?? []) : [];
    const rowPlaces = placesBetween(null, null, table.rows.length);
    const rows = table.rows.map(
      (cells, row): Block => ({
        type: 'row',
        id: owner === undefined ? newId() : `${common.id}-${keys[row] ?? row + 1}`,
        slot: `table:${common.id}`,
        place: rowPlaces[row] as Place,
        cells: Object.fromEntries(columns.map((column, cell) => [column.id, cellOf(cells[cell] ?? '')])),
      }),
    );
    return [{ ...common, type: 'table', caption: table.caption, ...('card' in one ? { card: true as const } : {}), columns }, ...rows];
  });
}

const bullet = /^\s*[-–•*]\s+(?=\S)/;
const subHeading = /^\s*#+\s+(?=\S)/;

/** What a field of several lines says, line by line: a line that begins with '- ' is a bullet, with '# ' a sub-heading, and any other a paragraph. */
export function paragraphsOf(text: string): readonly Filled[] {
  return text.split(/\n+/).flatMap((line): readonly Filled[] => {
    const words = oneLine(line.replace(bullet, '').replace(subHeading, ''));
    if (words === '') return [];
    if (bullet.test(line)) return [{ bulleted: words }];
    return [subHeading.test(line) ? { heading: words } : { paragraph: sentence(words) }];
  });
}

/** The same for a cell of a table: line under line. */
export function linesOf(text: string): string {
  const lines = text.split(/\n+/).filter((line) => oneLine(line) !== '');
  if (lines.length < 2) return sentence(text);
  return lines.map((line) => (bullet.test(line) ? `• ${oneLine(line.replace(bullet, ''))}` : oneLine(line.replace(subHeading, '')))).join('\n');
}

/** The words of a cell; what stands on several lines has a break between them. */
function cellOf(text: string): Inline {
  return text.split('\n').flatMap((line, index) => [...(index === 0 ? [] : [{ break: true as const }]), ...inlineOf(line)]);
}

/** A paragraph that opens a list, and its items; nothing where no item holds words. */
export function listOf(opening: string, items: readonly string[]): readonly Filled[] {
  const written = items.map(oneLine).filter((words) => words !== '');
  return written.length === 0 ? [] : [{ paragraph: opening }, ...written.map((bulleted) => ({ bulleted }))];
}

/** The lines of a card that hold words. */
export function cardLines(lines: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return lines.map(([name, value]) => [name, oneLine(value)] as const).filter(([, value]) => value !== '');
}

/** The lines of a register's text as the words of one paragraph, with a full stop. */
export function sentence(text: string): string {
  const words = oneLine(text);
  return words === '' || /[.!?…:;]$/.test(words) ? words : `${words}.`;
}

/** Text of several lines on one. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Control}]+/gu, ' ').trim();
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 'one project', 'nine projects', '31 projects', 'no projects'. */
export function countOf(count: number, one: string, many: string): string {
  return `${smallNumbers[count] ?? count} ${count === 1 ? one : many}`;
}

/** A person's name with the post behind it, and the body where it is not the council; words that say there is none. */
export function nameAndPost(id: string | null, people: readonly Person[]): string {
  const person = people.find((one) => one.id === id);
  if (!person) return nameOf(id, people);
  const about = [person.post, person.organisation].map(oneLine).filter((words) => words !== '');
  return about.length === 0 ? person.name : `${person.name} (${about.join(', ')})`;
}

/** A person's name for the cell of a table; a dash where there is none, for a column of the same words says nothing. */
export function nameOrDash(id: string | null, people: readonly Person[]): string {
  return people.find((person) => person.id === id)?.name ?? '–';
}

/** A person's name, or words that say there is none. */
export function nameOf(id: string | null, people: readonly Person[]): string {
  return people.find((person) => person.id === id)?.name ?? 'Not assigned';
}
