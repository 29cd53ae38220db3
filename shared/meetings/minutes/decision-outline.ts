import { type CalendarDate, longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { callInSentences } from '#shared/calendar/deadline-sentences.ts';
import { callInEnds } from '#shared/calendar/deadlines.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { daysOf } from '../council-days.ts';
import { documentOutline, type NodeMaker, nodeMaker } from '../document.ts';
import { sectionTexts } from './from-report.ts';
import type { Minuted } from './minuted.ts';
import { nameFinder, resolvedNodes } from './minutes-outline.ts';
import { outcomeWords } from './vote-words.ts';

/** What a decision notice is made from. `paper` is the item's paper as this reader may see it; null where there is none. */
export type DecisionRecords = {
  readonly meeting: Meeting;
  readonly committee: Committee | null;
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly paper: Pick<Outline, 'nodes'> | null;
};

/**
 * The notice of what was decided about one item: the decision, the reasons and the options that were rejected as the
 * report gives them, interests, and the call-in clock (SI 2012/2089, reg. 12). Of an item that the reader may not see
 * whole, only what `minuted` holds is said.
 */
export function decisionOutline(minuted: Minuted, records: DecisionRecords): Outline {
  const { meeting, committee } = records;
  const make = nodeMaker(`decision-${minuted.line.id}`);
  const published = publishedOn(minuted, meeting);
  return documentOutline({ ...headOf(records, `Decision: ${minuted.title}`, 'Decision'), date: published ?? meeting.date }, records.settings, [
    make.title('Notice of decision'),
    ...sittingRows(make, records),
    make.row('Item', [minuted.line.number, minuted.title].filter(Boolean).join(' ')),
    ...(published ? [make.row('Published on', weekdayDate(published))] : []),
    make.heading('Decision'),
    ...decidedNodes(make, minuted, records, 2),
    ...(committee?.callIn ? part(make, 2, 'Call-in', callInWords(published, records.settings)) : []),
  ]);
}

/** The notice of everything that was decided at a meeting, item by item; items that nothing was decided about are left out. */
export function decisionsOutline(
  items: readonly { readonly minuted: Minuted; readonly paper: DecisionRecords['paper'] }[],
  records: Omit<DecisionRecords, 'paper'>,
): Outline {
  const { meeting, committee, settings } = records;
  const make = nodeMaker('decisions');
  const decided = items.filter(({ minuted }) => hasDecision(minuted));
  const published = decided.map(({ minuted }) => publishedOn(minuted, meeting)).find((one) => one !== null) ?? null;
  return documentOutline({ ...headOf(records, 'Decisions', 'Decisions'), date: published ?? meeting.date }, settings, [
    make.title('Notice of decisions'),
    ...sittingRows(make, records),
    ...(published ? [make.row('Published on', weekdayDate(published))] : []),
    ...(decided.length === 0 ? [make.paragraph('No decision was taken at this meeting.')] : []),
    ...decided.flatMap(({ minuted, paper }) => [
      make.heading([minuted.line.number, minuted.title].filter(Boolean).join(' ')),
      ...decidedNodes(make, minuted, { ...records, paper }, 3),
    ]),
    ...(committee?.callIn && decided.length > 0 ? part(make, 2, 'Call-in', callInWords(published, settings)) : []),
  ]);
}

/** Whether something was decided about an item, as far as this reader may know. */
export function hasDecision({ item, resolutions, minute, text, isWhole }: Minuted): boolean {
  if (item.withdrawn !== null) return false;
  return resolutions.length > 0 || (isWhole ? minute !== null && outcomeWords(minute.outcome) !== '' : text.trim() !== '');
}

/** The day of its notice; one before the meeting is a slip, and starts no clock. */
function publishedOn({ resolutions }: Minuted, { date }: Pick<Meeting, 'date'>): CalendarDate | null {
  return resolutions.find((one) => one.noticeOn !== null && (date === null || one.noticeOn >= date))?.noticeOn ?? null;
}

function headOf({ meeting, committee }: Pick<DecisionRecords, 'meeting' | 'committee'>, title: string, what: string) {
  const body = committee?.title ?? 'Committee';
  const day = meeting.date ? longDate(meeting.date) : '';
  return {
    title,
    subject: `${what} of the ${body}${day ? ` on ${day}` : ''}`,
    header: [body, day].filter(Boolean).join(' · '),
    ...(committee?.parent ? { organisation: committee.parent } : {}),
  };
}

function sittingRows(make: NodeMaker, { meeting, committee }: Pick<DecisionRecords, 'meeting' | 'committee'>): readonly OutlineNode[] {
  return [make.row('Decision maker', committee?.title ?? 'Committee'), ...(meeting.date ? [make.row('Taken on', weekdayDate(meeting.date))] : [])];
}

function decidedNodes(make: NodeMaker, minuted: Minuted, { meeting, committee, people, paper }: DecisionRecords, level: 2 | 3): readonly OutlineNode[] {
  const nameOf = nameFinder(people);
  const readable = minuted.isWhole ? paper : null;
  const interests = minuted.isWhole ? [...meeting.interests].sort(byPlace).filter((one) => one.item === minuted.line.id) : [];
  const outcome = minuted.minute ? outcomeWords(minuted.minute.outcome) : '';
  const decision =
    minuted.resolutions.length > 0
      ? resolvedNodes(make, minuted.resolutions, committee)
      : make.paragraphs(outcome || minuted.text || (minuted.isWhole ? 'No resolution was recorded.' : 'The decision is not for publication.'));
  return [
    ...decision,
    ...part(make, level, 'Reasons for the decision', readable ? sectionTexts(readable, 'reasons') : []),
    ...part(make, level, 'Options considered and rejected', readable ? sectionTexts(readable, 'options') : []),
    ...part(
      make,
      level,
      'Interests declared',
      interests.map((one) => [nameOf(one.person, one.name) || 'A member', `${one.nature} interest`, one.words.trim()].filter(Boolean).join(', ')),
    ),
  ];
}

function part(make: NodeMaker, level: 2 | 3, heading: string, texts: readonly string[]): readonly OutlineNode[] {
  return texts.length === 0 ? [] : [make.heading(heading, level), ...texts.map((one) => make.paragraph(one))];
}

/** When a decision may be called in and carried out; says so where its clock has not begun. */
export function callInWords(published: string | null, settings: Settings): readonly string[] {
  if (published === null) return ['The call-in period begins when this notice is published.'];
  return callInSentences(callInEnds(published, settings.callIn, daysOf(settings)).working);
}
