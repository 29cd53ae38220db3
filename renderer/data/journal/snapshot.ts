import type { PieceAt } from '#shared/bridge/contract.ts';
import { type Content, contentLines, linesOfContent, readContent } from '#shared/changes/content.ts';
import { emptyContent, replay, type WholeChange } from '#shared/changes/replay.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { formatsToday } from '#shared/changes/formats.ts';
import { isWholeLine, readSealed, sealIn } from '#shared/exchange/lines.ts';
import { type Folder, generationsIn, journalName, snapshotName } from './folder.ts';
import { type Gathered, pagesIn } from './gather.ts';
import { readJournal } from './journal-file.ts';

/** So much is written and read at a time, in characters and bytes. */
const pieceLength = 1_000_000;

/**
 * Writes content, which comes as sealed lines, to a store file, some lines at a time, and reads it back; throws where
 * what came back differs.
 */
export async function writeVerified(folder: Folder, name: string, lines: AsyncIterable<string>): Promise<void> {
  const seals: string[] = [];
  let piece = '';
  let at: PieceAt = 'first';
  for await (const line of lines) {
    seals.push(sealIn(line));
    piece += line;
    if (piece.length < pieceLength) continue;
    await folder.writePiece(name, piece, at);
    piece = '';
    at = 'between';
  }
  // One piece cannot be both the first and the last.
  if (at === 'first') await folder.writePiece(name, '', at);
  await folder.writePiece(name, piece, 'last');
  let count = 0;
  for await (const line of linesIn(folder, name)) {
    if (sealIn(line) !== seals[count] || !(await isWholeLine(line))) throw notAsWritten(name);
    count += 1;
  }
  if (count !== seals.length) throw notAsWritten(name);
}

/** The whole database as it was gathered, to be written. */
export function linesOfGathered(gathered: Gathered): AsyncGenerator<string> {
  return contentLines(gathered.head, pagesIn(gathered), formatsToday());
}

/** Content read from a file, to be written again. */
export function linesAgain(content: Content): AsyncGenerator<string> {
  return linesOfContent(content, formatsToday());
}

/** The lines of a file without their breaks; a last one that has none is not whole and is given as it is. */
async function* linesIn(folder: Folder, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let from = 0;
  let rest = '';
  for (;;) {
    const bytes = await folder.readPiece(name, from, pieceLength);
    if (!bytes || bytes.length === 0) break;
    from += bytes.length;
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function notAsWritten(name: string): Error {
  return new Error(`${name} was not read back as it was written`);
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
