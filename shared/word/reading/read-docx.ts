import { ok, type Result } from '#shared/base/result.ts';
import { readProperties, readRunningText } from './about-file.ts';
import { BodyReader, type RawElement } from './body-reader.ts';
import { Findings } from './findings.ts';
import { findHeadings, levelled } from './headings.ts';
import { type WordLimits, wordLimits } from './limits.ts';
import { noteReader, readCommentTexts, tellOfReview } from './notes.ts';
import { ListCounter } from './numbering.ts';
import { Pictures } from './pictures.ts';
import type { ReadPaper } from './read-paper.ts';
import { damaged, refusalOf } from './refused.ts';
import { openSource } from './source.ts';
import { readStyles } from './styles.ts';
import type { Story } from './story.ts';
import { findTypedLabels, tellOfTypedContents } from './typed-labels.ts';
import { childOf, childrenOf, type XmlNode } from './xml-tree.ts';

/** What a reading may be given besides the file. */
export type WordReading = {
  readonly limits?: WordLimits;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
};

/**
 * Reads a .docx file (ECMA-376 Part 1, transitional and strict; .docm without its macros). Whatever the bytes are, the
 * answer is a paper or a refusal in a sentence. Throws the signal's reason where it was aborted.
 */
export async function readDocx(bytes: Uint8Array, { limits = wordLimits, signal, onProgress }: WordReading = {}): Promise<Result<ReadPaper>> {
  try {
    const source = openSource(bytes, limits);
    const root = source.tree(source.main);
    const body = childOf(root ?? undefined, 'w:body');
    if (!root || !body) throw damaged('its text is missing');
    onProgress?.(0.4);
    signal?.throwIfAborted();
    const findings = new Findings();
    if (source.hasMacros) findings.add('macros', 'The file holds macros (small programs). They were left out, and nothing of them was run.', null);
    const part = (kind: string) => {
      const name = source.related(source.main, kind);
      return name === null ? null : source.tree(name);
    };
    const stylesPart = part('styles');
    const styles = readStyles(stylesPart);
    const relationships = source.relationships(source.main);
    const pictures = new Pictures(source, findings);
    const comments = readCommentTexts(source);
    const base = {
      styles,
      findings,
      pictures: (drawing: XmlNode) => pictures.of(drawing, relationships),
      comment: (id: string, about: string, at: number) => {
        const comment = comments.get(id);
        if (comment) findings.comments.push({ ...comment, about, at });
      },
    };
    const story: Story = { ...base, relationships, note: noteReader(source, base) };
    const lists = new ListCounter(part('numbering'), styles);
    const reader = new BodyReader(story, lists, body);
    reader.read(body);
    signal?.throwIfAborted();
    onProgress?.(0.7);
    const raw = [...reader.elements, ...readBoxes(reader, story, lists)];
    const recognised = isOwnFile(stylesPart) ? raw.map((one) => one.element) : findTypedLabels(levelled(findHeadings(raw, findings)), findings);
    tellOfTypedContents(recognised, findings);
    if (reader.blanks === 1) findings.add('blank-lines', 'An empty paragraph made space between the words. It was left out.', null);
    if (reader.blanks > 1) findings.add('blank-lines', `${reader.blanks} empty paragraphs made space between the words. They were left out.`, null);
    tellOfReview(findings);
    const headers = readRunningText(source, root, styles, 'header', findings);
    const footers = readRunningText(source, root, styles, 'footer', findings);
    const shown = await pictures.finish(recognised, signal);
    onProgress?.(1);
    return ok({
      elements: shown.elements,
      pictures: shown.pictures,
      properties: readProperties(source, styles),
      headers,
      footers,
      ...findings.finish(shown.elements),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    return refusalOf(error);
  }
}

/** Text boxes, one within another, after everything else. */
function readBoxes(first: BodyReader, story: Story, lists: ListCounter): readonly RawElement[] {
  const found: RawElement[] = [];
  const waiting = [...first.boxes];
  for (let box = waiting.shift(); box !== undefined; box = waiting.shift()) {
    story.findings.at = first.elements.length + found.length;
    const reader = new BodyReader(story, lists, box, true);
    reader.read(box);
    if (reader.elements.length > 0) story.findings.add('text-box', 'Words stood in a text box. They come after everything else: put them where they belong.');
    found.push(...reader.elements);
    waiting.push(...reader.boxes);
  }
  return found;
}

/** Styles that only a report of this app has: where they are, nothing has to be guessed. */
const ownStyles = ['Numbered Paragraph', 'Front Line', 'Reference Code', 'Contact Lines'];

function isOwnFile(styles: XmlNode | null): boolean {
  const names = new Set(childrenOf(styles ?? undefined, 'w:style').map((style) => childOf(style, 'w:name')?.attributes['w:val']));
  return ownStyles.every((name) => names.has(name));
}
