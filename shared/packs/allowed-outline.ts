import type { Audience } from '#shared/domain/pack/index.ts';
import { inlineOf, type Wording } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { notForPublication } from '#shared/outline/exempt.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { type AllowedPaper, allowedPaper } from './allowed-paper.ts';
import { decisionOnItem } from './decisions.ts';
import type { PackItem } from './pack-source.ts';
import { markedPart, publicTitleOf, withheldLine, withheldWords } from './withheld-words.ts';

/**
 * An item's paper as one audience reads it. What is withheld stands as its heading, told by its public title, with why;
 * in the place of its numbered paragraphs stand words that say so, so that the numbers after them are the same for all.
 */
export function allowedOutline(paper: KeptPaper, item: PackItem, audience: Audience): Outline {
  const allowed = allowedPaper(paper, item, audience);
  const outline = buildOutline(allowed.records);
  const stays = placesThatStay(allowed);
  const shown = outline.nodes.filter((node) => !allowed.places.places.has(node.id) || stays.has(node.id));
  const there = new Set(shown.map((node) => node.id));
  const decided = decisionOnItem(item, paper);
  const isMarked = outline.nodes.some((node) => node.id === 'front:exempt' || (node.type === 'front' && node.label === notForPublication));
  const nodes = [
    ...(decided.access === 'open' || isMarked ? [] : [marking('marked:item', withheldLine('report', decided))]),
    ...shown.flatMap((node) => marked(withoutDeadReferences(node, there), allowed)),
  ];
  return { ...outline, nodes: withNotes(nodes, allowed) };
}

/** Places that are printed: those that a reader of Word counts by itself. */
function placesThatStay({ records, places }: AllowedPaper): ReadonlySet<string> {
  if (records.template.numbering === 'decimal') return new Set(recommendationsIn(records, places.places));
  // An appendix counts its own paragraphs, and nothing after it goes on from them.
  const numbered = records.blocks.flatMap((block) => (block.type === 'register' ? (block.frozen?.blocks ?? []) : [block]));
  const paragraphs = numbered.filter((one) => one.type === 'paragraph' && one.numbered && !places.places.get(one.id)?.startsWith('appendix:'));
  return new Set([...paragraphs.map((one) => one.id).filter((id) => places.places.has(id)), ...recommendationsIn(records, places.places)]);
}

function recommendationsIn({ blocks }: AllowedPaper['records'], places: ReadonlyMap<string, string>): readonly string[] {
  return blocks.filter((one) => one.type === 'recommendation' && places.has(one.id)).map((one) => one.id);
}

/** A node with its public title where it is a heading of something withheld, and with the line that marks it. */
function marked(node: OutlineNode, { parts, withheld, places }: AllowedPaper): readonly OutlineNode[] {
  if (node.type === 'contents') {
    const entries = node.entries
      .filter((one) => !places.places.has(one.id))
      .map((one) => (withheld.has(one.id) && !one.id.startsWith('appendix:') ? { ...one, text: titleOf(one.id, parts) } : one));
    return [{ ...node, entries }];
  }
  const decided = parts.get(node.id);
  if (!decided) return [node];
  if (node.type === 'attachment') {
    const title = publicTitleOf('appendix', decided);
    const text = withheld.has(node.id) ? [node.label, title].filter((one) => one !== '').join(': ') : node.text;
    return [{ ...node, text: `${text} – ${notForPublication}: ${withheldLine('appendix', decided)}` }];
  }
  if (node.type !== 'heading') return [node];
  // An appendix has its public title already, behind its letter.
  const heading = withheld.has(node.id) && node.label === undefined ? { ...node, text: inlineOf(titleOf(node.id, parts)) } : node;
  return [heading, marking(`marked:${node.id}`, withheldLine(markedPart(node.id), decided))];
}

function titleOf(part: string, parts: AllowedPaper['parts']): string {
  const decided = parts.get(part);
  return decided ? publicTitleOf(markedPart(part), decided) : '';
}

function marking(id: string, why: string): OutlineNode {
  return { type: 'paragraph', id, number: null, continues: false, text: [{ text: notForPublication, marks: { bold: true } }, { text: `: ${why}` }] };
}

/** What is cited and does not go out is printed as it is for everybody, and leads nowhere. */
function withoutDeadReferences(node: OutlineNode, there: ReadonlySet<string>): OutlineNode {
  const plain = (text: Wording): Wording =>
    text.map((piece) => {
      if (!('cited' in piece) || piece.cited.to === null || there.has(piece.cited.to)) return piece;
      return { text: piece.cited.text, ...(piece.marks ? { marks: piece.marks } : {}) };
    });
  if (node.type === 'table') return { ...node, rows: node.rows.map(({ id, cells }) => ({ id, cells: cells.map(plain) })) };
  return 'text' in node && typeof node.text !== 'string' ? ({ ...node, text: plain(node.text) } as OutlineNode) : node;
}

/** With as many footnotes at the mark of each withheld part as it has, where others follow whose numbers they count for. */
function withNotes(nodes: readonly OutlineNode[], { places }: AllowedPaper): readonly OutlineNode[] {
  let follow = false;
  const made: OutlineNode[] = [];
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index] as OutlineNode;
    const part = node.id.startsWith('marked:') ? node.id.slice('marked:'.length) : '';
    const count = places.notes.get(part) ?? 0;
    if (node.type === 'paragraph' && follow && count > 0) {
      const notes = Array.from({ length: count }, (_, at) => ({ footnote: { id: `${node.id}-${at + 1}`, text: [{ text: withheldWords }] } }));
      made.push({ ...node, text: [...node.text, ...notes] });
    } else made.push(node);
    follow ||= hasNote(node);
  }
  return made.reverse();
}

function hasNote(node: OutlineNode): boolean {
  const texts = node.type === 'table' ? node.rows.flatMap((row) => row.cells) : 'text' in node && typeof node.text !== 'string' ? [node.text] : [];
  return texts.some((text) => text.some((piece) => 'footnote' in piece));
}
