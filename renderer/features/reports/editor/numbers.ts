import type { Node as PaperNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { byPlace } from '#shared/base/order-key.ts';
import { plainText, type Report, type WrittenBlock } from '#shared/domain/report/index.ts';
import { type Citable, citableIn, figureTexts, wordingOf } from '#shared/outline/citing.ts';
import { numberPieces } from '#shared/outline/numbering.ts';
import { type NumberedBlock, readPieces } from '#shared/outline/reading-order.ts';
import type { Template } from '#shared/templates/index.ts';
import type { RegisterContents } from '#shared/outline/register-blocks.ts';
import type { Labels } from './labels.ts';
import { changedBlocks, eachBlock, isEmptySlot, sameStructure } from './structure.ts';
import { nodesToWords } from './words.ts';

/** The template and the fields that numbers depend on; the page changes them as the report changes. */
export type NumberSource = { template: Template; report: Report; registers?: RegisterContents };

/** Shows the paper's numbers, and counts anew only when blocks come, go, move or become another kind. */
export function numbers(labels: Labels, source: () => NumberSource): Plugin {
  return new Plugin({
    view: (view) => {
      showNumbers(labels, source(), view.state.doc);
      return {
        update: (current, before) => {
          const { doc } = current.state;
          if (before.doc === doc) return;
          if (!sameStructure(before.doc, doc) || !rewordHeadings(labels, source(), before.doc, doc)) showNumbers(labels, source(), doc);
        },
      };
    },
  });
}

/** Tells what cites an unnumbered heading of its new words; false where it came to have words, or has none any more. */
function rewordHeadings(labels: Labels, { report }: NumberSource, before: PaperNode, after: PaperNode): boolean {
  for (const { node } of changedBlocks(before, after)) {
    const { id } = node.attrs;
    if (node.type.name !== 'heading' || labels.of(id) !== '') continue;
    const words = headingWords(node, labels.citable, figureTexts(report.figures));
    if ((words === '') === labels.citable.has(id)) return false;
    labels.reword(id, words);
  }
  return true;
}

function headingWords(heading: PaperNode, citable: Citable, figures: ReadonlyMap<string, string>): string {
  return plainText(wordingOf(nodesToWords(heading), { citable, figures })).trim();
}

/** Counts the paper as it stands in the editor; footnotes run 1, 2, 3 through the whole of it. */
export function showNumbers(labels: Labels, { template, report, registers }: NumberSource, doc: PaperNode): void {
  const blocks = new Map<string, NumberedBlock[]>();
  for (const slot of doc.children)
    if (!isEmptySlot(slot))
      blocks.set(
        slot.attrs.slot,
        slot.children.flatMap((node) => numbered(node, registers)),
      );
  const pieces = readPieces(template, report, (slot) => blocks.get(slot) ?? []);
  const numbering = numberPieces(template.numbering, pieces);
  const all = new Map(numbering.labels);
  const headings = new Map<string, PaperNode>();
  let footnotes = 0;
  for (const { node } of eachBlock(doc)) {
    if (node.type.name === 'heading') headings.set(node.attrs.id, node);
    node.descendants((child) => {
      if (child.type.name === 'footnote' && child.attrs.id) all.set(child.attrs.id, String(++footnotes));
      return !child.isText;
    });
  }
  const figures = figureTexts(report.figures);
  const citable = citableIn(pieces, numbering, ({ id }, known) => {
    const heading = headings.get(id);
    return heading ? headingWords(heading, known, figures) : '';
  });
  labels.show({ report: report.id, labels: all, continues: numbering.continues, citable, figures });
}

/** A block as it is counted; one that follows the registers stands for what it says. */
function numbered(node: PaperNode, registers: RegisterContents | undefined): readonly NumberedBlock[] {
  const { id, frozen } = node.attrs;
  if (node.type.name !== 'register') return [{ id, type: node.type.name, ...pick(node) } as NumberedBlock];
  const said: readonly WrittenBlock[] = frozen ? frozen.blocks : (registers?.get(id) ?? []);
  return said.filter((one) => one.type !== 'row').sort(byPlace);
}

function pick(node: PaperNode): object {
  const { numbered: takes, level, style, caption } = node.attrs;
  return { numbered: takes, level, style, caption };
}
