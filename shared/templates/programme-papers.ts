import type { Part, Template } from './template.ts';

type FrontField = Extract<Part, { part: 'front' }>['fields'][number];

const forEvery = ['decision', 'recommend', 'noting'] as const;
const appendices: Part = { part: 'appendices', label: 'letters', filesHeading: 'Appendices in separate files' };
const common = {
  version: 1,
  authority: 'Any council',
  body: 'Programme board',
  validFrom: '2026-01-01',
  validTo: null,
  implications: [],
  commentKinds: [],
} as const;

/** What stands at the head of a programme's own paper, after the fields that only this paper has. */
function frontOf(...own: readonly FrontField[]): Part {
  return {
    part: 'front',
    fields: [
      { key: 'exempt', label: '', from: 'exempt', style: 'line' },
      { key: 'programme', label: 'Programme', from: 'programme', style: 'row' },
      { key: 'board', label: 'Report to', from: 'committee', style: 'row' },
      { key: 'date', label: 'Meeting', from: 'meeting-date', style: 'row' },
      ...own,
      { key: 'sponsor', label: 'Senior responsible owner', from: 'sponsor', style: 'row' },
      { key: 'manager', label: 'Programme manager', from: 'manager', style: 'row' },
    ],
  };
}

/** The regular progress paper to a programme board. */
export const highlightReport: Template = {
  ...common,
  id: 'highlight-report',
  name: 'Highlight report',
  numbering: 'decimal',
  parts: [
    { part: 'title', capitals: false },
    frontOf({ key: 'period', label: 'Period', from: 'written', style: 'row' }),
    {
      part: 'section',
      key: 'status',
      heading: 'Status',
      required: forEvery,
      guidance: 'In three sentences: how the programme stands, what has changed, what the board should worry about.',
      standing: {},
      fill: ['status'],
      pictures: ['ratings'],
    },
    {
      part: 'section',
      key: 'done',
      heading: 'This Period',
      required: forEvery,
      guidance: 'What was finished since the last report.',
      standing: {},
      fill: ['progress'],
    },
    {
      part: 'section',
      key: 'next',
      heading: 'Next Period',
      required: forEvery,
      guidance: 'What will be done before the next report.',
      standing: {},
      fill: ['next-period'],
    },
    {
      part: 'section',
      key: 'milestones',
      heading: 'Milestones',
      required: forEvery,
      guidance: 'What is due or late, and why.',
      standing: {},
      fill: ['milestones-due', 'milestones'],
    },
    {
      part: 'section',
      key: 'budget',
      heading: 'Budget',
      required: [],
      guidance: 'Budget, spending and forecast, with the reason for each difference.',
      standing: {},
      fill: ['budget'],
      pictures: ['budget'],
    },
    {
      part: 'section',
      key: 'risks',
      heading: 'Risks and Issues',
      required: forEvery,
      guidance: 'The highest risks and the issues the board can help with.',
      standing: {},
      fill: ['top-risks', 'risk-cards', 'issues'],
    },
    {
      part: 'section',
      key: 'changes',
      heading: 'Changes and Decisions',
      required: [],
      guidance: 'Changes asked for, and what they would do to time, cost and benefits.',
      standing: {},
      fill: ['changes', 'decisions'],
    },
    {
      part: 'recommendations',
      heading: 'Decisions Wanted',
      opening: { decision: 'The board is asked to:', recommend: 'The board is asked to recommend that:', noting: 'The board is asked to:' },
      guidance: 'Each begins with a verb: approve, agree, note.',
    },
    { part: 'contact', heading: 'Contact' },
    appendices,
  ],
};

/** The risk register as a paper: a table on pages that lie across, and a card for each risk. */
export const riskRegisterPaper: Template = {
  ...common,
  id: 'risk-register',
  name: 'Risk register',
  numbering: 'running',
  parts: [
    { part: 'title', capitals: false },
    frontOf(),
    {
      part: 'section',
      key: 'summary',
      heading: 'Summary',
      required: forEvery,
      guidance: 'What has moved since the register was last seen, and why.',
      standing: {},
      fill: ['top-risks'],
      pictures: ['risk-map'],
    },
    {
      part: 'section',
      key: 'register',
      heading: 'Register',
      required: [],
      guidance: 'The whole register as one table.',
      standing: {},
      fill: ['risk-table'],
      landscape: true,
    },
    {
      part: 'section',
      key: 'cards',
      heading: 'Each Risk',
      required: [],
      guidance: 'A card for each risk, for readers who want it whole.',
      standing: {},
      fill: ['risk-cards'],
    },
    appendices,
  ],
};

/** How and when the benefits of a programme are to come. */
export const benefitsPlan: Template = {
  ...common,
  id: 'benefits-plan',
  name: 'Benefits realisation plan',
  numbering: 'decimal',
  parts: [
    { part: 'title', capitals: false },
    frontOf({ key: 'version', label: 'Version', from: 'written', style: 'row' }),
    { part: 'contents', heading: 'Contents', depth: 2 },
    {
      part: 'section',
      key: 'purpose',
      heading: 'Purpose',
      required: forEvery,
      guidance: 'What the programme is to bring about, and how this plan is kept.',
      standing: {},
      fill: ['purpose'],
    },
    {
      part: 'section',
      key: 'approach',
      heading: 'How Benefits Are Measured',
      required: forEvery,
      guidance: 'Who measures what, from which baseline, and when.',
      standing: {},
      fill: ['measurement'],
    },
    {
      part: 'section',
      key: 'profile',
      heading: 'Profile by Year',
      required: [],
      guidance: 'Amounts for each financial year, gross, cost and net.',
      standing: {},
      fill: ['benefit-profile'],
      pictures: ['benefit-profile'],
      landscape: true,
    },
    {
      part: 'section',
      key: 'benefits',
      heading: 'Each Benefit',
      required: [],
      guidance: 'A card for each benefit: measure, baseline, target, owner.',
      standing: {},
      fill: ['benefits', 'benefit-cards'],
    },
    appendices,
  ],
};
