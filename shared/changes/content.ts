import { z } from '#shared/base/schema.ts';
import { isId } from '#shared/base/ids.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { sealIn, sealJson, sealLine, sealOf } from '#shared/exchange/lines.ts';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { block as blockSchema } from '#shared/domain/schemas.ts';
import type { Change, Chunk, Fields } from './change.ts';
import { observeLogical } from './clock.ts';
import type { Seen } from './seen.ts';
import { readChange, readChunk, readRecord } from './upgrade.ts';

/** The format of snapshots and backups written today. */
export const contentFormat = 4;
/** So many rows stand in one line. */
const rowsInLine = 200;

/** A block and its report, as stored. */
export type ContentBlock = Block & { readonly report: string };
/** Which pictures and attachments belong to the content; their bytes lie beside it. */
export type BlobNote = { readonly hash: string; readonly mediaType: string; readonly size: number };

/** Everything one database holds. */
export type Content = {
  readonly database: string;
  /** When it was written out (ISO 8601, UTC). */
  readonly made: string;
  /** The highest logical time, and how far each device has come: older changes may have been folded away. */
  readonly logical: number;
  readonly seen: Seen;
  readonly records: Readonly<Record<Kind, readonly (Fields & { readonly id: string })[]>>;
  readonly blocks: readonly ContentBlock[];
  readonly changes: readonly Change[];
  readonly chunks: readonly Chunk[];
  readonly blobs: readonly BlobNote[];
};

// An older file knows fewer kinds.
const formats = z.partialRecord(z.enum(kinds), z.int().min(1));
const blobNote = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), mediaType: z.string(), size: z.int().nonnegative() }).readonly();
const head = z.object({
  type: z.literal('content'),
  format: z.int().min(1),
  database: z.string().refine(isId),
  made: z.iso.datetime(),
  logical: z.int().nonnegative(),
  seen: z.record(z.string(), z.int().nonnegative()),
  formats,
  counts: z.record(z.string(), z.int().nonnegative()),
  blobs: z.array(blobNote).readonly(),
});
const rows = z.object({ type: z.literal('rows'), table: z.string(), rows: z.array(z.unknown()) });
const foot = z.object({ type: z.literal('end'), seal: z.string() });
const ownBlock = z.looseObject({ id: z.string().refine(isId), report: z.string().refine(isId) });
const storedBlock = z.intersection(blockSchema, z.object({ report: z.string().refine(isId) }));

/** What the first line of content says. `counts`: how many rows of each table follow. */
export type ContentHead = Pick<Content, 'database' | 'made' | 'logical' | 'seen' | 'blobs'> & { readonly counts: Readonly<Record<string, number>> };

/**
 * Content as sealed lines, one after another: a head with counts, the rows, and an end that seals them all. `pages` are
 * the rows, each page made by {@link rowsPage}.
 */
export async function* contentLines(
  { counts, ...first }: ContentHead,
  pages: Iterable<string> | AsyncIterable<string>,
  formatsNow: Readonly<Record<Kind, number>>,
): AsyncGenerator<string> {
  const seals: string[] = [];
  const seal = async (json: string) => {
    const line = await sealJson(json);
    seals.push(sealIn(line));
    return line;
  };
  yield await seal(JSON.stringify({ type: 'content', format: contentFormat, ...first, formats: formatsNow, counts }));
  for await (const page of pages) yield await seal(page);
  yield await sealLine({ type: 'end', seal: await sealOf(seals) });
}

/** How many rows of a table one line holds: a chunk is a hundred times as long as a record. */
export function rowsInLineOf(table: string): number {
  return table === 'chunks' ? 2 : rowsInLine;
}

/** Rows of one table as the JSON of one line; {@link rowsInLineOf} of them at most. */
export function rowsPage(table: string, some: readonly unknown[]): string {
  return JSON.stringify({ type: 'rows', table, rows: some });
}

/** Content that is at hand as a whole, as such lines. */
export function linesOfContent(content: Content, formatsNow: Readonly<Record<Kind, number>>): AsyncGenerator<string> {
  const tables: [string, readonly unknown[]][] = [
    ...kinds.map((kind): [string, readonly unknown[]] => [kind, content.records[kind]]),
    ['blocks', content.blocks],
    ['changes', content.changes],
    ['chunks', content.chunks],
  ];
  const { database, made, logical, seen, blobs } = content;
  const counts = Object.fromEntries(tables.map(([table, all]) => [table, all.length]));
  return contentLines({ database, made, logical, seen, blobs, counts }, pagesOf(tables), formatsNow);
}

function* pagesOf(tables: readonly [string, readonly unknown[]][]): Generator<string> {
  for (const [table, all] of tables) {
    const size = rowsInLineOf(table);
    for (let at = 0; at < all.length; at += size) yield rowsPage(table, all.slice(at, at + size));
  }
}

/** The content as one text of such lines. */
export async function contentText(content: Content, formatsNow: Readonly<Record<Kind, number>>): Promise<string> {
  const lines: string[] = [];
  for await (const line of linesOfContent(content, formatsNow)) lines.push(line);
  return lines.join('');
}

/**
 * How records are judged: what comes from outside by its schema; the app's own second copy must not be lost to a rule
 * that came later, so there a record need only be one.
 */
export type Judgement = 'by schema' | 'as our own';

/**
 * Reads content back from the values of its lines (see `readSealed`); `text` is what they came from. Everything is
 * brought to today's formats and checked; nothing is half read.
 */
export async function readContent(text: string, values: readonly unknown[], judgement: Judgement = 'by schema'): Promise<Result<Content>> {
  const first = head.safeParse(values[0]);
  if (!first.success) return (((values[0] as { format?: unknown } | undefined)?.format ?? 0) as number) > contentFormat ? newer : damaged;
  if (first.data.format > contentFormat) return newer;
  const lines = text.split('\n').slice(0, -1);
  const last = foot.safeParse(values[values.length - 1]);
  if (!last.success || last.data.seal !== (await sealOf(lines.slice(0, -1)))) return damaged;
  const tables = new Map<string, unknown[]>();
  for (const value of values.slice(1, -1)) {
    const part = rows.safeParse(value);
    if (!part.success) return damaged;
    tables.set(part.data.table, (tables.get(part.data.table) ?? []).concat(part.data.rows));
  }
  for (const [table, count] of Object.entries(first.data.counts)) if ((tables.get(table)?.length ?? 0) !== count) return damaged;
  return assemble(first.data, tables, judgement);
}

function assemble(first: z.infer<typeof head>, tables: ReadonlyMap<string, readonly unknown[]>, judgement: Judgement): Result<Content> {
  const records = {} as Record<Kind, (Fields & { id: string })[]>;
  for (const kind of kinds) {
    const read = (tables.get(kind) ?? []).map((row) => readRecord(kind, row, first.formats[kind] ?? 1, judgement));
    const failed = read.find((one) => !one.ok);
    if (failed && !failed.ok) return failed;
    records[kind] = read.flatMap((one) => (one.ok ? [one.value] : []));
  }
  const blocks = tables.get('blocks') ?? [];
  const schema = judgement === 'by schema' ? storedBlock : ownBlock;
  if (!blocks.every((row) => schema.safeParse(row).success)) return damaged;
  const changes: Change[] = [];
  const formatOf = new Map<string, number>();
  for (const row of tables.get('changes') ?? []) {
    const read = readChange(row);
    if (!read.ok) return read;
    changes.push(read.value);
    formatOf.set(read.value.id, (row as { format: number }).format);
  }
  const chunks: Chunk[] = [];
  for (const row of tables.get('chunks') ?? []) {
    const read = readChunk(row, formatOf.get((row as { change: string }).change) ?? contentFormat);
    if (!read.ok) return read;
    chunks.push(read.value);
  }
  const { database, made, logical, seen, blobs } = first;
  const clock = observeLogical(0, Math.max(1, logical));
  if (!clock.ok) return clock;
  if (!changes.every((change) => change.logical <= logical && change.seq <= (seen[change.device] ?? 0))) return damaged;
  return ok({ database, made, logical, seen, records, blocks: blocks as ContentBlock[], changes, chunks, blobs });
}

const newer = refuse('newer', 'This was written by a newer version of Boardpack. Install that version to read it. Your data stays as it was.');
const damaged = refuse(
  'damaged',
  'This copy is damaged: some of it is missing or was altered, so nothing was taken from it. Your data stays as it was. Use another copy.',
);
