import { type Content, contentText, readContent } from '#shared/changes/content.ts';
import { emptyContent, replay, type WholeChange } from '#shared/changes/replay.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { formatsToday } from '#shared/changes/formats.ts';
import { readSealed } from '#shared/exchange/lines.ts';
import { type Folder, generationsIn, journalName, snapshotName } from './folder.ts';
import { readJournal } from './journal-file.ts';

/** Writes content to a store file and reads it back; throws where what came back differs. */
export async function writeVerified(folder: Folder, name: string, content: Content): Promise<void> {
  const text = await contentText(content, formatsToday());
  await folder.write(name, text);
  if ((await folder.read(name)) !== text) throw new Error(`${name} was not read back as it was written`);
}

/** Reads a snapshot file and checks all of it. Refused where it is missing, damaged or newer. */
export async function readSnapshot(folder: Folder, name: string): Promise<Result<Content>> {
  const text = await folder.read(name);
  if (text === null) return refuse('missing', 'This copy is no longer there.');
  const sealed = await readSealed(text);
  if (sealed.damage) return refuse('damaged', 'This copy is damaged, so nothing was taken from it.');
  return readContent(text, sealed.values, 'as our own');
}

/**
 * The newest state that can be put together from the files: a snapshot that is whole, and the journals from it on, as
 * far as they follow. Refused where there is none.
 */
export async function readNewest(folder: Folder): Promise<Result<Content>> {
  const generations = generationsIn(await folder.list());
  for (const start of generations) {
    const base = await baseOf(folder, start);
    if (!base) continue;
    let content = base;
    for (const generation of generations.filter((one) => one >= start).reverse()) {
      const text = await folder.read(journalName(generation));
      const journal = text === null ? null : await readJournal(text);
      if (!journal || journal.head.database !== content.database) break;
      content = replayFitting(content, journal.changes);
      if (journal.damage === 'middle') break;
    }
    return ok(content);
  }
  return refuse('nothing', 'No copy of your records was found beside the database, or none of them can be read. Restore a backup file instead.');
}

async function baseOf(folder: Folder, generation: number): Promise<Content | null> {
  if (generation > 0) {
    const read = await readSnapshot(folder, snapshotName(generation));
    return read.ok ? read.value : null;
  }
  const text = await folder.read(journalName(0));
  const journal = text === null ? null : await readJournal(text);
  return journal && emptyContent(journal.head.database, journal.head.made);
}

/** As many of the changes as follow on one another; the rest cannot be trusted. */
function replayFitting(content: Content, changes: readonly WholeChange[]): Content {
  let fitting = content;
  const next = changes.filter(({ change }) => change.seq > (content.seen[change.device] ?? 0));
  try {
    return replay(content, contiguous(content, next));
  } catch {
    for (const whole of contiguous(content, next)) {
      try {
        fitting = replay(fitting, [whole]);
      } catch {
        return fitting;
      }
    }
    return fitting;
  }
}

function contiguous(content: Content, changes: readonly WholeChange[]): WholeChange[] {
  const seen = { ...content.seen };
  return changes.filter(({ change }) => {
    if (change.seq !== (seen[change.device] ?? 0) + 1) return false;
    seen[change.device] = change.seq;
    return true;
  });
}
