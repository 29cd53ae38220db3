import { type Committee, membersSitting } from '#shared/domain/committee.ts';
import type { Person } from '#shared/domain/person.ts';
import { hasLaterPaper } from '#shared/domain/meeting/index.ts';
import type { Agenda } from '#shared/meetings/agenda-lines.ts';
import type { PackItem, PackPaper } from './pack-source.ts';

/** The items of an agenda as a pack keeps them. `papers` has the paper of each item that has one, by the item's id. */
export function packItems({ lines }: Pick<Agenda, 'lines'>, people: readonly Person[], papers: ReadonlyMap<string, PackPaper>): readonly PackItem[] {
  let agendaPart: 1 | 2 = 1;
  return lines.map(({ id, item, number, level, part, time, title, publicTitle, urgency, access: holds }) => {
    // What stands under an item is taken with it.
    if (level === 0) agendaPart = part;
    const { minutes, note, withdrawn, withdrawnReason } = item;
    const { access, paragraphs, reason } = holds;
    return {
      id,
      number,
      level,
      agendaPart,
      time,
      minutes,
      presenter: people.find((one) => one.id === item.presenter)?.name ?? '',
      title,
      note,
      access,
      paragraphs,
      reason,
      // The public title of an open item is its own, which is withheld where its author marked the paper.
      publicTitle: access === 'open' ? item.publicTitle : publicTitle,
      parts: item.parts,
      known: item.known ?? [],
      ...(hasLaterPaper(item) ? { hasLaterPaper: true } : {}),
      withdrawn,
      withdrawnReason,
      urgent: urgency,
      paper: papers.get(id) ?? null,
    };
  });
}

/** The members of a committee on a day, the chair first, as a cover names them. */
export function membersOn(committee: Committee, people: readonly Person[], day: string): readonly { readonly name: string; readonly role: string }[] {
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? '';
  const office = new Map([
    [committee.chair, 'Chair'],
    [committee.viceChair, 'Vice-chair'],
  ]);
  const seats = membersSitting(committee, day).map(({ person, role }) => ({ person, role: office.get(person) ?? role }));
  const missing = [...office].filter(([person]) => person !== null && !seats.some((one) => one.person === person)).map(([person, role]) => ({ person, role }));
  const rank = ({ role }: { readonly role: string }) => (role === 'Chair' ? 0 : role === 'Vice-chair' ? 1 : 2);
  return [...missing, ...seats]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ person, role }) => ({ name: nameOf(person), role }))
    .filter((one) => one.name !== '');
}
