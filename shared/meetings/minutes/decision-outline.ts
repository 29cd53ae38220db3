import { longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { callInSentences } from '#shared/calendar/deadline-sentences.ts';
import { callInEnds } from '#shared/calendar/deadlines.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { daysOf } from '../council-days.ts';
import { documentOutline, nodeMaker } from '../document.ts';
import { recommendationsIn, sectionTexts } from './from-report.ts';
import type { Minuted } from './minuted.ts';
import { nameFinder } from './minutes-outline.ts';

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
export function decisionOutline(minuted: Minuted, { meeting, committee, people, settings, paper }: DecisionRecords): Outline {
  const make = nodeMaker(`decision-${minuted.line.id}`);
  const nameOf = nameFinder(people);
  const body = committee?.title ?? 'Committee';
  const published = minuted.resolutions.find((one) => one.noticeOn !== null)?.noticeOn ?? null;
  const readable = minuted.isWhole ? paper : null;
  const part = (heading: string, texts: readonly string[]): readonly OutlineNode[] =>
    texts.length === 0 ? [] : [make.heading(heading), ...texts.map((one) => make.paragraph(one))];
  const interests = minuted.isWhole ? meeting.interests.filter((one) => one.item === minuted.line.id) : [];
  return documentOutline(
    {
      title: `Decision: ${minuted.title}`,
      subject: `Decision of the ${body}${meeting.date ? ` on ${longDate(meeting.date)}` : ''}`,
      date: published ?? meeting.date,
      header: [body, meeting.date ? longDate(meeting.date) : ''].filter(Boolean).join(' · '),
      ...(committee?.parent ? { organisation: committee.parent } : {}),
    },
    settings,
    [
      make.title('Notice of decision'),
      make.row('Decision maker', body),
      ...(meeting.date ? [make.row('Taken on', weekdayDate(meeting.date))] : []),
      make.row('Item', [minuted.line.number, minuted.title].filter(Boolean).join(' ')),
      ...(published ? [make.row('Published on', weekdayDate(published))] : []),
      make.heading('Decision'),
      ...(minuted.resolutions.length > 0
        ? make.numbered(minuted.resolutions.map((one) => one.words.trim()))
        : [make.paragraph(minuted.text.trim() || (minuted.isWhole ? 'No resolution was recorded.' : 'The decision is not for publication.'))]),
      ...part('Reasons for the decision', readable ? sectionTexts(readable, 'reasons') : []),
      ...part('Options considered and rejected', readable ? sectionTexts(readable, 'options') : []),
      ...part(
        'Interests declared',
        interests.map((one) => [nameOf(one.person, one.name), `${one.nature} interest`, one.words.trim()].filter(Boolean).join(', ')),
      ),
      ...(committee?.callIn ? part('Call-in', callInWords(published, settings)) : []),
    ],
  );
}

/** When a decision may be called in and carried out; says so where its clock has not begun. */
export function callInWords(published: string | null, settings: Settings): readonly string[] {
  if (published === null) return ['The call-in period begins when this notice is published.'];
  return callInSentences(callInEnds(published, settings.callIn, daysOf(settings)).working);
}

/** A decision that an officer took alone, written up from the report that asked for it (SI 2012/2089, reg. 13). */
export function officerDecisionOutline(
  paper: Pick<Outline, 'nodes' | 'title'>,
  taken: { readonly by: string; readonly on: string; readonly power: string },
  settings: Settings,
): Outline {
  const make = nodeMaker('officer-decision');
  const part = (heading: string, texts: readonly string[]): readonly OutlineNode[] =>
    texts.length === 0 ? [] : [make.heading(heading), ...texts.map((one) => make.paragraph(one))];
  const decided = recommendationsIn(paper).map((one) => one.words);
  return documentOutline(
    {
      title: `Record of an officer’s decision: ${paper.title}`,
      subject: 'Record of an officer’s decision',
      date: taken.on,
      header: 'Record of an officer’s decision',
    },
    settings,
    [
      make.title('Record of an officer’s decision'),
      make.row('Matter', paper.title),
      make.row('Taken by', taken.by),
      make.row('Taken on', weekdayDate(taken.on)),
      ...(taken.power.trim() ? [make.row('Under the delegation', taken.power.trim())] : []),
      make.heading('Decision'),
      ...(decided.length > 0 ? make.numbered(decided) : [make.paragraph('The report makes no recommendation.')]),
      ...part('Reasons for the decision', sectionTexts(paper, 'reasons')),
      ...part('Options considered and rejected', sectionTexts(paper, 'options')),
    ],
  );
}
