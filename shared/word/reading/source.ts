import { openZip, type ZipParts } from '#shared/base/zip-parts.ts';
import type { WordLimits } from './limits.ts';
import { damaged, largerThan, otherPackage, refusalOfBytes, wordRefusals } from './refused.ts';
import { childrenOf, readXml, type XmlNode } from './xml-tree.ts';

/** What a part points to: another part, or something outside the file. `kind` is the last word of the type: 'image'. */
export type Relationship = { readonly kind: string; readonly target: string; readonly isOutside: boolean };
export type Relationships = ReadonlyMap<string, Relationship>;

/** A Word file whose parts can be read, each when it is asked for; all under the same limits. */
export type WordSource = {
  /** The part with the text: 'word/document.xml'. */
  readonly main: string;
  readonly hasMacros: boolean;
  /** A part as a tree; null where there is none. Throws what the reading ends with where it is broken. */
  readonly tree: (part: string) => XmlNode | null;
  /** The bytes of a part; null where there is none. */
  readonly bytes: (part: string) => Uint8Array | null;
  readonly relationships: (part: string) => Relationships;
  /** The part that `from` points to with that kind; null where there is none. */
  readonly related: (from: string, kind: string) => string | null;
  readonly mediaType: (part: string) => string;
};

/** Opens the bytes of a .docx, .docm or .dotx file (ECMA-376 Part 2), transitional or strict. Throws `NotRead`. */
export function openSource(bytes: Uint8Array, limits: WordLimits): WordSource {
  if (bytes.length > limits.bytes) throw largerThan(Math.round(limits.bytes / 1_000_000));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refusalOfBytes(bytes);
  const zip = openZip(bytes, limits, wordRefusals);
  const budget = { nodes: limits.nodes, depth: limits.depth };
  const tree = (part: string) => {
    const found = unpacked(zip, part);
    return found === null ? null : readXml(decoded(found), budget);
  };
  const relationships = (part: string) => relationshipsIn(tree(relationshipPart(part)), folderOf(part));
  const related = (from: string, kind: string) => [...relationships(from).values()].find((one) => one.kind === kind && !one.isOutside)?.target ?? null;
  const typesPart = tree('[Content_Types].xml');
  const main = related('', 'officeDocument');
  if (typesPart === null || main === null) throw otherPackage(zip.names);
  const types = contentTypes(typesPart);
  const mainType = types(main);
  if (!mainType.includes('wordprocessingml') && !mainType.includes('ms-word')) throw otherPackage(zip.names);
  if (!zip.names.includes(main.toLowerCase())) throw damaged('its text is missing');
  return {
    main,
    hasMacros: mainType.includes('macroEnabled') || zip.names.some((name) => name.endsWith('vbaproject.bin')),
    tree,
    bytes: (part) => unpacked(zip, part),
    relationships,
    related,
    mediaType: types,
  };
}

function unpacked(zip: ZipParts, part: string): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  if (!zip.unpack(part, (piece) => pieces.push(piece.slice()))) return null;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** XML comes in UTF-8 or, with its mark at the head, in UTF-16 (XML 1.0, 4.3.3). */
function decoded(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function relationshipPart(part: string): string {
  const folder = folderOf(part);
  return `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(folder === '' ? 0 : folder.length + 1)}.rels`;
}

function folderOf(part: string): string {
  return part.split('/').slice(0, -1).join('/');
}

function relationshipsIn(root: XmlNode | null, folder: string): Relationships {
  const found = new Map<string, Relationship>();
  for (const { attributes } of childrenOf(root ?? undefined, 'rel:Relationship')) {
    const target = attributes['Target'] ?? '';
    const isOutside = attributes['TargetMode'] === 'External';
    found.set(attributes['Id'] ?? '', {
      kind: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: isOutside ? target : resolved(folder, target),
      isOutside,
    });
  }
  return found;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function contentTypes(root: XmlNode): (part: string) => string {
  const whole = new Map<string, string>();
  const endings = new Map<string, string>();
  for (const { attributes } of childrenOf(root, 'ct:Override'))
    whole.set((attributes['PartName'] ?? '').replace(/^\//, '').toLowerCase(), attributes['ContentType'] ?? '');
  for (const { attributes } of childrenOf(root, 'ct:Default')) endings.set((attributes['Extension'] ?? '').toLowerCase(), attributes['ContentType'] ?? '');
  return (part) => whole.get(part.toLowerCase()) ?? endings.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ?? '';
}
