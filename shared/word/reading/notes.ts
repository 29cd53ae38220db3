import type { Findings } from './findings.ts';
import { trimmed } from './pieces.ts';
import type { ReadPiece, ReadWords } from './read-paper.ts';
import type { WordSource } from './source.ts';
import type { Story } from './story.ts';
import { TextReader } from './text-reader.ts';
import { childOf, childrenOf, descendantsOf, textOf, valueOf, type XmlNode } from './xml-tree.ts';

/** The words of footnotes and endnotes (17.11), read when one is met. */
export function noteReader(source: WordSource, base: Omit<Story, 'note' | 'relationships'>): Story['note'] {
  const stories = new Map<string, { readonly notes: ReadonlyMap<string, XmlNode>; readonly reader: TextReader }>();
  const storyOf = (kind: 'footnote' | 'endnote') => {
    const known = stories.get(kind);
    if (known) return known;
    const part = source.related(source.main, `${kind}s`);
    const root = part === null ? null : source.tree(part);
    const notes = new Map(childrenOf(root ?? undefined, `w:${kind}`).map((node) => [node.attributes['w:id'] ?? '', node]));
    const relationships = part === null ? new Map() : source.relationships(part);
    const made = { notes, reader: new TextReader({ ...base, relationships, note: () => null }) };
    stories.set(kind, made);
    return made;
  };
  return (kind, id) => {
    const { notes, reader } = storyOf(kind);
    const node = notes.get(id);
    if (!node) {
      base.findings.add('footnote', 'A note is missing from the file.');
      return null;
    }
    if (kind === 'endnote') base.findings.addOnce('footnote', 'The file has endnotes. They stand at the foot of the page now, as footnotes do.');
    return wordsOf(node, reader, base.styles);
  };
}

/** The paragraphs of a note or comment as words, parted by breaks. */
function wordsOf(node: XmlNode, reader: TextReader, styles: Story['styles']): readonly ReadWords[] {
  const words: ReadWords[] = [];
  for (const paragraph of descendantsOf(node, 'w:p')) {
    const style = styles.paragraph(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
    const own = trimmed(reader.read(paragraph, style).text.pieces).flatMap(plainPiece);
    if (own.length === 0) continue;
    if (words.length > 0) words.push({ break: true });
    words.push(...own);
  }
  return words;
}

function plainPiece(piece: ReadPiece): readonly ReadWords[] {
  if ('footnote' in piece) return [];
  if ('reference' in piece) return [piece.marks ? { text: piece.text, marks: piece.marks } : { text: piece.text }];
  return [piece];
}

type Comment = { readonly author: string; readonly initials: string; readonly date: string; readonly text: string };

/** The comments of a file by their id (17.13.4). */
export function readCommentTexts(source: WordSource): ReadonlyMap<string, Comment> {
  const part = source.related(source.main, 'comments');
  const root = part === null ? null : source.tree(part);
  return new Map(
    childrenOf(root ?? undefined, 'w:comment').map((node) => [
      node.attributes['w:id'] ?? '',
      {
        author: node.attributes['w:author'] ?? '',
        initials: node.attributes['w:initials'] ?? '',
        date: node.attributes['w:date'] ?? '',
        text: childrenOf(node, 'w:p')
          .map((paragraph) => descendantsOf(paragraph, 'w:t').map(textOf).join(''))
          .join('\n')
          .trim(),
      },
    ]),
  );
}

/** Says how many comments and tracked changes there are, and by whom. */
export function tellOfReview(findings: Findings): void {
  const { comments, changes } = findings;
  const by = (all: readonly { readonly author: string }[]) => [...new Set(all.map((one) => one.author || 'somebody unnamed'))].join(', ');
  if (comments.length > 0)
    findings.add(
      'comments',
      `The file has ${comments.length === 1 ? 'a comment' : `${comments.length} comments`} in its margin (${by(comments)}). They are no part of the text.`,
      null,
    );
  if (changes.length > 0)
    findings.add(
      'changes',
      `The file has ${changes.length === 1 ? 'a tracked change' : `${changes.length} tracked changes`} (${by(changes)}). The text is as it would be with all of them accepted.`,
      null,
    );
}
