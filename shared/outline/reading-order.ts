import { byPlace } from '#shared/base/order-key.ts';
import { shortDate } from '#shared/base/calendar-date.ts';
import { listWords } from '#shared/base/list-words.ts';
import type { Report, Slot } from '#shared/domain/report/index.ts';
import type { PartOf, Template } from '#shared/templates/index.ts';
import { alphabetic } from '#shared/base/counting.ts';

/** As much of a block as its number depends on; every stored block is one. */
export type NumberedBlock =
  | { readonly id: string; readonly type: 'paragraph'; readonly numbered: boolean }
  | { readonly id: string; readonly type: 'heading'; readonly level: 1 | 2 }
  | { readonly id: string; readonly type: 'item'; readonly style: 'lettered' | 'bulleted' | 'numbered'; readonly level: 0 | 1 | 2 }
  | { readonly id: string; readonly type: 'table' | 'picture'; readonly caption: string }
  | { readonly id: string; readonly type: 'quotation' | 'recommendation' | 'row' };

/** The blocks of a slot in the order of their places. */
export type BlocksOf<B> = (slot: Slot) => readonly B[];

/** One thing after the other, as the paper is read. Ids are those of the outline's nodes. */
export type Piece<B> =
  | { readonly piece: 'part'; readonly part: PartOf<'front' | 'title' | 'signatory' | 'contact' | 'background' | 'divisions' | 'code'> }
  /** A heading that the template makes. `counted`: takes a number where headings are numbered. */
  | { readonly piece: 'heading'; readonly id: string; readonly level: 2 | 3; readonly counted: boolean; readonly text: string }
  /** A standing paragraph. */
  | { readonly piece: 'standing'; readonly id: string; readonly numbered: boolean; readonly text: string }
  /** `under`: the level of the heading that the slot stands under. */
  | { readonly piece: 'block'; readonly under: 2 | 3; readonly block: B }
  /** What follows begins a new page. */
  | { readonly piece: 'page'; readonly id: string; readonly landscape: boolean }
  | { readonly piece: 'contents'; readonly part: PartOf<'contents'> }
  /** An appendix written here begins, with numbers of its own. */
  | { readonly piece: 'appendix'; readonly id: string; readonly exempt: readonly number[]; readonly text: string }
  | { readonly piece: 'files'; readonly files: readonly { readonly id: string; readonly exempt: readonly number[]; readonly text: string }[] };

/**
 * The paper from the first line to the last: what is printed, and in which order. What is optional and not filled
 * leaves nothing; a section that this purpose requires keeps its heading while it is empty.
 */
export function readPieces<B>(template: Template, report: Report, blocksOf: BlocksOf<B>): readonly Piece<B>[] {
  const pieces: Piece<B>[] = [];
  let ownAppendices = 0;
  let isAcross = false;
  const putPage = (id: string, landscape: boolean) => {
    // One page break is enough, whoever asks for it.
    if (pieces[pieces.length - 1]?.piece === 'page') pieces.pop();
    pieces.push({ piece: 'page', id: `page:${id}`, landscape });
    isAcross = landscape;
  };
  const turn = (id: string, landscape: boolean) => {
    if (landscape !== isAcross) putPage(id, landscape);
  };
  const putBlocks = (slot: Slot, under: 2 | 3) => {
    for (const block of blocksOf(slot)) pieces.push({ piece: 'block', under, block });
  };
  const putHeading = (id: string, text: string, level: 2 | 3 = 2, counted = true, landscape = false) => {
    turn(id, landscape);
    pieces.push({ piece: 'heading', id, level, counted, text });
  };
  for (const part of template.parts) {
    if (part.part === 'section') {
      const slot: Slot = `section:${part.key}`;
      if (blocksOf(slot).length === 0 && !part.required.includes(report.purpose)) continue;
      if (part.appendix) {
        putPage(slot, part.landscape ?? false);
        pieces.push({ piece: 'appendix', id: slot, exempt: [], text: `Appendix ${appendixLabel(template, ownAppendices++)}: ${part.heading}` });
      } else putHeading(slot, part.heading, 2, !part.unnumbered, part.landscape);
      putBlocks(slot, 2);
    } else if (part.part === 'contents') {
      putPage('contents', false);
      pieces.push({ piece: 'contents', part });
      putPage('after-contents', false);
    } else if (part.part === 'recommendations') {
      putHeading('section:recommendations', part.heading);
      const opening = part.opening[report.purpose];
      if (opening) pieces.push({ piece: 'standing', id: 'part:recommendations-opening', numbered: false, text: opening });
      putBlocks('section:recommendations', 2);
    } else if (part.part === 'implications') {
      const considered = consideredLabels(template, report);
      if (considered.length === 0) continue;
      putHeading('part:implications', part.heading);
      const standing = part.standing.replace('{considered}', listWords(considered));
      pieces.push({ piece: 'standing', id: 'part:implications-standing', numbered: true, text: standing });
      for (const one of materialOnes(template, report)) {
        putHeading(`implication:${one.key}`, part.itemHeading.replace('{heading}', one.heading), 3);
        putBlocks(`implication:${one.key}`, 3);
        const advised =
          part.advised && one.adviser.trim() !== '' && one.date
            ? part.advised.replace('{adviser}', one.adviser.trim()).replace('{date}', shortDate(one.date))
            : '';
        if (advised) pieces.push({ piece: 'standing', id: `part:advised-${one.key}`, numbered: false, text: advised });
      }
    } else if (part.part === 'comments') {
      for (const comment of [...report.comments].sort(byPlace)) {
        if (blocksOf(`comment:${comment.id}`).length === 0) continue;
        putHeading(`comment:${comment.id}`, commentHeading(template, part.itemHeading, comment));
        putBlocks(`comment:${comment.id}`, 2);
      }
    } else if (part.part === 'background') {
      putHeading('part:background', part.heading);
      pieces.push({ piece: 'part', part });
    } else if (part.part === 'divisions') {
      if (report.divisions.trim() === '') continue;
      putHeading('part:divisions', part.heading);
      pieces.push({ piece: 'part', part });
    } else if (part.part === 'contact') {
      if (report.contacts.length === 0) continue;
      putHeading('part:contact', part.heading, 2, false);
      pieces.push({ piece: 'part', part });
    } else if (part.part === 'appendices') {
      const named = nameAppendices(template, report, ownAppendices);
      const files = named.filter(({ one }) => one.file !== null);
      if (files.length > 0) {
        putHeading('part:appendices', part.filesHeading, 2, false);
        pieces.push({
          piece: 'files',
          files: files.map(({ one, text }) => ({ id: `appendix:${one.id}`, exempt: one.exempt, text: `${text} (${one.file?.name})` })),
        });
      }
      for (const { one, text } of named) {
        const slot: Slot = `appendix:${one.id}`;
        if (one.file !== null || blocksOf(slot).length === 0) continue;
        putPage(slot, false);
        pieces.push({ piece: 'appendix', id: slot, exempt: one.exempt, text });
        putBlocks(slot, 2);
      }
    } else {
      turn(part.part, false);
      pieces.push({ piece: 'part', part });
    }
  }
  if (pieces[pieces.length - 1]?.piece === 'page') pieces.pop();
  return pieces;
}

/** The level of a sub-heading that an author writes, under a heading of level 2 or 3. */
export function levelUnder(under: 2 | 3, level: 1 | 2): 3 | 4 {
  return under === 3 || level === 2 ? 4 : 3;
}

/** 'Financial Comments (NDR 25/06/26)'; without the brackets while it is not signed. */
function commentHeading(template: Template, pattern: string, comment: Report['comments'][number]): string {
  const kind = template.commentKinds.find((one) => one.key === comment.kind)?.label ?? comment.kind;
  const signed = [comment.initials.trim(), comment.date ? shortDate(comment.date) : ''].filter((word) => word !== '').join(' ');
  return pattern
    .replace('{kind}', kind)
    .replace('{signed}', signed)
    .replace(/\s*\(\)/, '')
    .trim();
}

function consideredLabels(template: Template, report: Report): readonly string[] {
  const considered = new Set(report.implications.filter((one) => one.state !== 'not-considered').map((one) => one.key));
  return template.implications.filter((one) => considered.has(one.key)).map((one) => one.label);
}

function materialOnes(template: Template, report: Report) {
  return template.implications.flatMap((known) => {
    const found = report.implications.find((one) => one.key === known.key && one.state === 'material');
    return found ? [{ ...known, adviser: found.adviser, date: found.date }] : [];
  });
}

/** 'A' or '1' for the appendix at `index`, 0 first, as the template labels them. */
function appendixLabel(template: Template, index: number): string {
  const part = template.parts.find((one) => one.part === 'appendices');
  return part?.part === 'appendices' && part.label === 'numbers' ? String(index + 1) : alphabetic(index + 1).toUpperCase();
}

/** The report's own appendices with their headings, after those of the template. */
function nameAppendices(template: Template, report: Report, before: number) {
  return [...report.appendices].sort(byPlace).map((one, index) => {
    const label = appendixLabel(template, before + index);
    return { one, text: one.title.trim() === '' ? `Appendix ${label}` : `Appendix ${label}: ${one.title.trim()}` };
  });
}
