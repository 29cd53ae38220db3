import { Inflate } from 'fflate';
import { damaged, NotRead } from './refused.ts';
import type { WorkbookLimits } from './sheet.ts';

type Entry = { readonly method: number; readonly packed: number; readonly start: number };

/** The parts of a zip, unpacked one at a time, piece by piece, under limits that count what really comes out. */
export type ZipParts = {
  readonly names: readonly string[];
  /** Hands a part's bytes to `take` in order; `done` goes from 0 to 1. False where there is no such part. */
  readonly unpack: (name: string, take: (bytes: Uint8Array, done: number) => void) => boolean;
};

const step = 65_536;

/** Reads the list of parts (ZIP application note, 4.3.12 and 4.3.16). Throws {@link NotRead}. */
export function openZip(bytes: Uint8Array, limits: WorkbookLimits): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordAt(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new NotRead('too-large', 'This workbook holds more parts than any workbook needs. Nothing was imported.');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged('its list of parts is broken');
    const [nameLength, extraLength, noteLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).toLowerCase();
    if (entries.has(name)) throw damaged('it names one part twice');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new NotRead('encrypted', encryptedMessage);
    entries.set(name, { method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), start: view.getUint32(at + 42, true) });
    at += 46 + nameLength + extraLength + noteLength;
  }
  let unpackedInAll = 0;
  return {
    names: [...entries.keys()],
    unpack: (name, take) => {
      const entry = entries.get(name.toLowerCase().replace(/^\//, ''));
      if (!entry) return false;
      const packed = packedBytes(bytes, view, entry);
      let unpacked = 0;
      const checked = (piece: Uint8Array, read: number) => {
        unpacked += piece.length;
        unpackedInAll += piece.length;
        if (unpackedInAll > limits.unpacked || (unpacked > 1_000_000 && unpacked > limits.ratio * Math.max(1, packed.length))) {
          throw new NotRead(
            'too-large',
            'This workbook unpacks to far more than a workbook of its size should hold, so reading it was ended. Nothing was imported. Copy the rows you need into a new workbook.',
          );
        }
        take(piece, packed.length === 0 ? 1 : read / packed.length);
      };
      if (entry.method === 0) {
        for (let from = 0; from < packed.length; from += step) checked(packed.subarray(from, from + step), from + step);
        return true;
      }
      if (entry.method !== 8) throw damaged('a part is packed in a way that workbooks do not use');
      inflate(packed, checked);
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

/** What a workbook with a password is answered with. */
export const encryptedMessage =
  'This workbook is locked with a password, so it cannot be read here. Nothing was imported. Open it in Excel, save a copy without the password, and choose that copy.';

function inflate(packed: Uint8Array, take: (piece: Uint8Array, read: number) => void): void {
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

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (entry.start + 30 > bytes.length || view.getUint32(entry.start, true) !== 0x04034b50) throw damaged('a part is missing');
  const from = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  if (from + entry.packed > bytes.length) throw damaged('it ends in the middle of a part');
  return bytes.subarray(from, from + entry.packed);
}

/** The end record stands last, before a comment of 65,535 bytes at most. */
function endRecordAt(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged('its end is missing');
}
