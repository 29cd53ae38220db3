import type { Outline } from '#shared/outline/outline.ts';
import type { Tracking } from '#shared/outline/tracking.ts';
import { DocumentWriter } from './document-writer.ts';
import { writeFootnotes } from './footnotes.ts';
import type { WordParts } from './make-parts.ts';
import { contentTypesXml, packageRelationshipsXml } from './package-index.ts';
import type { Blobs } from './picture-writer.ts';
import type { PartStyle } from './styles.ts';
import { escapeXml, wordNamespaces, xmlHead } from './xml.ts';
import { DeflatingEntry, deflateEntry, writeZip, type ZipEntry } from './zip.ts';

export type { WordParts } from './make-parts.ts';
export type { Blobs } from './picture-writer.ts';
export type { PartStyle } from './styles.ts';

/** What an export may be given besides the paper. */
export type WordOptions = {
  readonly blobs?: Blobs;
  /** Parts made earlier for the same style; made and kept where they are not given. */
  readonly parts?: WordParts;
  /** What came and went, where the paper shows an earlier and a later state: written as tracked changes. */
  readonly tracking?: Tracking;
  readonly signal?: AbortSignal;
  /** From 0 to 1, some hundred times at most. */
  readonly onProgress?: (done: number) => void;
};

const flushAt = 262_144;
const kept = new Map<string, Promise<WordParts>>();

/** The parts of a Word file that do not depend on its words, made once for each style. */
export function partsFor(style: PartStyle): Promise<WordParts> {
  const key = `${style.numbering} ${style.size ?? ''} ${style.font}`;
  const found = kept.get(key);
  if (found !== undefined) return found;
  // The docx package is large: it is loaded when parts have to be made, and not where they are handed in.
  const made = import('./make-parts.ts').then(({ makeParts }) => makeParts(style));
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

/** What the parts of an outline's Word file depend on. */
function styleOf({ numbering, font, size }: Outline): PartStyle {
  return { numbering, font, ...(size === undefined ? {} : { size }) };
}

/**
 * The paper as a .docx file. The same outline gives the same bytes: dates come from the outline, never from a clock.
 * Throws the signal's reason where it was aborted; a picture whose bytes are missing leaves a sentence in its place.
 */
export async function writeDocx(outline: Outline, options: WordOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, onProgress } = options;
  const parts = options.parts ?? (await partsFor(styleOf(outline)));
  signal?.throwIfAborted();
  const writer = new DocumentWriter(outline, options.blobs ?? new Map(), options.tracking);
  const documentEntry = new DeflatingEntry('word/document.xml');
  let xml = writer.start;
  for (let index = 0; index < outline.nodes.length; index++) {
    const node = outline.nodes[index];
    if (node) xml += writer.node(node);
    if (xml.length < flushAt) continue;
    documentEntry.add(xml);
    xml = '';
    onProgress?.(index / outline.nodes.length);
    signal?.throwIfAborted();
  }
  documentEntry.add(xml + writer.end());
  const file = writeZip(packageEntries(outline, parts, writer, documentEntry.finish()));
  onProgress?.(1);
  return file;
}

/** All files of the package: the list of contents first, as readers expect it, then by name. */
function packageEntries(outline: Outline, parts: WordParts, writer: DocumentWriter, document: ZipEntry): readonly ZipEntry[] {
  const footnotes = writeFootnotes(writer.footnotes);
  const { instances } = writer.lists;
  const definitions = parts.numbering.own + (instances.hasOther ? parts.numbering.other : '');
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${outline.date}T00:00:00Z</dcterms:${name}>`;
  const dates = outline.date === null ? '' : dated('created') + dated('modified');
  const core = fillTokens(parts.core, {
    title: escapeXml(outline.title),
    subject: escapeXml(outline.subject),
    organisation: escapeXml(outline.organisation || 'Council'),
    dates,
  });
  const rest = [
    document,
    deflateEntry('_rels/.rels', packageRelationshipsXml),
    deflateEntry('docProps/core.xml', core),
    deflateEntry('word/_rels/document.xml.rels', writer.relationships.xml()),
    deflateEntry('word/footnotes.xml', footnotes.xml),
    ...(footnotes.relationships.isEmpty ? [] : [deflateEntry('word/_rels/footnotes.xml.rels', footnotes.relationships.xml())]),
    ...writer.headers.entries(parts.header),
    deflateEntry('word/numbering.xml', `${xmlHead}<w:numbering ${wordNamespaces}>${definitions}${instances.xml()}</w:numbering>`),
    ...parts.entries,
    ...writer.pictures.entries(),
  ];
  rest.sort((a, b) => (a.name < b.name ? -1 : 1));
  return [deflateEntry('[Content_Types].xml', contentTypesXml(writer.headers.names)), ...rest];
}

function fillTokens(xml: string, words: Readonly<Record<string, string>>): string {
  return xml.replace(/\{(\w+)\}/g, (token, name: string) => words[name] ?? token);
}
