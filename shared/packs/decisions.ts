import { type Decided, isOpen } from '#shared/domain/access.ts';
import type { Audience } from '#shared/domain/pack/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { exemptMarkIn } from '#shared/papers/exempt-mark.ts';
import type { PackItem } from './pack-source.ts';

/** Members of the committee and its officers are given everything; the public only what was decided to be open. */
export function isShown(decided: Pick<Decided, 'access'>, audience: Audience): boolean {
  return audience !== 'public' || isOpen(decided);
}

/**
 * What holds for a whole item. An open item whose author marked the paper exempt is open only once both agree: until then
 * it counts as not decided.
 */
export function decisionOnItem(item: PackItem, paper: KeptPaper | null): Decided {
  const { access, paragraphs, reason, publicTitle } = item;
  if (access === 'open' && paper !== null && paper.report.exempt.length > 0)
    return { access: 'undecided', paragraphs: paper.report.exempt, reason, publicTitle };
  return { access, paragraphs, reason, publicTitle };
}

/**
 * What holds for the parts of an item's paper that are not simply open, by the slot of their blocks ('appendix:<id>').
 * Decided on the agenda, else as its author marked it. An appendix or comment that came after the whole was opened, or
 * that calls itself exempt, was opened by nobody.
 */
export function decisionsOnParts(item: Pick<PackItem, 'access' | 'parts' | 'known'>, paper: KeptPaper): ReadonlyMap<string, Decided> {
  const decisions = new Map<string, Decided>();
  const known = new Set(item.known ?? []);
  const undecided = (part: string, publicTitle: string) => decisions.set(part, { access: 'undecided', paragraphs: [], reason: '', publicTitle });
  for (const { id, title, publicTitle = '' } of paper.report.appendices)
    if (saysExempt(title) || (isOpen(item) && !known.has(`appendix:${id}`))) undecided(`appendix:${id}`, publicTitle);
  for (const { id } of paper.report.comments) if (isOpen(item) && !known.has(`comment:${id}`)) undecided(`comment:${id}`, '');
  const mark = (part: string, paragraphs: readonly number[], publicTitle: string) => {
    if (paragraphs.length > 0) decisions.set(part, { access: 'exempt', paragraphs, reason: '', publicTitle });
  };
  for (const one of paper.report.appendices) mark(`appendix:${one.id}`, one.exempt, one.publicTitle ?? '');
  for (const one of paper.report.comments) mark(`comment:${one.id}`, one.exempt ?? [], '');
  for (const { part, access, paragraphs, reason, publicTitle } of item.parts) {
    const known = decisions.get(part)?.publicTitle ?? '';
    decisions.set(part, { access, paragraphs, reason, publicTitle: publicTitle.trim() || known });
  }
  for (const [part, decided] of decisions) if (isOpen(decided)) decisions.delete(part);
  return decisions;
}

/** Whether a title says of itself that it is withheld, as titles in Word files do where nothing else can. */
function saysExempt(title: string): boolean {
  return exemptMarkIn([title], { parts: true }).line !== null;
}
