import { type Kind, kinds } from '#shared/domain/noun.ts';
import { type Change, type Chunk, type Fields, touchKey } from './change.ts';
import type { Content, ContentBlock } from './content.ts';
import { type Seen, withSeen } from './seen.ts';
import { byLogical, emptyStage, type Stage, stageEdits } from './stage.ts';

/** A change with the chunks that lie beside it, in their order. */
export type WholeChange = { readonly change: Change; readonly chunks: readonly Chunk[] };

/** A database that holds nothing. */
export function emptyContent(database: string, made: string): Content {
  const records = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Content['records'];
  return { database, made, logical: 0, seen: {}, records, blocks: [], changes: [], chunks: [], blobs: [] };
}

/** Every edit of a change, those in its chunks among them. */
export function editsOfWhole({ change, chunks }: WholeChange): Change['edits'] {
  return chunks.length === 0 ? change.edits : [...change.edits, ...chunks.flatMap((chunk) => chunk.edits)];
}

/** What the content becomes once more changes have been made. Throws where one does not follow on what is there. */
export function replay(content: Content, changes: readonly WholeChange[]): Content {
  const ordered = [...changes].sort((a, b) => byLogical(a.change, b.change));
  const stage = stageOf(content);
  let seen: Seen = content.seen;
  let logical = content.logical;
  for (const whole of ordered) {
    stageEdits(stage, editsOfWhole(whole));
    seen = withSeen(seen, whole.change);
    logical = Math.max(logical, whole.change.logical);
  }
  return {
    ...content,
    seen,
    logical,
    ...rowsOf(stage),
    changes: [...content.changes, ...ordered.map(({ change }) => change)],
    chunks: [...content.chunks, ...ordered.flatMap(({ chunks }) => chunks)],
  };
}

function stageOf(content: Content): Stage {
  const stage = emptyStage();
  for (const kind of kinds) for (const record of content.records[kind]) stage.records.set(touchKey({ kind, id: record.id }), record);
  for (const { report, ...block } of content.blocks) stage.blocks.set(block.id, { report, block });
  return stage;
}

function rowsOf(stage: Stage): Pick<Content, 'records' | 'blocks'> {
  const records = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, (Fields & { id: string })[]>;
  for (const [key, record] of stage.records) {
    if (record) records[key.slice(0, key.indexOf(':')) as Kind].push(record as Fields & { id: string });
  }
  const blocks: ContentBlock[] = [];
  for (const { report, block } of stage.blocks.values()) if (block) blocks.push({ ...block, report } as ContentBlock);
  return { records, blocks };
}
