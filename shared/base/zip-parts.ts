import { Inflate } from 'fflate';
import { NotRead } from './not-read.ts';

/** How much is unpacked from a file that was made to break its reader. `unpacked` counts all parts that are read; `ratio` is unpacked to packed. */
export type ZipLimits = { readonly parts: number; readonly unpacked: number; readonly ratio: number };

/** What is said of a file that ends at a limit, has a password, or is broken. */
export type ZipRefusals = {
  readonly tooManyParts: string;
  readonly tooLarge: string;
  readonly encrypted: string;
  readonly damaged: (what: string) => NotRead;
};

type Entry = { readonly method: number; readonly packed: number; readonly start: number };

/** The parts of a zip, unpacked one at a time, piece by piece, under limits that count what really comes out. */
export type ZipParts = {
  readonly names: readonly string[];
  /** Hands a part's bytes to `take` in order; `done` goes from 0 to 1. False where there is no such part. */
  readonly unpack: (name: string, take: (bytes: Uint8Array, done: number) => void) => boolean;
};

const step = 65_536;

/** Reads the list of parts (ZIP application note, 4.3.12 and 4.3.16). Throws {@link NotRead}. */
export function openZip(bytes: Uint8Array, limits: ZipLimits, refusals: ZipRefusals): ZipParts {
  const { damaged } = refusals;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordAt(view, damaged);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new NotRead('too-large', refusals.tooManyParts);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged('its list of parts is broken');
    const [nameLength, extraLength, noteLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).toLowerCase();
    if (entries.has(name)) throw damaged('it names one part twice');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new NotRead('encrypted', refusals.encrypted);
    entries.set(name, { method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), start: view.getUint32(at + 42, true) });
    at += 46 + nameLength + extraLength + noteLength;
  }
  let unpackedInAll = 0;
  return {
    names: [...entries.keys()],
    unpack: (name, take) => {
      const entry = entries.get(name.toLowerCase().replace(/^\//, ''));
      if (!entry) return false;
      const packed = packedBytes(bytes, view, entry, damaged);
      let unpacked = 0;
      const checked = (piece: Uint8Array, read: number) => {
        unpacked += piece.length;
        unpackedInAll += piece.length;
        if (unpackedInAll > limits.unpacked || (unpacked > 1_000_000 && unpacked > limits.ratio * Math.max(1, packed.length))) {
          throw new NotRead('too-large', refusals.tooLarge);
        }
        take(piece, packed.length === 0 ? 1 : read / packed.length);
      };
      if (entry.method === 0) {
        for (let from = 0; from < packed.length; from += step) checked(packed.subarray(from, from + step), from + step);
        return true;
      }
      if (entry.method !== 8) throw damaged('a part is packed in a way that is not read here');
      inflate(packed, checked, damaged);
      return true;
    },
  };
}

/** A part as text; null where there is none. For small parts: the sheets are read piece by piece. */
export function partText(zip: ZipParts, name: string): string | null {
  const decoder = new TextDecoder('utf-8');
  let text = '';
  const found = zip.unpack(name, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return found ? text + decoder.decode() : null;
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array, read: number) => void, damaged: ZipRefusals['damaged']): void {
  let read = 0;
  const inflater = new Inflate((piece) => take(piece, read));
  for (let from = 0; from < packed.length; from += step) {
    read = Math.min(packed.length, from + step);
    try {
      inflater.push(packed.subarray(from, read), read === packed.length);
    } catch (error) {
      if (typeof (error as { code?: unknown }).code === 'number') throw damaged('its packed bytes are broken');
      throw error;
    }
  }
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry, damaged: ZipRefusals['damaged']): Uint8Array {
  if (entry.start + 30 > bytes.length || view.getUint32(entry.start, true) !== 0x04034b50) throw damaged('a part is missing');
  const from = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  if (from + entry.packed > bytes.length) throw damaged('it ends in the middle of a part');
  return bytes.subarray(from, from + entry.packed);
}

/** The end record stands last, before a comment of 65,535 bytes at most. */
function endRecordAt(view: DataView, damaged: ZipRefusals['damaged']): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged('its end is missing');
}
