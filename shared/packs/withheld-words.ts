import { type Decided, exemptInformation } from '#shared/domain/access.ts';

/** Stands in the place of a numbered paragraph that is not for the public. */
export const withheldWords = '[Not for publication]';

/** What is marked in a paper: the whole of it, or one of its parts. */
export type Marked = 'item' | 'report' | 'appendix' | 'comment' | 'section';

/** What a part of a paper is called where it is marked. */
export function markedPart(part: string): Marked {
  if (part.startsWith('appendix:')) return 'appendix';
  return part.startsWith('comment:') ? 'comment' : 'section';
}

/** Why something is not for publication, as it is printed for everybody: without the reason that was given, which may tell too much. */
export function withheldLine(what: Marked, { access, paragraphs }: Pick<Decided, 'access' | 'paragraphs'>): string {
  if (access === 'confidential')
    return `this ${what} contains confidential information, which must be withheld under section 100A of the Local Government Act 1972.`;
  if (access === 'exempt') return `this ${what} contains ${exemptInformation(paragraphs)}.`;
  // That nobody has decided yet is no ground which could be published.
  return `this ${what} is not published with this agenda.`;
}

/** What the public is told in the place of a title. */
export function publicTitleOf(what: Marked, { access, publicTitle }: Pick<Decided, 'access' | 'publicTitle'>): string {
  if (publicTitle.trim() !== '') return publicTitle.trim();
  if (what === 'appendix') return '';
  const name = what === 'report' ? 'item' : what;
  if (access === 'exempt') return `Exempt ${name}`;
  if (access === 'confidential') return `Confidential ${name}`;
  return `${name[0]?.toUpperCase()}${name.slice(1)} not published`;
}
