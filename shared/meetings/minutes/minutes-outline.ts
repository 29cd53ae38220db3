import { longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Attendance, Meeting, Resolution } from '#shared/domain/meeting/index.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Wording } from '#shared/domain/report/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { notForPublication } from '#shared/outline/exempt.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { documentOutline, type NodeMaker, nodeMaker } from '../document.ts';
import { printedTime } from '../timings.ts';
import { withItems } from './from-report.ts';
import { type Minuted, type MinutedLine, minutedItems, type Reader } from './minuted.ts';
import { outcomeWords, votesWords } from './vote-words.ts';

/** Everything that minutes are made from. */
export type MinutesRecords = {
  readonly meeting: Meeting;
  readonly committee: Committee | null;
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly lines: readonly MinutedLine[];
  /** The item before which the public may be excluded. */
  readonly exclusion?: { readonly before: string } | null;
};

/**
 * The minutes of a meeting as a document. Those for the public are made of what the public may know, and of nothing else
 * (Local Government Act 1972, s.100C). Drafts say so until the day on which they were confirmed.
 */
export function minutesOutline(records: MinutesRecords, reader: Reader): Outline {
  const { meeting, committee, settings } = records;
  const make = nodeMaker('minutes');
  const body = committee?.title ?? 'Committee';
  const nameOf = nameFinder(records.people);
  const items = minutedItems(meeting, records.lines, reader);
  const date = meeting.date ? weekdayDate(meeting.date) : 'date not known';
  const hasPrivate = items.some((one) => !one.isWhole) || (reader === 'members' && items.some(({ line }) => line.access.access !== 'open'));
  return documentOutline(
    {
      title: `Minutes of the ${body}${meeting.date ? `, ${longDate(meeting.date)}` : ''}`,
      subject: meeting.confirmed ? 'Minutes' : 'Draft minutes',
      date: meeting.date,
      header: [body, meeting.date ? longDate(meeting.date) : '', reader === 'members' && hasPrivate ? notForPublication : ''].filter(Boolean).join(' · '),
      ...(committee?.parent ? { organisation: committee.parent } : {}),
    },
    settings,
    [
      make.title(meeting.confirmed ? 'Minutes' : 'Draft minutes'),
      make.row('Meeting', meeting.title.trim() || body),
      make.row('Date', date),
      ...(meeting.opened || meeting.time ? [make.row('Time', timeWords(meeting))] : []),
      ...(meeting.place.trim() ? [make.row('Place', meeting.place.trim())] : []),
      ...attendanceNodes(make, meeting, nameOf),
      ...items.flatMap((one) => [
        ...(records.exclusion?.before === one.line.id ? exclusionNodes(make, meeting.exclusion, { committee, nameOf }) : []),
        ...itemNodes(make, one, { meeting, committee, nameOf }),
      ]),
      ...closingNodes(make, meeting, nameOf),
    ],
  );
}

const resolved: Wording = [{ text: 'RESOLVED:', marks: { bold: true } }];
const bodyNames: Readonly<Partial<Record<Committee['body'], string>>> = { board: 'Board', cabinet: 'Cabinet', council: 'Council' };

/** What was resolved: one resolution in its paragraph, several numbered; after 'That the Committee' where they go on from there. */
export function resolvedNodes(
  make: NodeMaker,
  resolutions: readonly Pick<Resolution, 'words'>[],
  committee: Pick<Committee, 'body'> | null,
): readonly OutlineNode[] {
  const all = resolutions.map((one) => withItems(one.words));
  const goesOn = all.every(({ words }) => /^(?!that\b|to\b)\p{Ll}/u.test(words));
  const opening = goesOn ? ` That the ${(committee && bodyNames[committee.body]) ?? 'Committee'}` : '';
  const [only] = all;
  if (all.length === 1 && only) return [make.paragraph([...resolved, { text: `${opening} ${only.words}` }]), ...make.beneath(0, only.items)];
  const numbered = make.numbered(all.map(({ words }) => words));
  return [
    make.paragraph(opening === '' ? resolved : [...resolved, { text: `${opening}:` }]),
    ...all.flatMap(({ items }, index) => [...numbered.slice(index, index + 1), ...make.beneath(1, items)]),
  ];
}

/** That the public was excluded, or that it was moved and lost; nothing before anybody minuted it. */
function exclusionNodes(
  make: NodeMaker,
  minute: Meeting['exclusion'],
  { committee, nameOf }: { readonly committee: Committee | null; readonly nameOf: NameOf },
): readonly OutlineNode[] {
  if (!minute || minute.outcome === 'open') return [];
  const isLost = minute.outcome === 'lost';
  const voted = [moverWords(nameOf(minute.mover), nameOf(minute.seconder)), votesWords(minute), isLost ? outcomeWords('lost') : ''].filter(Boolean).join(' ');
  return [
    make.heading('Exclusion of the public'),
    ...(isLost ? [make.paragraph(`It was moved: ${minute.words.trim()}`)] : []),
    ...(voted === '' ? [] : [make.paragraph(voted)]),
    ...(isLost ? [] : resolvedNodes(make, [minute], committee)),
  ];
}

type NameOf = (id: string | null, name?: string) => string;

/** The name of a person by id, or the name that was typed. */
export function nameFinder(people: readonly Person[]): NameOf {
  const byId = new Map(people.map((one) => [one.id, one.name]));
  return (id, name = '') => (id === null ? '' : (byId.get(id) ?? '')) || name.trim();
}

function timeWords({ opened, time, closed }: Meeting): string {
  return printedTime(`${opened || time}${closed ? ` to ${closed}` : ''}`);
}

const groups: readonly { readonly presence: Attendance['presence']; readonly heading: string }[] = [
  { presence: 'present', heading: 'Present' },
  { presence: 'apologies', heading: 'Apologies for absence' },
  { presence: 'absent', heading: 'Absent' },
  { presence: 'attending', heading: 'In attendance' },
];

function attendanceNodes(make: NodeMaker, meeting: Meeting, nameOf: NameOf): readonly OutlineNode[] {
  return groups.flatMap(({ presence, heading }) => {
    const there = [...meeting.attendance].sort(byPlace).filter((one) => one.presence === presence);
    const names = there.map((one) => attendeeWords(one, meeting, nameOf)).filter(Boolean);
    return names.length === 0 ? [] : [make.heading(heading), ...make.bullets(names)];
  });
}

function attendeeWords(one: Attendance, meeting: Meeting, nameOf: NameOf): string {
  const name = nameOf(one.person, one.name);
  if (name === '') return '';
  const isChair = one.person !== null && one.person === meeting.chairing;
  const substituted = nameOf(one.substituteFor);
  const notes = [
    isChair ? 'in the chair' : '',
    (isChair && /^chair$/i.test(one.role.trim())) || (substituted && /^substitute$/i.test(one.role.trim())) ? '' : one.role.trim(),
    substituted ? `substitute for ${substituted}` : '',
  ].filter(Boolean);
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
}

function itemNodes(
  make: NodeMaker,
  minuted: Minuted,
  { meeting, committee, nameOf }: Pick<MinutesRecords, 'meeting' | 'committee'> & { readonly nameOf: NameOf },
): readonly OutlineNode[] {
  const { line, item, title, text, minute, resolutions, isWhole } = minuted;
  const heading = make.heading([line.number, title].filter(Boolean).join(' '), line.level === 1 ? 3 : 2);
  if (item.withdrawn !== null) return [heading, make.paragraph(withdrawnWords(isWhole ? item.withdrawnReason : ''))];
  const interests = isWhole ? [...meeting.interests].sort(byPlace).filter((one) => one.item === line.id) : [];
  const movers = minute ? moverWords(nameOf(minute.mover), nameOf(minute.seconder)) : '';
  const votes = minute ? votesWords(minute) : '';
  const outcome = minute && resolutions.length === 0 ? outcomeWords(minute.outcome) : '';
  const body: readonly OutlineNode[] = [
    ...(isWhole
      ? make.paragraphs(line.urgency ?? '')
      : [make.paragraph(line.access.access === 'undecided' ? 'The minute of this item is not published.' : 'This item was considered in private.')]),
    ...interests.map((one) =>
      make.paragraph(
        `${nameOf(one.person, one.name) || 'A member'} declared a ${one.nature} interest${one.words.trim() ? `: ${one.words.trim()}` : ''}${one.left ? ', and left the meeting' : ''}.`.replace(
          /\.\.$/,
          '.',
        ),
      ),
    ),
    ...make.paragraphs(text),
    ...(movers || votes ? [make.paragraph([movers, votes].filter(Boolean).join(' '))] : []),
    ...(outcome ? [make.paragraph(outcome)] : []),
    ...(resolutions.length > 0 ? resolvedNodes(make, resolutions, committee) : []),
  ];
  return [heading, ...(body.length > 0 ? body : [make.paragraph('Nothing was minuted.')])];
}

function withdrawnWords(reason: string): string {
  const why = reason.replace(/\s+/g, ' ').trim();
  return why === '' ? 'This item was withdrawn.' : `This item was withdrawn: ${why.replace(/\.+$/, '')}.`;
}

function moverWords(mover: string, seconder: string): string {
  if (mover === '') return '';
  return seconder === '' ? `Moved by ${mover}.` : `Moved by ${mover}, seconded by ${seconder}.`;
}

function closingNodes(make: NodeMaker, meeting: Meeting, nameOf: NameOf): readonly OutlineNode[] {
  const general = [...meeting.interests].sort(byPlace).filter((one) => one.item === null);
  const declared = general.map((one) => [nameOf(one.person, one.name) || 'A member', `${one.nature} interest`, one.words.trim()].filter(Boolean).join(', '));
  return [
    ...(declared.length > 0 ? [make.heading('Interests declared'), ...make.bullets(declared)] : []),
    ...(meeting.closed ? [make.paragraph(`The meeting closed at ${printedTime(meeting.closed)}.`)] : []),
    make.lines([
      meeting.confirmed ? `Confirmed as a correct record on ${longDate(meeting.confirmed)}` : 'Draft: not yet confirmed as a correct record',
      ['Chair', nameOf(meeting.chairing)].filter(Boolean).join(': '),
    ]),
  ];
}
