import { capital } from '#shared/base/capital.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { shortDate } from '#shared/base/calendar-date.ts';
import { isKindOfItsOwn, type Report, type Slot } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/domain/template/index.ts';

/** A part of a report that holds words, before it goes to another template. */
export type HeldPart = {
  readonly slot: Slot;
  /** What it is headed by in the paper it comes from. */
  readonly heading: string;
  /** Where it goes: a part of the other template, or null where it is kept aside until it has a place. */
  readonly to: Slot | null;
  /** Why: it has the same part, one with the same purpose, the body of the paper takes it, or nothing does. */
  readonly why: 'same' | 'role' | 'body' | 'aside';
};

/** A part of the other template that words can go to. */
export type MovePlace = { readonly slot: Slot; readonly heading: string };

/** Sections that say the same under other keys, in the order in which they are looked for. */
const roles: readonly (readonly string[])[] = [
  ['purpose', 'summary'],
  ['information', 'proposal', 'matter', 'issue', 'background', 'context'],
  ['next-steps', 'next', 'call-in'],
  ['options', 'other-options'],
  ['reasons', 'reason'],
  ['consultation', 'engagement'],
];
const implicationRoles: readonly (readonly string[])[] = [
  ['finance', 'financial'],
  ['hr', 'people', 'workforce'],
  ['equality', 'equalities'],
  ['environment', 'climate', 'sustainability'],
  ['risk', 'risks'],
  ['legal', 'law'],
];
/** The implication that a comment's words belong under where a template has no comments. */
const implicationOfComment: Readonly<Record<string, readonly string[]>> = {
  financial: ['finance', 'financial'],
  constitutional: ['legal', 'law'],
  legal: ['legal', 'law'],
  hr: ['hr', 'people', 'workforce'],
};

/** Every part of a template that a report's words can stand in, in the order of the paper. */
export function movePlaces(template: Template, report: Report): readonly MovePlace[] {
  return template.parts.flatMap((part): readonly MovePlace[] => {
    if (part.part === 'section') return [{ slot: `section:${part.key}`, heading: part.heading }];
    if (part.part === 'recommendations') return [{ slot: 'section:recommendations', heading: part.heading }];
    if (part.part === 'implications') return template.implications.map(({ key, heading }) => ({ slot: `implication:${key}`, heading }));
    if (part.part === 'comments')
      return [...report.comments]
        .sort(byPlace)
        .filter((one) => isKindOfItsOwn(one.kind) || template.commentKinds.some((kind) => kind.key === one.kind))
        .map((one) => ({ slot: `comment:${one.id}`, heading: commentHeading(template, one) }));
    if (part.part === 'appendices')
      return [...report.appendices].sort(byPlace).map((one) => ({ slot: `appendix:${one.id}`, heading: `Appendix: ${one.title || 'without a title'}` }));
    return [];
  });
}

/** 'Financial Comments (NDR 25/06/26)' without what only print needs: how a comment's words are headed once they stand elsewhere. */
export function commentHeading(template: Template, { kind, initials, date }: Report['comments'][number]): string {
  const label = template.commentKinds.find((one) => one.key === kind)?.label ?? capital(kind);
  const signed = [initials.trim(), date ? shortDate(date) : ''].filter((word) => word !== '').join(' ');
  return `${label} Comments${signed === '' ? '' : ` (${signed})`}`;
}

/**
 * Where each part that holds words goes by itself: to the part of the same key; to one with the same purpose under
 * another key; a comment to the implication that it is about; everything else to the body of the paper, under its old
 * heading; aside where the other template has no body. `filled` are the slots that hold words.
 */
export function planMove(from: Template, to: Template, report: Report, filled: readonly Slot[]): readonly HeldPart[] {
  const places = movePlaces(to, report).map((one) => one.slot);
  const body = bodyOf(to);
  const former = movePlaces(from, report);
  const inOrder = [...filled].sort((a, b) => orderIn(former, a) - orderIn(former, b));
  return inOrder.map((slot): HeldPart => {
    const heading = former.find((one) => one.slot === slot)?.heading ?? headingOfAside(slot, report, from);
    if (places.includes(slot)) return { slot, heading, to: slot, why: 'same' };
    // Words under an implication that is not material are not printed; they are not to come to light by a move.
    if (isHidden(slot, report)) return { slot, heading, to: null, why: 'aside' };
    const like = similar(slot, report).find((one) => places.includes(one));
    if (like) return { slot, heading, to: like, why: 'role' };
    return body ? { slot, heading, to: body, why: 'body' } : { slot, heading, to: null, why: 'aside' };
  });
}

/** Whether words go into a part of their own kind, and so need no sub-heading there. */
export function isOwnPlace(part: HeldPart): boolean {
  if (part.to === part.slot) return true;
  return part.why === 'role' && part.slot.split(':')[0] === part.to?.split(':')[0];
}

/** The parts of a report that hold words its template has no place for: they are kept aside, and not printed. */
export function keptAside(template: Template, report: Report, filled: readonly Slot[]): readonly { readonly slot: Slot; readonly heading: string }[] {
  const places = new Set(movePlaces(template, report).map((one) => one.slot));
  const hasComments = template.parts.some((part) => part.part === 'comments');
  const isPlaced = (slot: Slot) => places.has(slot) || isHidden(slot, report) || (hasComments && slot.startsWith('comment:'));
  return filled.filter((slot) => !isPlaced(slot)).map((slot) => ({ slot, heading: headingOfAside(slot, report, template) }));
}

/** The slots of a report's parts that hold blocks; rows of tables belong to their table. */
export function filledSlots(blocks: readonly { readonly slot: Slot }[]): readonly Slot[] {
  return [...new Set(blocks.map((one) => one.slot))].filter((slot) => !slot.startsWith('table:'));
}

/** What is printed of a report's fields in one template and not in the other; the fields themselves stay. */
export function noLongerPrinted(from: Template, to: Template, report: Report): readonly string[] {
  const has = (template: Template, name: Template['parts'][number]['part']) => template.parts.some((one) => one.part === name);
  const goes = (name: Template['parts'][number]['part']) => has(from, name) && !has(to, name);
  const written = (template: Template) =>
    template.parts.flatMap((part) => (part.part === 'front' ? part.fields.filter((field) => field.from === 'written') : []));
  const kept = new Set(written(to).map((field) => field.key));
  const considered = report.implications.filter((one) => one.state === 'nothing-material').map((one) => one.key);
  return [
    ...written(from)
      .filter((field) => !kept.has(field.key) && report.front[field.key]?.trim())
      .map((field) => `${field.label}: ${report.front[field.key]}`),
    ...(goes('signatory') && report.signatory ? ['The signature'] : []),
    ...(goes('contact') && report.contacts.length > 0 ? ['The contacts'] : []),
    ...(goes('divisions') && report.divisions.trim() ? [`The divisions or wards: ${report.divisions}`] : []),
    ...(goes('code') && report.code.trim() ? [`The reference code: ${report.code}`] : []),
    ...(goes('background') && report.backgroundPapers.length > 0 ? ['The list of background papers'] : []),
    ...from.implications
      .filter((one) => considered.includes(one.key) && !to.implications.some((other) => other.key === one.key))
      .map((one) => `${one.heading}: considered, nothing material`),
  ];
}

function orderIn(places: readonly MovePlace[], slot: Slot): number {
  const at = places.findIndex((one) => one.slot === slot);
  return at < 0 ? places.length : at;
}

/** Other slots for the same words, best first. */
function similar(slot: Slot, report: Report): readonly Slot[] {
  const [kind = '', key = ''] = slot.split(':');
  if (kind === 'section') return others(roles, key).map((one) => `section:${one}`);
  if (kind === 'implication') return others(implicationRoles, key).map((one) => `implication:${one}`);
  if (kind !== 'comment') return [];
  const comment = report.comments.find((one) => one.id === key);
  return (implicationOfComment[comment?.kind ?? ''] ?? []).map((one) => `implication:${one}`);
}

function others(groups: readonly (readonly string[])[], key: string): readonly string[] {
  return groups.find((group) => group.includes(key))?.filter((one) => one !== key) ?? [];
}

/** The section that takes what has no place of its own: the body of the paper, else the first that is written at all. */
function bodyOf({ parts }: Template): Slot | null {
  const sections = parts.flatMap((part) => (part.part === 'section' && !part.appendix ? [part] : []));
  const body = sections.find((one) => roles[1]?.includes(one.key)) ?? sections.find((one) => one.key !== 'purpose') ?? sections[0];
  return body ? `section:${body.key}` : null;
}

function isHidden(slot: Slot, report: Report): boolean {
  const [kind = '', key = ''] = slot.split(':');
  return kind === 'implication' && !report.implications.some((one) => one.key === key && one.state === 'material');
}

/** The heading of a part that its template does not have, as well as it can be known. */
function headingOfAside(slot: Slot, report: Report, template: Template): string {
  const [kind = '', key = ''] = slot.split(':');
  if (kind === 'comment') {
    const comment = report.comments.find((one) => one.id === key);
    return comment ? commentHeading(template, comment) : 'A comment';
  }
  if (kind === 'appendix') return `Appendix: ${report.appendices.find((one) => one.id === key)?.title || 'without a title'}`;
  if (kind === 'implication') return template.implications.find((one) => one.key === key)?.heading ?? `Implications: ${key}`;
  return key.charAt(0).toUpperCase() + key.slice(1).replace(/-/g, ' ');
}
