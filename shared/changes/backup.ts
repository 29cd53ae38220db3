import { sha256 } from '#shared/base/hash.ts';
import { largestBackup } from '#shared/base/limits.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { type Limits, openEnvelope, packEnvelope } from '#shared/exchange/envelope.ts';
import { readSealed } from '#shared/exchange/lines.ts';
import { type Content, contentFormat, contentText, readContent } from './content.ts';
import { formatsToday } from './formats.ts';

const backupType = 'boardpack-backup';
const contentName = 'content.lines';
const blobFolder = 'blobs/';
/** The list of so many parts as are allowed is not larger (bytes). */
const manifestAtMost = 5_000_000;

/** What is read at most: a county's programme of ten years with its pictures lies far below. */
export const backupLimits: Limits = { bytes: largestBackup, unpacked: 1_500_000_000, ratio: 200, parts: 20_000 };

/**
 * A whole database as one .boardpack file: its content and the bytes of each blob under its hash. Refused where
 * {@link openBackup} would refuse the file as too large.
 */
export async function packBackup(
  content: Content,
  blobs: ReadonlyMap<string, Uint8Array>,
  app: string,
  limits: Limits = backupLimits,
): Promise<Result<Uint8Array>> {
  const counts: Record<string, number> = { blocks: content.blocks.length, changes: content.changes.length, blobs: blobs.size };
  for (const [kind, records] of Object.entries(content.records)) counts[kind] = records.length;
  const pictures = [...blobs].map(([hash, bytes]) => ({ name: blobFolder + hash, bytes }));
  const pictureBytes = pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (pictureBytes > limits.unpacked || pictures.length + 2 > limits.parts) return tooLarge(limits);
  const parts = [{ name: contentName, bytes: new TextEncoder().encode(await contentText(content, formatsToday())) }, ...pictures];
  const packed = await packEnvelope({ type: backupType, format: contentFormat, app, made: content.made, counts }, parts);
  const unpacked = parts.reduce((sum, { bytes }) => sum + bytes.length, manifestAtMost);
  return packed.length > limits.bytes || unpacked > limits.unpacked ? tooLarge(limits) : ok(packed);
}

/** Opens a backup and checks all of it: version, hashes, every record by its schema. Refused with a sentence, or whole. */
export async function openBackup(
  bytes: Uint8Array,
  limits: Limits = backupLimits,
): Promise<Result<{ readonly made: string; readonly app: string; readonly content: Content; readonly blobs: ReadonlyMap<string, Uint8Array> }>> {
  const opened = await openEnvelope(bytes, backupType, contentFormat, limits);
  if (!opened.ok) return opened;
  const { manifest, parts } = opened.value;
  const text = new TextDecoder().decode(parts.get(contentName) ?? new Uint8Array());
  const sealed = await readSealed(text);
  if (sealed.damage) return damaged;
  const content = await readContent(text, sealed.values);
  if (!content.ok) return content;
  const blobs = new Map<string, Uint8Array>();
  for (const { hash } of content.value.blobs) {
    const found = parts.get(blobFolder + hash);
    if (!found || (await sha256(found)) !== hash) return damaged;
    blobs.set(hash, found);
  }
  return ok({ made: manifest.made, app: manifest.app, content: content.value, blobs });
}

function tooLarge(limits: Limits): Result<never> {
  return refuse(
    'too-large',
    `The backup was not made: with its pictures and attachments it would be larger than ${Math.round(limits.bytes / 1_000_000)} MB, and Boardpack could not open it again. Your data stays as it was. Erase reports with large pictures or attachments that are no longer needed, then make the backup again.`,
  );
}

const damaged = refuse('damaged', 'This backup is damaged: some of it is missing or was altered. Your data stays as it was. Use another copy of it.');
