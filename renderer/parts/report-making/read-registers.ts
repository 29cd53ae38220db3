import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import type { Reader } from '#renderer/data/index.ts';

/** All that fillings of those `reads` may ask for about one programme, read within the command's transaction. */
export async function readRegisters(reader: Reader, programme: string, reads: readonly Kind[]): Promise<FillRecords['of']> {
  const projects = await reader.ofProgramme('project', programme, []);
  const ids = projects.map((one) => one.id);
  const read = new Map<Kind, readonly RecordOf[Kind][]>([
    ['project', projects],
    ['person', await reader.all('person')],
  ]);
  for (const kind of new Set(reads)) if (!read.has(kind)) read.set(kind, await reader.ofProgramme(kind, programme, ids));
  return <K extends Kind>(kind: K) => (read.get(kind) ?? []) as readonly RecordOf[K][];
}
