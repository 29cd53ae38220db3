import { sha256 } from '#shared/base/hash.ts';
import { byPlace } from '#shared/base/order-key.ts';
import type { Block, Comment, Inline, Report } from '#shared/domain/report/index.ts';
import { figureTexts } from '#shared/outline/citing.ts';

type Written = { readonly report: Report; readonly blocks: readonly Block[] };

/**
 * What a comment is about, as a signature is given over it: the blocks that the request names and those that its own
 * words cite, each with the SHA-256 of its words. Numbers of other paragraphs and how words are set are no part of
 * them; what a named figure says is.
 */
export async function signOver(comment: Comment, { report, blocks }: Written): Promise<Comment['signedOver']> {
  const cited = blocks.filter((block) => block.slot === `comment:${comment.id}`).flatMap(referencesIn);
  const known = new Map(blocks.map((block) => [block.id, block]));
  const over = [...new Set([...comment.concerns, ...cited])].filter((id) => known.has(id));
  return Promise.all(over.map(async (id) => ({ block: id, words: await hashOf(id, { report, blocks }) })));
}

/** The blocks that say something else than when the comment was signed, or are no longer there. */
export async function changedSince({ signedOver }: Pick<Comment, 'signedOver'>, written: Written): Promise<readonly string[]> {
  const changed = await Promise.all(signedOver.map(async ({ block, words }) => ((await hashOf(block, written)) === words ? null : block)));
  return changed.filter((id) => id !== null);
}

function hashOf(id: string, { report, blocks }: Written): Promise<string> {
  const figures = figureTexts(report.figures);
  const block = blocks.find((one) => one.id === id);
  return sha256(block ? wordsOf(block, blocks, figures) : '');
}

function wordsOf(block: Block, blocks: readonly Block[], figures: ReadonlyMap<string, string>): string {
  switch (block.type) {
    case 'table': {
      const rows = blocks.filter((one) => one.type === 'row' && one.slot === `table:${block.id}`).sort(byPlace);
      return [block.caption, ...rows.map((row) => wordsOf(row, blocks, figures))].join('\n');
    }
    case 'row':
      return Object.keys(block.cells)
        .sort()
        .map((column) => said(block.cells[column] ?? [], figures))
        .join('\t');
    case 'picture':
      return `${block.blob}\n${block.caption}\n${block.alt}`;
    case 'register':
      return `${block.filling} ${block.form} ${JSON.stringify(block.options)}`;
    default:
      return said(block.text, figures);
  }
}

function said(text: Inline, figures: ReadonlyMap<string, string>): string {
  return text
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if ('figure' in piece) return figures.get(piece.figure) ?? '';
      if ('footnote' in piece) return `[${said(piece.footnote.text, figures)}]`;
      return 'reference' in piece ? `{${piece.reference.to.join(' ')}}` : '\n';
    })
    .join('');
}

function referencesIn(block: Block): readonly string[] {
  return 'text' in block ? block.text.flatMap((piece) => ('reference' in piece ? piece.reference.to : [])) : [];
}
