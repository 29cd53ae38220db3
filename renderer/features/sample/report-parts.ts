import { assertThere } from '#shared/base/assert.ts';
import { type Block, newComment, type Report, restsOn } from '#shared/domain/report/index.ts';
import { citedBy, wordsOfBlocks } from '#shared/outline/block-words.ts';
import { citableIn } from '#shared/outline/citing.ts';
import { numberPieces } from '#shared/outline/numbering.ts';
import { readPieces } from '#shared/outline/reading-order.ts';
import { groupBlocks } from '#shared/outline/register-blocks.ts';
import { templateFor } from '#shared/templates/index.ts';
import { sampleId, sampleItems } from './sample-id.ts';

type Implication = Report['implications'][number];
type Comment = Report['comments'][number];

/** Who advised on an implication, and when. */
type Advice = Pick<Implication, 'adviser' | 'date'>;

/**
 * Every implication of a template in its order: those in `material` with their adviser, those in `open` not yet
 * considered, and the others considered with nothing material to say.
 */
export function consideredImplications(
  seed: string,
  templateId: string,
  material: Readonly<Record<string, Advice>>,
  open: readonly string[] = [],
): Implication[] {
  const template = assertThere(templateFor(templateId, 1), `the template ${templateId}`);
  return sampleItems(
    `${seed}:implication`,
    template.implications.map(({ key }) => {
      const advice = material[key];
      if (advice) return { key, state: 'material' as const, ...advice };
      return { key, state: open.includes(key) ? ('not-considered' as const) : ('nothing-material' as const), adviser: '', date: null };
    }),
  );
}

/** Asked for, answered, signed and perhaps cleared: what a sample report says of one comment. */
type Signed = Pick<Comment, 'kind' | 'initials' | 'date'> & Partial<Comment>;

/** The comments of a report, each with an identifier of its own that its words can be filed under. */
export function signedComments(seed: string, comments: readonly Signed[]): Comment[] {
  return sampleItems(
    `${seed}:comment`,
    comments.map((signed) => {
      const { id: _id, place: _place, ...comment } = newComment(signed.kind, '', { received: signed.date, ...signed });
      return comment;
    }),
  );
}

/** The slot of the words of one comment or one appendix. */
export function slotOf(part: 'comment' | 'appendix', item: { readonly id: string } | undefined): string {
  return `${part}:${assertThere(item, `the ${part} of a sample report`).id}`;
}

/** An appendix that is written in the paper and open to the public. */
export function writtenAppendix(seed: string, title: string): Report['appendices'] {
  return [{ id: sampleId(`${seed}:appendix`), place: 'V', title, exempt: [], file: null }];
}

/** A report whose comments were signed over what they cite, as its text has it. */
export function signedOver(report: Report, blocks: readonly Block[]): Report {
  const template = assertThere(templateFor(report.template, report.templateVersion), `the template ${report.template}`);
  const pieces = readPieces(template, report, groupBlocks(blocks));
  const citable = citableIn(pieces, numberPieces(template.numbering, pieces), () => '');
  const words = wordsOfBlocks(blocks, report.figures);
  const over = (comment: Comment) => {
    const slot = slotOf('comment', comment);
    const own = blocks.filter((block) => block.slot === slot);
    return restsOn([slot, ...citedBy(own, citable)], (block) => words.get(block) ?? null);
  };
  return { ...report, comments: report.comments.map((one) => (one.date === null ? one : { ...one, signedOver: over(one) })) };
}
