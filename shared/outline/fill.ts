import { capital } from '#shared/base/capital.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { formatPartialDate, type PartialDate, partialDateKey } from '#shared/base/partial-date.ts';
import type { Milestone } from '#shared/domain/milestone.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Project } from '#shared/domain/project.ts';
import { directionChoices, ragChoices } from '#shared/domain/rag.ts';
import type { Block, Inline } from '#shared/domain/report/index.ts';
import type { Risk } from '#shared/domain/risk.ts';
import { bandOf, type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { countOf, type Filled, type FillPlace, nameOrDash, oneLine, paragraphsOf, placeBlocks, sentence } from './fill-blocks.ts';
import type { FillRecords } from './fill-records.ts';

export type { FillPlace } from './fill-blocks.ts';

/**
 * The projects of a programme in the words of a report: an opening paragraph, a lettered item for each with its aim
 * and latest progress, and a table of lead, stage and rating. Ordinary blocks, which the author then edits.
 */
export function fillProjects(records: { projects: readonly Project[]; people: readonly Person[]; settings: Settings }, at: FillPlace): readonly Block[] {
  const { people, settings } = records;
  const projects = [...records.projects].sort(byPlace);
  if (projects.length === 0) return placeBlocks([{ paragraph: 'The programme has no projects at present.' }], at);
  const many = projects.length > 1;
  const rows = projects.map((one) => [
    one.title,
    nameOrDash(one.lead, people),
    settings.stages.find((stage) => stage.value === one.stage)?.label ?? one.stage,
    ratingWords(one),
  ]);
  return placeBlocks(
    [
      {
        paragraph: `The programme has ${countOf(projects.length, 'project', 'projects')}. ${many ? 'The aim of each' : 'Its aim'} and the progress made are set out below.`,
      },
      ...projects.map((one): Filled => ({ lettered: projectWords(one) })),
      { paragraph: `The stage and rating of ${many ? 'each project are' : 'the project are'} shown in the table.` },
      { caption: 'Projects: lead, stage and rating', widths: [4, 3, 2.5, 3], rows: [['Project', 'Lead', 'Stage', 'Rating'], ...rows] },
    ],
    at,
  );
}

/** The milestones, first due first: an opening paragraph that counts them and a table of dates and positions. */
export function fillMilestones(records: { milestones: readonly Milestone[]; projects: readonly Project[] }, at: FillPlace): readonly Block[] {
  const due = (one: Milestone) => partialDateKey(one.actual ?? one.forecast ?? one.planned ?? { kind: 'tbc' });
  const milestones = [...records.milestones].sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
  if (milestones.length === 0) return placeBlocks([{ paragraph: 'No milestones have been set.' }], at);
  const done = milestones.filter((one) => one.done).length;
  const rows = milestones.map((one) => [
    one.title,
    records.projects.find((project) => project.id === one.project)?.title ?? '–',
    dateWords(one.planned),
    dateWords(one.forecast),
    positionWords(one),
  ]);
  return placeBlocks(
    [
      {
        paragraph: `There ${milestones.length === 1 ? 'is' : 'are'} ${countOf(milestones.length, 'milestone', 'milestones')}. ${reachedWords(done, milestones.length)}`,
      },
      { caption: 'Milestones', widths: [3.4, 2.7, 2.6, 2.6, 2.6], rows: [['Milestone', 'Project', 'Planned', 'Forecast', 'Position'], ...rows] },
    ],
    at,
  );
}

/** The programme's plan: its own words, then a table of milestones under a sub-heading for each project that has any. */
export function fillPlan({ programme, of }: FillRecords, at: FillPlace): readonly Block[] {
  const byDate = (a: Milestone, b: Milestone) => (partialDateKey(a.planned ?? { kind: 'tbc' }) < partialDateKey(b.planned ?? { kind: 'tbc' }) ? -1 : 1);
  const tables = [...of('project')].sort(byPlace).flatMap((project): readonly Filled[] => {
    const rows = of('milestone')
      .filter((one) => one.project === project.id)
      .sort(byDate)
      .map((one) => [one.title, dateWords(one.planned), dateWords(one.forecast), positionWords(one)]);
    if (rows.length === 0) return [];
    return [
      { heading: oneLine(project.title) },
      { caption: `Milestones of ${oneLine(project.title)}`, widths: [4.2, 2.6, 2.6, 2.6], rows: [['Milestone', 'Planned', 'Forecast', 'Position'], ...rows] },
    ];
  });
  const filled = [...paragraphsOf(programme.plan), ...tables];
  return placeBlocks(filled.length === 0 ? [{ paragraph: 'No milestones have been set.' }] : filled, at);
}

/** The open risks, highest current score first: an opening paragraph and a table of scores, response and owner. */
export function fillRisks(records: { risks: readonly Risk[]; people: readonly Person[]; settings: Settings }, at: FillPlace): readonly Block[] {
  const { people, settings } = records;
  const risks = records.risks
    .filter((one) => !one.closed)
    .sort((a, b) => scoreProduct(b.current) - scoreProduct(a.current) || (a.reference < b.reference ? -1 : 1));
  if (risks.length === 0) return placeBlocks([{ paragraph: 'There are no open risks on the register.' }], at);
  const beyond = risks.filter((one) => scoreProduct(one.current) > settings.matrix.appetite).length;
  const scoreWords = (score: Score | null) => (score ? `${scoreProduct(score)} ${bandOf(score, settings.matrix)?.label ?? ''}`.trim() : 'Not scored');
  const rows = risks.map((one) => [
    one.reference || '–',
    one.title,
    scoreWords(one.current),
    scoreWords(one.target),
    capital(one.response),
    nameOrDash(one.owner, people),
  ]);
  return placeBlocks(
    [
      {
        paragraph: `The register holds ${countOf(risks.length, 'open risk', 'open risks')}, of which ${beyond === 0 ? 'none is' : countOf(beyond, 'is', 'are')} beyond the council’s appetite. A score is likelihood multiplied by impact.`,
      },
      {
        caption: 'Open risks, highest score first',
        widths: [1.7, 3.8, 2, 2, 2.1, 2.6],
        rows: [['Ref', 'Risk', 'Current', 'Target', 'Response', 'Owner'], ...rows],
      },
    ],
    at,
  );
}

function reachedWords(done: number, all: number): string {
  if (all === 1) return done === 1 ? 'It has been reached.' : 'It has not been reached yet.';
  if (done === 0) return 'None has been reached yet.';
  return done === all ? 'All have been reached.' : `${capital(countOf(done, 'has', 'have'))} been reached.`;
}

function projectWords(project: Project): Inline {
  const latest = [...project.notes].filter((note) => note.text.trim() !== '').sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0];
  const progress = latest ? `${latest.date ? `At ${longDate(latest.date)}: ` : ''}${sentence(latest.text)}` : '';
  const words = [sentence(project.aim), progress, project.ragReason.trim() ? `${ratingWords(project)}: ${sentence(project.ragReason)}` : '']
    .filter((one) => one !== '')
    .join(' ');
  const title = { text: `${oneLine(project.title)}.`, marks: { bold: true as const } };
  return words === '' ? [title] : [title, { text: ` ${words}` }];
}

/** 'Amber, improving'; the word always, never a colour alone. */
export function ratingWords(project: Pick<Project, 'rag' | 'direction'>): string {
  const word = ragChoices.find((choice) => choice.value === project.rag)?.label ?? project.rag;
  if (project.rag === 'none') return word;
  return `${word}, ${(directionChoices.find((choice) => choice.value === project.direction)?.label ?? '').toLowerCase()}`;
}

/** A date as tables print it; a dash where there is none. */
export function dateWords(date: PartialDate | null): string {
  return date ? capital(formatPartialDate(date)) : '–';
}

/** Where a milestone stands against its plan. */
export function positionWords(milestone: Milestone): string {
  if (milestone.done) return milestone.actual ? `Reached ${formatPartialDate(milestone.actual)}` : 'Reached';
  const { planned, forecast } = milestone;
  if (!forecast || !planned) return 'Not forecast';
  const [plannedKey, forecastKey] = [partialDateKey(planned), partialDateKey(forecast)];
  return forecastKey > plannedKey ? 'Later than planned' : forecastKey < plannedKey ? 'Earlier than planned' : 'On plan';
}
