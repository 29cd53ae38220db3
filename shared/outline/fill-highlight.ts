import { capital } from '#shared/base/capital.ts';
import { addDays, longDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { lastDay, partialDateKey } from '#shared/base/partial-date.ts';
import type { Milestone } from '#shared/domain/milestone.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { countOf, type Filled, type FillPlace, nameOrDash, oneLine, paragraphsOf, placeBlocks, sentence } from './fill-blocks.ts';
import { openRisks, scoreWords } from './fill-cards.ts';
import { placeOr } from './fill-programme.ts';
import type { FillRecords } from './fill-records.ts';
import { dateWords, positionWords, ratingWords } from './fill.ts';

const periodDays = 62;
const aheadDays = 92;
const mostRisks = 5;

/** How the programme and each of its projects stand: the ratings in words with their reasons. */
export function fillStatus(records: FillRecords, at: FillPlace): readonly Block[] {
  const projects = [...records.of('project')].filter((one) => one.closedOn === null).sort(byPlace);
  const { rag, ragReason } = records.programme;
  const own: readonly Filled[] =
    rag === 'none' ? [] : [{ paragraph: `The programme is rated ${ratingWords(records.programme).toLowerCase()}. ${sentence(ragReason)}`.trim() }];
  if (projects.length === 0) return placeBlocks([...own, { paragraph: 'The programme has no projects at present.' }], at);
  const red = projects.filter((one) => one.rag === 'red').length;
  const table: Filled = {
    caption: 'Projects and their rating',
    widths: [3.4, 2.4, 4.2],
    rows: [['Project', 'Rating', 'Reason'], ...projects.map((one) => [oneLine(one.title), ratingWords(one), sentence(one.ragReason) || '–'])],
  };
  const opening = `The programme has ${countOf(projects.length, 'project', 'projects')}; ${red === 0 ? 'none is' : countOf(red, 'is', 'are')} rated red.`;
  return placeBlocks([...own, { paragraph: opening }, table], at);
}

/** What was done in the two months before the paper's day: the programme's status notes, then each project's, oldest first. */
export function fillProgress(records: FillRecords, at: FillPlace): readonly Block[] {
  const from = addDays(records.day, -periodDays);
  const written = [...records.programme.periods]
    .filter((one) => one.thisPeriod.trim() !== '' && one.date !== null && one.date >= from && one.date <= records.day)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .flatMap((one) => paragraphsOf(one.thisPeriod));
  const items = [...records.of('project')].sort(byPlace).flatMap((one) =>
    one.notes
      .filter((note) => note.text.trim() !== '' && note.date !== null && note.date >= from && note.date <= records.day)
      .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
      .map((note): Filled => ({ bulleted: `${oneLine(one.title)}, ${longDate(note.date ?? records.day)}: ${sentence(note.text)}` })),
  );
  return placeOr(`No progress has been noted since ${longDate(from)}.`, at, [
    ...written,
    ...(items.length === 0 ? [] : [{ paragraph: `Since ${longDate(from)}:` }, ...items]),
  ]);
}

/** What the programme's latest status note says will be done next. */
export function fillNextPeriod({ programme, day }: FillRecords, at: FillPlace): readonly Block[] {
  const latest = [...programme.periods]
    .filter((one) => one.nextPeriod.trim() !== '' && (one.date ?? '') <= day)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0];
  return placeOr('No status note says yet what comes next.', at, latest ? paragraphsOf(latest.nextPeriod) : []);
}

/** Milestones not reached whose date has passed or comes within three months, first due first. */
export function fillMilestonesDue(records: FillRecords, at: FillPlace): readonly Block[] {
  const until = addDays(records.day, aheadDays);
  // Where nobody can say when it will be, the day that was planned still shows that it is due.
  const dateOf = (one: Milestone) => [one.forecast, one.planned].find((date) => date && date.kind !== 'tbc') ?? { kind: 'tbc' as const };
  const due = records
    .of('milestone')
    .filter((one) => !one.done && (lastDay(dateOf(one)) ?? '9999') <= until)
    .sort((a, b) => (partialDateKey(dateOf(a)) < partialDateKey(dateOf(b)) ? -1 : 1));
  if (due.length === 0) return placeBlocks([{ paragraph: `No milestone is due before ${longDate(until)}.` }], at);
  const late = due.filter((one) => (lastDay(dateOf(one)) ?? '9999') < records.day).length;
  const projects = records.of('project');
  const rows = due.map((one) => [
    oneLine(one.title),
    oneLine(projects.find((project) => project.id === one.project)?.title ?? '–'),
    dateWords(one.planned),
    dateWords(one.forecast),
    positionWords(one),
  ]);
  const overdue = late === 0 ? 'none has passed its date' : `${countOf(late, 'has', 'have')} passed ${late === 1 ? 'its' : 'their'} date`;
  return placeBlocks(
    [
      { paragraph: `${capital(countOf(due.length, 'milestone is', 'milestones are'))} due by ${longDate(until)}; ${overdue}.` },
      { caption: 'Milestones due', widths: [3.2, 2.7, 2.6, 2.6, 2.4], rows: [['Milestone', 'Project', 'Planned', 'Forecast', 'Position'], ...rows] },
    ],
    at,
  );
}

/** The five open risks with the highest current score. */
export function fillTopRisks(records: FillRecords, at: FillPlace): readonly Block[] {
  const all = openRisks(records.of('risk'));
  if (all.length === 0) return placeBlocks([{ paragraph: 'There are no open risks on the register.' }], at);
  const people = records.of('person');
  const rows = all
    .slice(0, mostRisks)
    .map((one) => [
      one.reference || '–',
      oneLine(one.title),
      capital(scoreWords(one.current, records.settings)),
      capital(one.response),
      nameOrDash(one.owner, people),
    ]);
  const opening = `Of ${countOf(all.length, 'open risk', 'open risks')}, ${rows.length === 1 ? 'this has' : `these ${countOf(rows.length, '', '').trim()} have`} the highest scores.`;
  return placeBlocks(
    [{ paragraph: opening }, { caption: 'Highest risks', widths: [1.6, 4, 2.4, 1.8, 2.6], rows: [['Ref', 'Risk', 'Score', 'Response', 'Owner'], ...rows] }],
    at,
  );
}
