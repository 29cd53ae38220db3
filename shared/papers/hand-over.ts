import { sha256 } from '#shared/base/hash.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { type Limits, openEnvelope, packEnvelope } from '#shared/exchange/envelope.ts';
import { type KeptPaper, paperFormat, paperType } from './kept-paper.ts';
import { readKeptPaper } from './read-kept-paper.ts';

const paperName = 'paper.json';
const blobFolder = 'blobs/';

/** What is read at most: one paper with its pictures and attachments. */
export const handOverLimits: Limits = { bytes: 200_000_000, unpacked: 400_000_000, ratio: 200, parts: 2_000 };

/** A paper that was handed over, opened and checked whole. `hash` is the SHA-256 of the paper itself. */
export type HandedOver = { readonly paper: KeptPaper; readonly hash: string; readonly bytes: Uint8Array; readonly blobs: ReadonlyMap<string, Uint8Array> };

/**
 * A kept paper with the bytes of its pictures and attachments as one .boardpack file. Refused where one of them is
 * missing or {@link openHandOver} would refuse the file as too large.
 */
export async function packHandOver(paper: Uint8Array, blobs: ReadonlyMap<string, Uint8Array>, app: string): Promise<Result<Uint8Array>> {
  const read = await readKeptPaper(paper);
  if (!read.ok) return read;
  const lacking = read.value.blobs.filter(({ hash }) => !blobs.has(hash)).length;
  if (lacking > 0)
    return refuse('picture-missing', 'The file was not made: the bytes of a picture or attachment of this paper are missing. Your data stays as it was.');
  const parts = [{ name: paperName, bytes: paper }, ...read.value.blobs.map(({ hash }) => ({ name: blobFolder + hash, bytes: blobs.get(hash) as Uint8Array }))];
  const counts = { blocks: read.value.blocks.length, blobs: read.value.blobs.length };
  const packed = await packEnvelope({ type: paperType, format: paperFormat, app, made: read.value.made, counts }, parts);
  const unpacked = parts.reduce((sum, { bytes }) => sum + bytes.length, 1_000_000);
  if (packed.length > handOverLimits.bytes || unpacked > handOverLimits.unpacked)
    return refuse(
      'too-large',
      'The file was not made: with its pictures and attachments this paper is larger than Boardpack could open again. Your data stays as it was. Attach smaller files.',
    );
  return ok(packed);
}

/** Opens a paper that was handed over, and checks all of it: envelope, seal, every record, every picture against its hash. */
export async function openHandOver(bytes: Uint8Array): Promise<Result<HandedOver>> {
  const opened = await openEnvelope(bytes, paperType, paperFormat, handOverLimits, 'paper');
  if (!opened.ok) return opened;
  const { parts } = opened.value;
  const paper = parts.get(paperName) ?? new Uint8Array();
  const read = await readKeptPaper(paper);
  if (!read.ok) return read.problem.reason === 'other-file' ? damaged : read;
  const blobs = new Map<string, Uint8Array>();
  for (const { hash, size } of read.value.blobs) {
    const found = parts.get(blobFolder + hash);
    if (!found || found.length !== size || (await sha256(found)) !== hash) return damaged;
    blobs.set(hash, found);
  }
  return ok({ paper: read.value, hash: await sha256(paper), bytes: paper, blobs });
}

const damaged = refuse('damaged', 'This paper is damaged: some of it is missing or was altered. Your data stays as it was. Use another copy of it.');
