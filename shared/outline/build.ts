import { byPlace } from '#shared/base/order-key.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Programme } from '#shared/domain/programme.ts';
import { type Block, type BlockOf, inlineOf, plainText, type Report, type Slot, type WrittenBlock } from '#shared/domain/report/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { PartOf, Template } from '#shared/templates/index.ts';
import { withStanding } from '#shared/templates/standing-fields.ts';
import { appendixLabelOf, type Citable, citableIn, figureTexts, type LookedUp, wordingOf } from './citing.ts';
import { contentsNode, isShortContents } from './contents.ts';
import { exemptNote, exemptReason, notForPublication } from './exempt.ts';
import { columnsOfFigures } from './figures.ts';
import { fontOf, hasLetterhead } from './look.ts';
import { frontNodes, postOf, standingWords } from './front.ts';
import { type Numbering, numberPieces } from './numbering.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { levelUnder, type Piece, readPieces } from './reading-order.ts';
import { groupBlocks, type RegisterContents } from './register-blocks.ts';

/** Everything a paper is made from. `blocks` are all blocks of the report in any order, rows of tables among them. */
export type PaperRecords = {
  readonly template: Template;
  readonly report: Report;
  readonly blocks: readonly Block[];
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly committee: Committee | null;
  readonly meeting: Meeting | null;
  /** The report's programme; only templates whose cover names it need it. */
  readonly programme?: Programme | null;
  /** What the blocks that follow the registers say at present; not needed where there are none, or all are frozen. */
  readonly registers?: RegisterContents;
};

/**
 * The finished paper as data. Pure: the same records give an equal outline. Guidance never comes in, and what is
 * optional and not filled leaves no trace.
 */
export function buildOutline(records: PaperRecords): Outline {
  const { report, settings, committee, meeting } = records;
  const { people, template, blocksOf, pieces, numbering, lookedUp } = readRecords(records);
  const date = meeting?.date ?? report.issued;
  return {
    title: report.title.trim(),
    language: 'en-GB',
    organisation: committee?.parent || settings.council,
    subject: ['Report', committee ? `to ${committee.title}` : '', date ? `on ${longDate(date)}` : ''].filter(Boolean).join(' '),
    date: report.issued !== null && date !== null && report.issued < date ? report.issued : date,
    numbering: template.numbering,
    ...fontOf(template, settings),
    ...(template.letterhead && hasLetterhead(template.letterhead) ? { letterhead: template.letterhead } : {}),
    header: [committee?.title ?? '', date ? longDate(date) : '', report.exempt.length > 0 ? notForPublication : ''].filter(Boolean).join(' · '),
    nodes: withShortContents(
      pieces.flatMap((piece) =>
        piece.piece === 'contents'
          ? contentsNode(piece.part, pieces, numbering)
          : nodesOf(piece, { ...records, template, blocksOf, numbering, lookedUp, people }),
      ),
    ),
  };
}

/** Everything in a paper that can be cited. */
export function citableOf(records: PaperRecords): Citable {
  return readRecords(records).lookedUp.citable;
}

function readRecords(records: PaperRecords) {
  const { report } = records;
  const people = new Map(records.people.map((person) => [person.id, person]));
  const template = withStanding(records.template, standingWords({ ...records, people }));
  const blocksOf = groupBlocks(records.blocks, records.registers);
  const pieces = readPieces(template, report, blocksOf);
  const numbering = numberPieces(template.numbering, pieces);
  const figures = figureTexts(report.figures);
  const wordsOf = (heading: WrittenBlock, citable: Citable) => ('text' in heading ? plainText(wordingOf(heading.text, { citable, figures })) : '');
  return { people, template, blocksOf, pieces, numbering, lookedUp: { citable: citableIn(pieces, numbering, wordsOf), figures } };
}

/** A short list of contents stands under the cover; only a long one begins a new page. */
function withShortContents(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.filter((node, index) => {
    const next = nodes[index + 1];
    return !(node.type === 'page' && next?.type === 'contents' && isShortContents(next));
  });
}

type Context = Omit<PaperRecords, 'people'> & {
  readonly blocksOf: (slot: Slot) => readonly WrittenBlock[];
  readonly numbering: Numbering;
  readonly lookedUp: LookedUp;
  readonly people: ReadonlyMap<string, Person>;
};

function nodesOf(piece: Exclude<Piece<WrittenBlock>, { piece: 'contents' }>, context: Context): readonly OutlineNode[] {
  const { labels, continues } = context.numbering;
  switch (piece.piece) {
    case 'heading':
      return [{ type: 'heading', id: piece.id, level: piece.level, number: labels.get(piece.id) ?? null, text: inlineOf(piece.text) }];
    case 'standing':
      return [{ type: 'paragraph', id: piece.id, number: labels.get(piece.id) ?? null, continues: continues.has(piece.id), text: inlineOf(piece.text) }];
    case 'block':
      return [blockNode(piece.block, piece.under, context)].filter((node) => node !== null);
    case 'page':
      return [{ type: 'page', id: piece.id, ...(piece.landscape ? { landscape: true } : {}) }];
    case 'appendix':
      return [
        { type: 'heading', id: piece.id, level: 2, number: null, label: appendixLabelOf(piece.text), text: inlineOf(piece.text) },
        ...(piece.exempt.length > 0 ? [exemptNode(piece)] : []),
      ];
    case 'files':
      return piece.files.map(({ id, exempt, text }) => ({ type: 'attachment', id, label: appendixLabelOf(text), text: text + exemptNote(exempt) }));
    case 'part':
      return partNodes(piece.part, context);
  }
}

function blockNode(block: WrittenBlock, under: 2 | 3, { numbering, blocksOf, lookedUp }: Context): OutlineNode | null {
  const label = numbering.labels.get(block.id) ?? '';
  const id = block.id;
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', id, number: label || null, continues: numbering.continues.has(id), text: wordingOf(block.text, lookedUp) };
    case 'heading':
      return { type: 'heading', id, level: levelUnder(under, block.level), number: label || null, text: wordingOf(block.text, lookedUp) };
    case 'item':
      return { type: 'item', id, style: block.style, level: block.level, label, restart: numbering.restarts.has(id), text: wordingOf(block.text, lookedUp) };
    case 'quotation':
      return { type: 'quotation', id, text: wordingOf(block.text, lookedUp) };
    case 'recommendation':
      return { type: 'recommendation', id, label, text: wordingOf(block.text, lookedUp) };
    case 'table':
      return tableNode(block, label, blocksOf(`table:${id}`), lookedUp);
    case 'picture': {
      const { blob, mediaType, width, height, share, alt, caption } = block;
      return { type: 'picture', id, blob, mediaType, width, height, share, alt, caption, label };
    }
    case 'row':
      return null;
  }
}

function tableNode(table: BlockOf<'table'>, label: string, rows: readonly WrittenBlock[], lookedUp: LookedUp): OutlineNode | null {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
  const cellsOf = (row: BlockOf<'row'>) => table.columns.map((column) => wordingOf(row.cells[column.id] ?? [], lookedUp));
  const written = rows.filter((row) => row.type === 'row');
  if (written.length === 0) return null;
  const lines = written.map((row) => ({ id: row.id, cells: cellsOf(row) }));
  return {
    type: 'table',
    id: table.id,
    caption: table.caption,
    label,
    ...(table.card ? { isCard: true } : {}),
    widths: table.columns.map((column) => column.width / whole),
    figures: columnsOfFigures(
      lines.slice(1).map((line) => line.cells),
      table.columns.length,
    ),
    rows: lines,
  };
}

function partNodes(part: PartOf<'front' | 'title' | 'signatory' | 'contact' | 'background' | 'divisions' | 'code'>, context: Context): readonly OutlineNode[] {
  const { report, people } = context;
  switch (part.part) {
    case 'front':
      return frontNodes(part, context);
    case 'title': {
      const text = part.capitals ? report.title.trim().toUpperCase() : report.title.trim();
      return [{ type: 'title', id: 'part:title', text }];
    }
    case 'signatory': {
      const person = people.get(report.signatory ?? '');
      return person ? [{ type: 'lines', id: 'part:signatory', role: 'signatory', lines: [person.name, postOf(person)].filter(Boolean) }] : [];
    }
    case 'contact':
      return report.contacts.flatMap((id) => {
        const person = people.get(id);
        return person ? [{ type: 'lines', id: `contact:${id}`, role: 'contact', lines: contactLines(person) }] : [];
      });
    case 'background': {
      const papers = [...report.backgroundPapers].sort(byPlace).filter((paper) => paper.text.trim() !== '');
      if (papers.length === 0) return [plain('part:background-none', part.none)];
      return [
        plain('part:background-standing', part.standing),
        ...papers.map(
          (paper, index): OutlineNode => ({
            type: 'item',
            id: paper.id,
            style: 'bulleted',
            level: 0,
            label: '•',
            restart: index === 0,
            text: inlineOf(paper.text.trim()),
          }),
        ),
      ];
    }
    case 'divisions':
      return [plain('part:divisions-words', report.divisions.trim())];
    case 'code':
      return report.code.trim() === '' ? [] : [{ type: 'lines', id: 'part:code', role: 'code', lines: [report.code.trim()] }];
  }
}

function exemptNode(appendix: { readonly id: string; readonly exempt: readonly number[] }): OutlineNode {
  const text = [{ text: notForPublication, marks: { bold: true as const } }, { text: `: ${exemptReason('appendix', appendix.exempt)}` }];
  return { type: 'paragraph', id: `exempt:${appendix.id}`, number: null, continues: false, text };
}

function plain(id: string, text: string): OutlineNode {
  return { type: 'paragraph', id, number: null, continues: false, text: inlineOf(text) };
}

function contactLines(person: Person): readonly string[] {
  return [person.name, postOf(person), person.telephone ? `Telephone: ${person.telephone}` : '', person.email ? `E-mail: ${person.email}` : ''].filter(Boolean);
}
