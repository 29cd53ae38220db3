import { fillBenefitCards, fillBenefitProfile, fillBenefits } from './fill-benefits.ts';
import { fillGovernance, fillTerms } from './fill-boards.ts';
import { fillRiskCards, fillRiskTable } from './fill-cards.ts';
import { fillMilestonesDue, fillNextPeriod, fillProgress, fillStatus, fillTopRisks } from './fill-highlight.ts';
import { fillApprovals, fillBudget, fillFunding } from './fill-money.ts';
import { fillApproach, fillCompletion, fillContext, fillDependencies, fillMeasurement, fillPurpose, fillRoles, fillScope } from './fill-programme.ts';
import type { FillRecords, Filling } from './fill-records.ts';
import { fillProjectEntries, fillProjectList } from './fill-projects.ts';
import { fillChanges, fillDecisions, fillDocuments, fillIssues, fillStakeholders } from './fill-registers.ts';
import { fillMilestones, fillPlan, fillProjects, fillRisks } from './fill.ts';

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
  { name: 'project-list', label: 'with a list of the projects by category', reads: [], fill: (records, at) => fillProjectList(withPeople(records), at) },
  { name: 'project-entries', label: 'with an entry for each project', reads: [], fill: (records, at) => fillProjectEntries(withPeople(records), at) },
  { name: 'risk-table', label: 'with a table of the open risks at a glance', reads: ['risk'], fill: (records, at) => fillRiskTable(withPeople(records), at) },
  { name: 'context', label: 'with the context of the programme', reads: [], fill: fillContext },
  { name: 'purpose', label: 'with the vision, principles and aims', reads: [], fill: fillPurpose },
  { name: 'approach', label: 'with the approach and its phases', reads: [], fill: fillApproach },
  { name: 'scope', label: 'with what is in and out of scope', reads: [], fill: fillScope },
  { name: 'dependencies', label: 'from the register of dependencies', reads: ['dependency'], fill: fillDependencies },
  { name: 'governance', label: 'with the governance of the programme', reads: ['board'], fill: fillGovernance },
  { name: 'roles', label: 'with a table of roles', reads: [], fill: fillRoles },
  { name: 'terms', label: 'with the terms of reference of each board', reads: ['board'], isWorth: ({ of }) => of('board').length > 0, fill: fillTerms },
  { name: 'measurement', label: 'with the measurement of the programme', reads: [], fill: fillMeasurement },
  { name: 'completion', label: 'with the completion criteria', reads: [], isWorth: ({ programme }) => programme.completion.length > 0, fill: fillCompletion },
  { name: 'plan', label: 'with the milestones of each project', reads: ['milestone'], fill: fillPlan },
  {
    name: 'approvals',
    label: 'with the approvals of the programme',
    reads: [],
    isWorth: ({ programme }) => programme.approvals.length > 0,
    fill: fillApprovals,
  },
  { name: 'funding', label: 'with the funding of the programme', reads: ['funding'], fill: fillFunding },
  { name: 'budget', label: 'with the budget of the year', reads: ['budgetLine'], fill: fillBudget },
  { name: 'status', label: 'with the rating of each project', reads: [], fill: fillStatus },
  { name: 'progress', label: 'with the progress noted lately', reads: [], fill: fillProgress },
  { name: 'next-period', label: 'with what comes next', reads: [], fill: fillNextPeriod },
  { name: 'milestones-due', label: 'with the milestones that are due', reads: ['milestone'], fill: fillMilestonesDue },
  { name: 'top-risks', label: 'with the highest risks', reads: ['risk'], fill: fillTopRisks },
  { name: 'issues', label: 'from the register of issues', reads: ['issue'], fill: fillIssues },
  { name: 'changes', label: 'from the register of change requests', reads: ['changeRequest'], fill: fillChanges },
  { name: 'decisions', label: 'with the decisions that are wanted', reads: ['decision'], fill: fillDecisions },
  {
    name: 'stakeholders',
    label: 'from the register of stakeholders',
    reads: ['stakeholder'],
    isWorth: ({ programme, of }) => programme.communications.trim() !== '' || of('stakeholder').length > 0,
    fill: fillStakeholders,
  },
  { name: 'documents', label: 'from the register of documents', reads: ['document'], isWorth: ({ of }) => of('document').length > 0, fill: fillDocuments },
  { name: 'benefits', label: 'from the register of benefits', reads: ['benefit'], fill: fillBenefits },
  { name: 'benefit-profile', label: 'with the benefits by financial year', reads: ['benefit'], fill: fillBenefitProfile },
  { name: 'benefit-cards', label: 'with a card for each benefit', reads: ['benefit'], fill: fillBenefitCards },
];

/** The filling of a name, or null where this app has none. */
export function fillingNamed(name: string): Filling | null {
  return fillings.find((one) => one.name === name) ?? null;
}
