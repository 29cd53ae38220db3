import { fillProjectEntries, fillRiskCards } from './fill-cards.ts';
import { fillMilestonesDue, fillProgress, fillStatus, fillTopRisks } from './fill-highlight.ts';
import { fillGovernance, fillPeople, fillPurpose } from './fill-programme.ts';
import type { FillRecords, Filling } from './fill-records.ts';
import { fillMilestones, fillProjects, fillRisks } from './fill.ts';

export { belongsTo, type FillRecords, type Filling } from './fill-records.ts';

/** What projects and risks are written from. */
const withPeople = ({ of, settings }: FillRecords) => ({ projects: of('project'), risks: of('risk'), people: of('person'), settings });

/** Every way to fill a section from the registers, in the order in which they are offered. Templates name them. */
export const fillings: readonly Filling[] = [
  { name: 'projects', label: 'from the register of projects', reads: [], fill: (records, at) => fillProjects(withPeople(records), at) },
  {
    name: 'milestones',
    label: 'from the register of milestones',
    reads: ['milestone'],
    fill: ({ of }, at) => fillMilestones({ milestones: of('milestone'), projects: of('project') }, at),
  },
  { name: 'risks', label: 'from the register of risks', reads: ['risk'], fill: (records, at) => fillRisks(withPeople(records), at) },
  { name: 'risk-cards', label: 'with a card for each open risk', reads: ['risk'], fill: (records, at) => fillRiskCards(withPeople(records), at) },
  { name: 'project-entries', label: 'with an entry for each project', reads: [], fill: (records, at) => fillProjectEntries(withPeople(records), at) },
  { name: 'purpose', label: 'with the purpose of the programme', reads: [], fill: fillPurpose },
  { name: 'governance', label: 'with the governance of the programme', reads: [], fill: fillGovernance },
  { name: 'people', label: 'with a table of roles', reads: [], fill: fillPeople },
  { name: 'status', label: 'with the rating of each project', reads: [], fill: fillStatus },
  { name: 'progress', label: 'with the progress noted lately', reads: [], fill: fillProgress },
  { name: 'milestones-due', label: 'with the milestones that are due', reads: ['milestone'], fill: fillMilestonesDue },
  { name: 'top-risks', label: 'with the highest risks', reads: ['risk'], fill: fillTopRisks },
];

/** The filling of a name, or null where this app has none. */
export function fillingNamed(name: string): Filling | null {
  return fillings.find((one) => one.name === name) ?? null;
}
