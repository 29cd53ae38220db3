import { type CalendarDate, longDate } from '#shared/base/calendar-date.ts';
import { capital } from '#shared/base/capital.ts';
import { formatMoney } from '#shared/base/money.ts';
import { formatPartialDate } from '#shared/base/partial-date.ts';
import { type Committee, membersSitting } from '#shared/domain/committee.ts';
import type { KeyDecision } from '#shared/domain/key-decision.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { listWords } from '#shared/base/list-words.ts';
import { exemptInformation } from '#shared/domain/access.ts';
import { documentOutline, linesIn, type NodeMaker, nodeMaker, paragraphsIn } from '../document.ts';

/** What notices and the forward plan are made from. */
export type PlanRecords = {
  readonly committees: readonly Committee[];
  readonly meetings: readonly Meeting[];
  readonly people: readonly Person[];
  readonly settings: Settings;
};

/** The notices that SI 2012/2089 knows: of a key decision (reg. 9), of a private meeting (reg. 5(2) and 5(4)), of the general exception (reg. 10), of special urgency (reg. 11). */
export type NoticeKind = 'key' | 'private' | 'private-again' | 'exception' | 'urgency';

type Form = { readonly title: string; readonly opening: string; readonly regulation: string };

const forms: Readonly<Record<NoticeKind, Form>> = {
  key: {
    title: 'Notice of a key decision',
    opening: 'A key decision is to be made on behalf of the council in the matter described below.',
    regulation: 'regulation 9',
  },
  private: {
    title: 'Notice of intention to hold a meeting in private',
    opening: 'The meeting, or part of the meeting, described below is to be held in private for the reasons given.',
    regulation: 'regulation 5(2)',
  },
  'private-again': {
    title: 'Further notice of a meeting to be held in private',
    opening:
      'The meeting, or part of the meeting, described below will be held in private. This further notice gives the reasons, the representations received and the response to them.',
    regulation: 'regulation 5(4)',
  },
  exception: {
    title: 'Notice under the general exception',
    opening: 'A key decision is to be made of which it was impracticable to give the usual notice. The chair of the scrutiny committee has been told.',
    regulation: 'regulation 10',
  },
  urgency: {
    title: 'Notice of special urgency',
    opening: 'A key decision is to be made that is urgent and cannot reasonably be deferred. It has been agreed that it may be made.',
    regulation: 'regulation 11',
  },
};

/** A notice about one planned decision, to be published. It is public, and names nothing that is private but by its paragraph and reason. */
export function noticeOutline(kind: NoticeKind, entry: KeyDecision, records: PlanRecords): Outline {
  const { settings } = records;
  const form = forms[kind];
  const make = nodeMaker(`notice-${kind}`);
  const about = aboutOf(entry, records);
  return documentOutline({ title: `${form.title}: ${entry.title.trim()}`, subject: form.title, date: entry.noticeOn, header: form.title }, settings, [
    make.title(form.title),
    make.paragraph(form.opening),
    ...rowsOf(entry, about).map(([label, text]) => make.row(label, text)),
    ...bodyOf(kind, entry, make),
    ...documentNodes(entry, about, make),
    make.paragraph(
      `This notice is given under ${form.regulation} of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012.`,
    ),
    ...(entry.noticeOn ? [make.paragraph(`Published on ${longDate(entry.noticeOn)}.`)] : []),
  ]);
}

/** `members` are those of a body that decides, which a notice lists too (reg. 9(2)). */
type About = { readonly maker: string; readonly members: string; readonly when: string; readonly contact: readonly string[] };

/** The names and dates behind an entry. */
export function aboutOf(entry: KeyDecision, { committees, meetings, people }: PlanRecords): About {
  const committee = committees.find((one) => one.id === entry.committee);
  const single = people.find((one) => one.id === entry.maker);
  const meeting = meetings.find((one) => one.id === entry.meeting);
  const contact = people.find((one) => one.id === entry.contact);
  const members = committee ? membersOf(committee, people, meeting?.date ?? null) : '';
  return {
    maker: single ? [single.name, single.post].filter(Boolean).join(', ') : (committee?.title ?? 'Not given'),
    members: single ? '' : members,
    when: meeting?.date ? longDate(meeting.date) : entry.due ? formatPartialDate(entry.due) : 'Not given',
    contact: contact ? [contact.name, contact.post, contact.telephone, contact.email].filter(Boolean) : [],
  };
}

function membersOf(committee: Committee, people: readonly Person[], day: CalendarDate | null): string {
  const names = new Map(people.map((one) => [one.id, one.name]));
  return listWords(
    membersSitting(committee, day)
      .flatMap(({ person }) => (person ? [names.get(person) ?? ''] : []))
      .filter(Boolean),
  );
}

function rowsOf(entry: KeyDecision, { maker, members, when }: About): readonly (readonly [string, string])[] {
  const rows: readonly (readonly [string, string])[] = [
    ['Matter', entry.title.trim()],
    ['Decision maker', maker],
    ['Its members', members],
    ['Date or period', when],
    ['Spend or saving', entry.amount === null ? '' : formatMoney(entry.amount)],
    ['Divisions affected', listWords(linesIn(entry.divisions))],
  ];
  return rows.filter(([, text]) => text !== '');
}

function bodyOf(kind: NoticeKind, entry: KeyDecision, make: NodeMaker): readonly OutlineNode[] {
  const part = (heading: string, text: string) => (paragraphsIn(text).length > 0 ? [make.heading(heading), ...make.paragraphs(text)] : []);
  const summary = [...part('Summary', entry.summary), ...part('Why it is a key decision', entry.why), ...part('Consultation', entry.consulted)];
  if (kind === 'key') return [...summary, ...(entry.isPrivate ? privacy(entry, make) : [])];
  if (kind === 'private') return [...summary, ...privacy(entry, make)];
  if (kind === 'private-again')
    return [
      ...privacy(entry, make),
      make.heading('Representations received'),
      ...(paragraphsIn(entry.representations).length > 0 ? make.paragraphs(entry.representations) : [make.paragraph('No representations were received.')]),
      ...part('Response to the representations', entry.response),
    ];
  const agreed = [entry.agreedBy.trim(), entry.agreedOn ? longDate(entry.agreedOn) : ''].filter(Boolean).join(', ');
  return [
    ...summary,
    ...part(kind === 'urgency' ? 'Why it is urgent and cannot be deferred' : 'Why the usual notice was impracticable', entry.impracticable),
    ...(agreed ? [make.heading(kind === 'urgency' ? 'Agreed by' : 'Chair of the scrutiny committee told'), make.paragraph(agreed)] : []),
  ];
}

function privacy(entry: KeyDecision, make: NodeMaker): readonly OutlineNode[] {
  const paragraphs = paragraphNumbers(entry.paragraphs);
  const relied = paragraphs.length === 0 ? '' : `${capital(exemptInformation(paragraphs))} would be likely to be disclosed.`;
  return [
    make.heading('Reasons for a private meeting'),
    ...(relied ? [make.paragraph(relied)] : []),
    ...(paragraphsIn(entry.privateReason).length > 0
      ? make.paragraphs(entry.privateReason)
      : relied
        ? []
        : [make.paragraph('The reasons have not been given yet.')]),
  ];
}

/** The paragraphs of Schedule 12A that a text names: '3, 5' and '3 and 5' are 3 and 5. */
export function paragraphNumbers(text: string): readonly number[] {
  const numbers = (text.match(/\d+/g) ?? []).map(Number).filter((one) => one >= 1 && one <= 7);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function documentNodes(entry: KeyDecision, { contact }: About, make: NodeMaker): readonly OutlineNode[] {
  const documents = linesIn(entry.documents);
  return [
    make.heading('Documents'),
    ...(documents.length > 0
      ? [make.paragraph('These documents will be submitted to the decision maker:'), ...make.bullets(documents)]
      : [make.paragraph('No document has been submitted to the decision maker yet.')]),
    make.paragraph(
      'Other documents that are relevant to the matter may be submitted. Subject to any prohibition or restriction on their disclosure, copies can be requested from:',
    ),
    make.lines(contact.length > 0 ? contact : ['The contact has not been given yet.']),
  ];
}
