import { addDays, type CalendarDate, localDay, longDate } from '#shared/base/calendar-date.ts';
import { importantFrom, recordChanges } from '#shared/changes/what-changed.ts';
import { groupChanges } from '#shared/changes/what-changed-groups.ts';
import { changeText } from '#shared/changes/what-changed-text.ts';
import { capital } from '#shared/base/capital.ts';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { type Filled, placeBlocks } from '#shared/outline/fill-blocks.ts';
import { orDash } from '#shared/outline/fill-words.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import { mostRows } from '#shared/outline/registers/choose.ts';
import { listOf, wordsOf } from '#shared/outline/registers/option.ts';
import { ofProgramme } from '../what-changed-choice.ts';
import type { ChangesFilling } from './filling.ts';

const told: readonly Kind[] = [
  'programme',
  'project',
  'milestone',
  'risk',
  'issue',
  'action',
  'decision',
  'benefit',
  'post',
  'budgetLine',
  'funding',
  'dependency',
  'changeRequest',
  'board',
];

/** How far back one looks where no report was issued yet, in days. */
const usualDays = 30;

/** What became of the programme since the last report, or since a day. */
export const changesFilling: ChangesFilling = {
  name: 'changes-since',
  label: 'What changed since the last report',
  from: 'the change log',
  kind: null,
  forms: ['prose', 'table'],
  reads: kinds.filter((kind) => told.includes(kind) || kind === 'report'),
  options: [
    {
      type: 'choice',
      name: 'since',
      label: 'Since',
      start: 'report',
      choices: [
        { value: 'report', label: 'The last report' },
        { value: 'day', label: 'A day' },
      ],
      help: 'The last report is the one that this report follows; else the last that was issued on the programme, to the same committee if there is one.',
    },
    { type: 'day', name: 'day', label: 'Day', start: null, when: { option: 'since', is: 'day' } },
    {
      type: 'choices',
      name: 'kinds',
      label: 'Registers',
      start: [],
      choices: () => told.map((kind) => ({ value: kind, label: kind === 'programme' ? 'The programme itself' : capital(nouns[kind].plural) })),
    },
    { type: 'flag', name: 'important', label: 'Only what matters most', start: false, help: 'Stages, ratings, dates, scores, decisions and money.' },
    { type: 'flag', name: 'opening', label: 'Begin with a sentence that names the day', start: true },
    { type: 'words', name: 'caption', label: 'Caption', start: '', placeholder: 'Changes since …', forms: ['table'] },
  ],
  since: ({ of, day }, report, chosen) =>
    (chosen['since'] === 'day' && wordsOf(chosen, 'day')) || lastReportDay(of('report'), report, day) || addDays(earlier(day, localDay()), -usualDays),
  tell: ({ records, states, since, form, chosen }, at) => {
    const { of, programme, settings } = records;
    const wanted = listOf(chosen, 'kinds');
    const shown = ofProgramme(states, programme.id, of('project')).filter(
      (one) => told.includes(one.kind) && (wanted.length === 0 || wanted.includes(one.kind)),
    );
    const titleOf = (kind: Kind, id: string) => {
      const found = of(kind).find((one) => one.id === id);
      return found ? (nouns[kind].titleOf as (one: typeof found) => string)(found) : null;
    };
    const changes = recordChanges(shown, { ready: true, settings, titleOf }).filter((one) => chosen['important'] !== true || one.weight >= importantFrom);
    const groups = groupChanges(changes, programme.id, of('project'));
    if (groups.length === 0) return placeBlocks([{ paragraph: `Nothing of this has changed since ${longDate(since)}.` }], at);
    const { paragraphs, header, rows } = changeText(groups);
    const opening = chosen['opening'] === false ? '' : `This is what has changed since ${longDate(since)}.`;
    const cut =
      form === 'table' && rows.length > mostRows
        ? `The first ${mostRows} of ${rows.length.toLocaleString('en-GB')} changes are set out here, the most important of each project first.`
        : '';
    const first = [opening, cut].filter((words) => words !== '').join(' ');
    const body: readonly Filled[] =
      form === 'prose'
        ? paragraphs.map((paragraph) => ({ paragraph }))
        : [
            {
              caption: wordsOf(chosen, 'caption') || `Changes since ${longDate(since)}`,
              widths: [4, 2, 3, 3],
              rows: [header, ...rows.slice(0, mostRows).map((row) => row.map(orDash))],
            },
          ];
    return placeBlocks([...(first === '' ? [] : [{ paragraph: first }]), ...body], at);
  },
};

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

/** The day of the report that this one follows; else of the last issued on its programme before `day`, to the same committee if there is one. */
export function lastReportDay(reports: readonly Report[], report: Report, day: CalendarDate): CalendarDate | null {
  const follows = reports.find((one) => one.id === report.follows)?.issued;
  if (follows) return follows;
  const issued = reports.filter((one) => one.id !== report.id && one.programme === report.programme && one.issued !== null && one.issued <= day);
  const toCommittee = issued.filter((one) => one.committee !== null && one.committee === report.committee);
  return (
    (toCommittee.length > 0 ? toCommittee : issued)
      .flatMap((one) => one.issued ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** The days between which the log is read for it: both whole. */
export function periodSince(since: CalendarDate, { day }: FillRecords, today: CalendarDate): { readonly from: CalendarDate; readonly to: CalendarDate } {
  // What a report says of the time after its meeting is not known before; what was typed today is.
  return { from: since, to: day > today ? day : today };
}
