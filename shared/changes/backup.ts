import { sha256 } from '#shared/base/hash.ts';
import { largestBackup } from '#shared/base/limits.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { type Limits, openEnvelope, packEnvelope } from '#shared/exchange/envelope.ts';
import { readSealed } from '#shared/exchange/lines.ts';
import { type Content, contentFormat, contentText, readContent } from './content.ts';
import { formatsToday } from './upgrade.ts';

const backupType = 'boardpack-backup';
const contentName = 'content.lines';
const blobFolder = 'blobs/';

/** What is read at most: a county's programme of ten years with its pictures lies far below. */
export const backupLimits: Limits = { bytes: largestBackup, unpacked: 1_500_000_000, ratio: 200, parts: 20_000 };

/** A whole database as one .boardpack file: its content and the bytes of each blob under its hash. */
export async function packBackup(content: Content, blobs: ReadonlyMap<string, Uint8Array>, app: string): Promise<Uint8Array> {
  const counts: Record<string, number> = { blocks: content.blocks.length, changes: content.changes.length, blobs: blobs.size };
  for (const [kind, records] of Object.entries(content.records)) counts[kind] = records.length;
  const parts = [
    { name: contentName, bytes: new TextEncoder().encode(await contentText(content, formatsToday())) },
    ...[...blobs].map(([hash, bytes]) => ({ name: blobFolder + hash, bytes })),
  ];
  return packEnvelope({ type: backupType, format: contentFormat, app, made: content.made, counts }, parts);
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

const damaged = refuse('damaged', 'This backup is damaged: some of it is missing or was altered. Your data stays as it was. Use another copy of it.');
