import { type Block, plainText, type Report, type Slot } from '#shared/domain/report/index.ts';
import { buildOutline, type PaperRecords } from '#shared/outline/build.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { missingParts, type Part, type Template } from '#shared/templates/index.ts';
import type { PaperSlot } from './paper-doc.ts';

/** Something on the page that is made from fields and not written there; a ghost says what a field still lacks. */
export type Fixture = Exclude<OutlineNode, { type: 'item' | 'recommendation' | 'table' | 'picture' }> | Extract<OutlineNode, { type: 'item' }> | Ghost;
export type Ghost = { readonly type: 'ghost'; readonly id: string; readonly text: string };

/** Fixtures that stand together before a part, or after the last one (`before` null). */
export type FixtureGroup = { readonly before: Slot | null; readonly fixtures: readonly Fixture[] };

/** What the editor shows around the words: which parts can be written, and what is printed between them. */
export type PaperPlan = { readonly slots: readonly PaperSlot[]; readonly groups: readonly FixtureGroup[] };

const markerPrefix = 'marker:';

/**
 * Lays out the page for writing: the same outline that is printed, made with one marker in every part that may hold
 * words, so that what stands between the markers is what the paper will show there. Parts that the paper would leave
 * out while they are empty are offered too.
 */
export function planPaper(records: Omit<PaperRecords, 'blocks'>): PaperPlan {
  const slots: PaperSlot[] = [];
  const groups: FixtureGroup[] = [];
  let waiting: Fixture[] = [];
  for (const part of records.template.parts) {
    const template = { ...records.template, parts: [part] };
    const before = appendicesBefore(part, records.template);
    const blocks = [...before, part].flatMap((one) => slotsOf(one, records.report, records.template)).map(markerIn);
    const { nodes } = buildOutline({ ...records, template: { ...template, parts: [...before, part] }, blocks });
    // Each appendix before it is a page, a heading and its marker.
    for (const node of nodes.slice(before.length * 3)) {
      if (!node.id.startsWith(markerPrefix)) waiting.push(node as Fixture);
      else {
        const slot = node.id.slice(markerPrefix.length) as Slot;
        slots.push({ slot, label: labelOf(waiting), guidance: guidanceOf(part), isAcross: part.part === 'section' && part.landscape === true });
        groups.push({ before: slot, fixtures: waiting });
        waiting = [];
      }
    }
    waiting.push(...ghostsOf(part, template, records.report));
  }
  groups.push({ before: null, fixtures: waiting });
  return { slots, groups };
}

/** The template's own appendices that stand before a part, which must be counted for its letter. */
function appendicesBefore(part: Part, { parts }: Template): readonly Part[] {
  if (part.part !== 'appendices' && !(part.part === 'section' && part.appendix)) return [];
  return parts.slice(0, parts.indexOf(part)).filter((one) => one.part === 'section' && one.appendix);
}

function slotsOf(part: Part, report: Report, template: Template): Slot[] {
  if (part.part === 'section') return [`section:${part.key}`];
  if (part.part === 'recommendations') return ['section:recommendations'];
  if (part.part === 'comments') return report.comments.map((one): Slot => `comment:${one.id}`);
  if (part.part === 'appendices') return report.appendices.filter((one) => !one.file).map((one): Slot => `appendix:${one.id}`);
  if (part.part === 'implications') return template.implications.map((one): Slot => `implication:${one.key}`);
  return [];
}

function markerIn(slot: Slot): Block {
  return { id: markerPrefix + slot, place: 'V', slot, type: 'paragraph', numbered: false, text: [] };
}

/** The heading that the part stands under: the last one before it. */
function labelOf(fixtures: readonly Fixture[]): string {
  const heading = fixtures.findLast((one) => one.type === 'heading');
  return heading?.type === 'heading' ? plainText(heading.text) : '';
}

function guidanceOf(part: Part): string {
  if (part.part === 'implications') return 'Say what is material, and who advised.';
  return 'guidance' in part ? part.guidance : 'Write here.';
}

function ghostsOf(part: Part, template: Template, report: Report): Ghost[] {
  const ghost = (id: string, text: string): Ghost => ({ type: 'ghost', id, text });
  if (part.part === 'implications') {
    const isConsidered = report.implications.some((one) => one.state !== 'not-considered');
    return isConsidered ? [] : [ghost('part:implications', `${part.heading}: mark which ones were considered.`)];
  }
  if (part.part === 'comments')
    return report.comments.length > 0 ? [] : [ghost('part:comments', 'Comments of Legal, Finance and HR: none has been asked for yet.')];
  if (part.part === 'code') return report.code.trim() ? [] : [ghost('part:code', 'Reference code: none yet.')];
  return missingParts(template, report, () => true)
    .filter((one) => one.at.startsWith('part:'))
    .map((one) => ghost(one.at, one.message));
}
