import { Deflate, deflateSync } from 'fflate';

/** One file of a package, compressed already. `data` may lie in pieces. */
export type ZipEntry = {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** Bytes before and after compression. */
  readonly size: number;
  readonly packedSize: number;
  readonly data: readonly Uint8Array[];
};

const compression = { level: 6 } as const;
/** 1 January 1980, midnight: the first date the format knows. Files of equal content are equal bytes. */
const fixedDate = 0x0021;
const namesInUtf8 = 0x0800;

const crcTable = makeCrcTable();

/** Deflates a whole file. */
export function deflateEntry(name: string, content: Uint8Array | string): ZipEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const packed = deflateSync(bytes, compression);
  return { name, method: 'deflated', crc: finishCrc(addToCrc(startCrc, bytes)), size: bytes.length, packedSize: packed.length, data: [packed] };
}

/** Keeps a file as it is: pictures are compressed already. */
export function storeEntry(name: string, bytes: Uint8Array): ZipEntry {
  return { name, method: 'stored', crc: finishCrc(addToCrc(startCrc, bytes)), size: bytes.length, packedSize: bytes.length, data: [bytes] };
}

/** Deflates a file that comes in pieces of text, so that it never stands in memory as a whole. */
export class DeflatingEntry {
  private readonly encoder = new TextEncoder();
  private readonly packed: Uint8Array[] = [];
  private crc = startCrc;
  private size = 0;
  private packedSize = 0;
  private readonly deflate = new Deflate(compression, (chunk) => {
    if (chunk.length === 0) return;
    this.packed.push(chunk);
    this.packedSize += chunk.length;
  });
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  add(text: string): void {
    const bytes = this.encoder.encode(text);
    this.crc = addToCrc(this.crc, bytes);
    this.size += bytes.length;
    this.deflate.push(bytes, false);
  }

  /** The finished entry; nothing may be added after it. */
  finish(): ZipEntry {
    this.deflate.push(new Uint8Array(0), true);
    return { name: this.name, method: 'deflated', crc: finishCrc(this.crc), size: this.size, packedSize: this.packedSize, data: this.packed };
  }
}

/** A zip file (PKWARE APPNOTE 6.3) of the entries in the given order, without dates, comments or data descriptors. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const whole = named.reduce((sum, { entry, name }) => sum + 30 + 46 + name.length * 2 + entry.packedSize, 22);
  const bytes = new Uint8Array(whole);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const starts: number[] = [];
  for (const { entry, name } of named) {
    starts.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    at += 30 + name.length;
    for (const piece of entry.data) {
      bytes.set(piece, at);
      at += piece.length;
    }
  }
  const directory = at;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local header and the central directory share, in the same order. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, namesInUtf8, true);
  view.setUint16(at + 4, entry.method === 'deflated' ? 8 : 0, true);
  view.setUint16(at + 8, fixedDate, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

const startCrc = -1;

function addToCrc(crc: number, bytes: Uint8Array): number {
  let next = crc;
  for (let index = 0; index < bytes.length; index++) next = (crcTable[(next ^ (bytes[index] as number)) & 255] as number) ^ (next >>> 8);
  return next;
}

function finishCrc(crc: number): number {
  return (crc ^ -1) >>> 0;
}

function makeCrcTable(): Int32Array {
  const table = new Int32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    table[index] = value;
  }
  return table;
}
