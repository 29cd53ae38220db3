import { newId } from '#shared/base/ids.ts';
import { type Committee, committee } from '#shared/domain/committee.ts';
import { type AgendaItem, type Meeting, meeting, newAgendaItem, newMinute } from '#shared/domain/meeting/index.ts';
import { type Person, person } from '#shared/domain/person.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { MinutesRecords } from '#shared/meetings/minutes/minutes-outline.ts';
import type { MinutedLine } from '#shared/meetings/minutes/minuted.ts';

export const named = (name: string): Person => ({ ...person.create(newId()), name });

/** The line of the agenda of an item, numbered by hand. */
export function lineOf(item: AgendaItem, number: string): MinutedLine {
  const { id, title, publicTitle, access, paragraphs, reason } = item;
  return { id, number, title, publicTitle, access: { access, paragraphs, reason, publicTitle } };
}

/** A meeting that was held, with an open and an exempt item, people and votes. */
export function heldMeeting(): MinutesRecords & {
  readonly open: AgendaItem;
  readonly exempt: AgendaItem;
  readonly committee: Committee;
  readonly meeting: Meeting;
} {
  const [chair, member, absent, officer] = [named('Ada Penrose'), named('Bram Ives'), named('Cleo Dunmore'), named('Nell Harcourt')];
  const open = newAgendaItem('B', { title: 'Evening hubs', access: 'open' });
  const exempt = newAgendaItem('C', {
    title: 'Contract with Brook Vale Homes',
    publicTitle: 'A contract for care',
    access: 'exempt',
    paragraphs: [3],
    reason: 'A contract is being let.',
  });
  const body: Committee = { ...committee.create(newId()), title: 'Adult Care Committee', chair: chair.id, callIn: true };
  const attendance = (who: Person, presence: 'present' | 'apologies' | 'attending', place: string) => ({
    id: newId(),
    place,
    person: who.id,
    name: '',
    role: '',
    presence,
    substituteFor: null,
  });
  const sitting: Meeting = {
    ...meeting.create(newId()),
    committee: body.id,
    date: '2027-01-18',
    time: '10:30',
    opened: '10:31',
    closed: '12:05',
    place: 'County Hall',
    status: 'held',
    agenda: [open, exempt],
    attendance: [
      attendance(chair, 'present', 'B'),
      attendance(member, 'present', 'C'),
      attendance(absent, 'apologies', 'D'),
      attendance(officer, 'attending', 'E'),
    ],
    interests: [
      {
        id: newId(),
        place: 'B',
        person: member.id,
        name: '',
        item: exempt.id,
        nature: 'disclosable pecuniary',
        words: 'a director of Brook Vale Homes',
        left: true,
      },
    ],
    minutes: [
      newMinute('B', open.id, {
        text: 'Members asked about opening hours.\n\nThe officer answered.',
        mover: chair.id,
        seconder: member.id,
        votesFor: 7,
        votesAgainst: 2,
        abstained: 1,
        outcome: 'agreed',
      }),
      newMinute('C', exempt.id, { text: 'The price of £4.2m was discussed.', summary: 'A contract was considered.', outcome: 'agreed' }),
    ],
    resolutions: [
      { id: newId(), place: 'B', item: open.id, words: 'approve the opening of two evening hubs', from: null, noticeOn: '2027-01-19' },
      { id: newId(), place: 'C', item: exempt.id, words: 'let the contract to Brook Vale Homes', from: null, noticeOn: null },
    ],
    chairing: chair.id,
  };
  return {
    meeting: sitting,
    committee: body,
    people: [chair, member, absent, officer],
    settings: { ...settings.create(settingsId), council: 'Wendlebury County Council' },
    lines: [lineOf(open, '1'), lineOf(exempt, '2')],
    open,
    exempt,
  };
}
