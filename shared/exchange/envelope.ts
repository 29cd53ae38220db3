import { unzipSync, zipSync } from 'fflate';
import { sha256 } from '#shared/base/hash.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';

/** The format of the envelope itself, whatever lies inside. */
export const envelopeFormat = 1;

/** One file inside an envelope. Names are lower-case letters, digits, '-', '.' and '/'. */
export type Part = { readonly name: string; readonly bytes: Uint8Array };
/** What an envelope says about itself. */
export type Manifest = {
  /** What it is: 'boardpack-backup'. */
  readonly type: string;
  readonly envelope: number;
  /** The format of what lies inside. */
  readonly format: number;
  /** The version of Boardpack that wrote it. */
  readonly app: string;
  /** When (ISO 8601, UTC). */
  readonly made: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly parts: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
};
/** How much is read from outside: bytes of the file, bytes once unpacked, unpacked to packed, number of parts. */
export type Limits = { readonly bytes: number; readonly unpacked: number; readonly ratio: number; readonly parts: number };

const manifestName = 'manifest.json';
const mark = 'boardpack-sha256:';
const tailLength = mark.length + 64;
const endRecord = 22;

/**
 * Packs parts into one file: a zip whose comment holds the SHA-256 of every byte before it, so that no byte can change
 * unseen. Equal parts and manifest give equal bytes.
 */
export async function packEnvelope(about: Omit<Manifest, 'envelope' | 'parts'>, parts: readonly Part[]): Promise<Uint8Array> {
  const listed = await Promise.all(parts.map(async ({ name, bytes }) => ({ name, bytes: bytes.length, sha256: await sha256(bytes) })));
  const manifest: Manifest = {
    type: about.type,
    envelope: envelopeFormat,
    format: about.format,
    app: about.app,
    made: about.made,
    counts: about.counts,
    parts: listed,
  };
  const files: Record<string, Uint8Array> = { [manifestName]: new TextEncoder().encode(JSON.stringify(manifest, null, 1)) };
  for (const { name, bytes } of parts) files[name] = bytes;
  const zip = zipSync(files, { level: 6, mtime: '1980-01-01T00:00:00' });
  const body = zip.slice();
  // The length of the comment is the last field of the zip's end record (APPNOTE 4.3.16).
  body[body.length - 2] = tailLength;
  return join(body, new TextEncoder().encode(mark + (await sha256(body))));
}

/**
 * Opens an envelope of the given type and checks all of it before anything is used: size, whole, unaltered, format, and
 * each part against its hash. Refused with a sentence for whatever it is instead; `what` is its name in them.
 */
export async function openEnvelope(
  bytes: Uint8Array,
  type: string,
  newestFormat: number,
  limits: Limits,
  what: string = 'backup',
): Promise<Result<{ readonly manifest: Manifest; readonly parts: ReadonlyMap<string, Uint8Array> }>> {
  const damaged = refuse('damaged', `This ${what} is damaged: some of its bytes were altered. ${stays} Use another copy of it.`);
  if (bytes.length > limits.bytes) return refuse('too-large', `This file is larger than ${megabytes(limits.bytes)}, the most that is read. ${stays}`);
  const shape = await shapeOf(bytes, what);
  if (shape) return shape === 'damaged' ? damaged : shape;
  const files = unpack(bytes, limits);
  if (files === 'damaged') return damaged;
  if (!files.ok) return files;
  const manifest = readManifest(files.value.get(manifestName));
  if (!manifest || manifest.type !== type) return refuse('other-file', `${otherFile(manifest?.type, what)} ${stays}`);
  if (manifest.envelope > envelopeFormat || manifest.format > newestFormat) {
    return refuse('newer', `This ${what} was made by a newer version of Boardpack (${manifest.app}). Install that version to read it. ${stays}`);
  }
  const parts = new Map<string, Uint8Array>();
  for (const part of manifest.parts) {
    const found = files.value.get(part.name);
    if (!found || found.length !== part.bytes || (await sha256(found)) !== part.sha256) return damaged;
    parts.set(part.name, found);
  }
  return parts.size + 1 === files.value.size ? ok({ manifest, parts }) : damaged;
}

/**
 * What an envelope says that it is ('boardpack-backup'), so that it can be given to who reads it; null where the bytes
 * are none. Nothing else of it is looked at.
 */
export function envelopeType(bytes: Uint8Array): string | null {
  try {
    const [manifest] = Object.values(unzipSync(bytes, { filter: ({ name, originalSize }) => name === manifestName && originalSize < 20_000_000 }));
    return readManifest(manifest)?.type ?? null;
  } catch {
    return null;
  }
}

/** Where each kind of our files is opened. */
const homes: Readonly<Record<string, string>> = {
  'boardpack-backup': 'a backup of whole records. It is restored under Settings, Copies and backups.',
  'boardpack-paper': 'a paper that was handed over. It is opened under Reports, Handed-over papers.',
  'boardpack-template': 'a template. It is opened under Templates.',
};

function otherFile(type: string | undefined, what: string): string {
  const home = type === undefined ? undefined : homes[type];
  return home ? `This file is not a ${what} but ${home}` : `This file was not made by Boardpack as a ${what}.`;
}

/** A refusal where the bytes are not one of our files, whole and unaltered; null where they are. */
async function shapeOf(bytes: Uint8Array, what: string): Promise<Result<never> | 'damaged' | null> {
  if (bytes.length === 0) return refuse('empty', `This file is empty. ${stays}`);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  if (!isZip) return refuse('other-file', `This file is not a Boardpack ${what}. ${stays} Choose a file whose name ends in .boardpack.`);
  const firstName = text(bytes.subarray(30, 30 + Math.min(200, (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0))));
  const tail = bytes.length > tailLength + endRecord ? text(bytes.subarray(bytes.length - tailLength)) : '';
  if (!tail.startsWith(mark)) {
    if (firstName === manifestName)
      return refuse(
        'truncated',
        `This ${what} is not complete: its end is missing, or bytes were changed there. ${stays} Copy it again from where it came, or use another ${what === 'backup' ? 'backup' : 'copy of it'}.`,
      );
    if (/^(\[Content_Types\]\.xml|_rels\/|word\/|xl\/|ppt\/|docProps\/)/.test(firstName)) {
      return refuse('office-file', `This is a Word, Excel or PowerPoint file with another name, not a Boardpack ${what}. ${stays}`);
    }
    return refuse('other-file', `This file is not a Boardpack ${what}. ${stays}`);
  }
  const sealed = await sha256(bytes.subarray(0, bytes.length - tailLength));
  return tail === mark + sealed ? null : 'damaged';
}

function unpack(bytes: Uint8Array, limits: Limits): Result<ReadonlyMap<string, Uint8Array>> | 'damaged' {
  let count = 0;
  let total = 0;
  let problem: 'limits' | 'names' | null = null;
  const names = new Set<string>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count += 1;
        total += originalSize;
        if (count > limits.parts || total > limits.unpacked || originalSize > 1_000_000 + size * limits.ratio) problem ??= 'limits';
        if (names.has(name) || !/^[a-z0-9][a-z0-9./-]*$/.test(name) || name.includes('..')) problem ??= 'names';
        names.add(name);
        return problem === null;
      },
    });
    if (problem === 'limits') return refuse('too-large', `This file unpacks to more than Boardpack reads (${megabytes(limits.unpacked)}). ${stays}`);
    return problem ? 'damaged' : ok(new Map(Object.entries(files)));
  } catch {
    return 'damaged';
  }
}

function readManifest(bytes: Uint8Array | undefined): Manifest | null {
  try {
    const value = JSON.parse(text(bytes ?? new Uint8Array())) as Manifest;
    const isWhole =
      typeof value.type === 'string' &&
      [value.envelope, value.format].every(Number.isInteger) &&
      typeof value.app === 'string' &&
      typeof value.made === 'string' &&
      Array.isArray(value.parts) &&
      value.parts.every((part) => typeof part.name === 'string' && Number.isInteger(part.bytes) && typeof part.sha256 === 'string');
    return isWhole ? value : null;
  } catch {
    return null;
  }
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

const stays = 'Your data stays as it was.';
