import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { homeZone, instantOf } from '#shared/calendar/ics/zoned-time.ts';
import { isOpen } from '#shared/domain/access.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { AgendaItem, Meeting } from '#shared/domain/meeting/index.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { type Minuted, type MinutedLine, minutedItems } from '../minutes/minuted.ts';
import { outcomeWords } from '../minutes/vote-words.ts';

/** A meeting with its agenda as numbered, to be published as data. */
export type PublishedMeeting = { readonly meeting: Meeting; readonly lines: readonly MinutedLine[] };

/** A public file of a pack. */
export type PublishedFile = {
  readonly id: string;
  readonly meeting: string;
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
  readonly sha256: string;
  /** The day on which it was made. */
  readonly day: CalendarDate | null;
};

/** What is published of a council. */
export type OpenDataRecords = {
  readonly settings: Settings;
  readonly committees: readonly Committee[];
  readonly people: readonly Person[];
  readonly meetings: readonly PublishedMeeting[];
  /** Public files alone. */
  readonly files: readonly PublishedFile[];
};

const schema = 'https://schema.oparl.org/1.1/';

type Entry = Readonly<Record<string, unknown>>;

/** Objects in the shape of OParl 1.1, gathered in one file. */
export type OpenData = {
  readonly system: Entry;
  readonly body: readonly [Entry];
  readonly organization: readonly Entry[];
  readonly person: readonly Entry[];
  readonly meeting: readonly Entry[];
  readonly file: readonly Entry[];
};

/**
 * Committees, members, meetings, agendas, results and public files in the shape of OParl 1.1 (https://dev.oparl.org), with
 * everything that its schema requires; the lists that it links to stand beside the objects, under their own names. Made
 * of what the public may see: of a private item its number, public title and public summary. A person is in it only who
 * chairs or sits on a committee; no telephone number or address goes along.
 */
export function openData({ settings, committees, people, meetings, files }: OpenDataRecords): OpenData {
  const address = addresses(settings.openDataAddress);
  const body = address('body', 'council');
  const list = (kind: string) => address('list', kind);
  const seated = new Set(committees.flatMap((one) => [one.chair, one.viceChair, ...one.members.map(({ person }) => person)]));
  const entries = files.map((one) => fileEntry(one, address));
  return {
    system: { id: address('system', 'boardpack'), type: `${schema}System`, oparlVersion: schema, name: settings.council, body: list('body') },
    body: [
      {
        id: body,
        type: `${schema}Body`,
        system: address('system', 'boardpack'),
        name: settings.council,
        organization: list('organization'),
        person: list('person'),
        meeting: list('meeting'),
        paper: list('paper'),
        legislativeTerm: [],
      },
    ],
    organization: committees.map((one) => ({
      id: address('organization', one.id),
      type: `${schema}Organization`,
      body,
      name: one.title,
      organizationType: one.body,
      membership: memberships(one, address).map((entry) => entry['id']),
      meeting: list('meeting'),
    })),
    person: people
      .filter(({ id }) => seated.has(id))
      .map((one) => ({
        id: address('person', one.id),
        type: `${schema}Person`,
        body,
        name: one.name,
        membership: committees.flatMap((committee) => memberships(committee, address)).filter((entry) => entry['person'] === address('person', one.id)),
      })),
    meeting: meetings.map((one) =>
      meetingEntry(
        one,
        entries.filter((_, index) => files[index]?.meeting === one.meeting.id),
        address,
      ),
    ),
    file: entries,
  };
}

function fileEntry(one: PublishedFile, address: Address): Entry {
  return {
    id: address('file', one.id),
    type: `${schema}File`,
    name: one.name.replace(/\.[a-z]+$/, ''),
    fileName: one.name,
    mimeType: one.mimeType,
    size: one.size,
    sha256Checksum: one.sha256,
    ...(one.day ? { date: one.day } : {}),
    accessUrl: address('download', `${one.id}/${encodeURIComponent(one.name)}`),
    meeting: [address('meeting', one.meeting)],
  };
}

type Address = (kind: string, id: string) => string;

function addresses(base: string): Address {
  const root = base.trim().replace(/\/+$/, '');
  return (kind, id) => (root === '' ? `urn:boardpack:${kind}:${id}` : `${root}/${kind}/${id}`);
}

function memberships({ id, chair, viceChair, members }: Committee, address: Address): readonly Entry[] {
  const entry = (person: string, role: string, from: string | null, until: string | null): Entry => ({
    id: address('membership', `${id}-${person}-${role.toLowerCase().replace(/[^a-z]+/g, '-')}`),
    type: `${schema}Membership`,
    person: address('person', person),
    organization: address('organization', id),
    role,
    ...(from ? { startDate: from } : {}),
    ...(until ? { endDate: until } : {}),
  });
  return [
    ...(chair ? [entry(chair, 'Chair', null, null)] : []),
    ...(viceChair ? [entry(viceChair, 'Vice-chair', null, null)] : []),
    ...[...members].sort(byPlace).flatMap(({ person, role, from, until }) => (person ? [entry(person, role.trim() || 'Member', from, until)] : [])),
  ];
}

/** A moment as RFC 3339 asks for it, by British clocks; midnight where no time is known. */
function momentOf(date: CalendarDate, time: string): string {
  const wall = { date, time: time || '00:00' };
  const hours = Math.round((Date.parse(`${wall.date}T${wall.time}:00Z`) - instantOf(wall, homeZone)) / 3_600_000);
  return `${wall.date}T${wall.time}:00${hours === 0 ? 'Z' : `+0${hours}:00`}`;
}

const states: Readonly<Record<Meeting['status'], string>> = { planned: 'scheduled', postponed: 'postponed', cancelled: 'cancelled', held: 'conducted' };

function meetingEntry({ meeting, lines }: PublishedMeeting, files: readonly Entry[], address: Address): Entry {
  const items = minutedItems(meeting, lines, 'public').filter(({ item }) => isOut(item, meeting));
  return {
    id: address('meeting', meeting.id),
    type: `${schema}Meeting`,
    name: meeting.title.trim() || 'Meeting',
    meetingState: states[meeting.status],
    cancelled: meeting.status === 'cancelled',
    ...(meeting.date ? { start: momentOf(meeting.date, meeting.opened || meeting.time) } : {}),
    ...(meeting.date && meeting.closed ? { end: momentOf(meeting.date, meeting.closed) } : {}),
    ...(meeting.place.trim() ? { location: { id: address('location', meeting.id), type: `${schema}Location`, description: meeting.place.trim() } } : {}),
    organization: meeting.committee ? [address('organization', meeting.committee)] : [],
    auxiliaryFile: files,
    agendaItem: items.map((one, order) => ({
      id: address('agendaitem', one.line.id),
      type: `${schema}AgendaItem`,
      meeting: address('meeting', meeting.id),
      number: one.line.number,
      order,
      name: one.title,
      public: isOpen(one.line.access),
      ...resultOf(one, meeting),
    })),
  };
}

/** Whether an item was published with its agenda, or taken at the meeting: nothing is told of an agenda before. */
function isOut(item: AgendaItem, { published, status }: Meeting): boolean {
  return published !== null || status === 'held' || (item.publishedOn ?? null) !== null;
}

/** What came of an item: of drafts nothing but decisions whose notice was published; the rest once the minutes are confirmed. */
function resultOf({ item, minute, text, resolutions }: Minuted, { confirmed }: Meeting): Entry {
  if (item.withdrawn) return { result: 'Withdrawn' };
  const resolved = resolutions.filter((one) => confirmed !== null || one.noticeOn !== null);
  const words = resolved.length > 0 ? resolved.map((one) => one.words.trim()).join('\n') : confirmed === null ? '' : text.trim();
  return {
    ...(confirmed !== null && minute && minute.outcome !== 'open' ? { result: outcomeWords(minute.outcome) } : {}),
    ...(words === '' ? {} : { resolutionText: words }),
  };
}
