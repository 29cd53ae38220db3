import type { FrontField, PartOf, Template } from '#shared/domain/template/index.ts';

/** The lines above the title of a county's report, in its earlier form and to its Cabinet, and below them its own. */
export function earlierFront(...own: readonly FrontField[]): PartOf<'front'> {
  return {
    part: 'front',
    fields: [
      { key: 'exempt', label: '', from: 'exempt', style: 'line' },
      { key: 'committee', label: 'Report to', from: 'committee', style: 'line' },
      { key: 'date', label: 'Date', from: 'meeting-date', style: 'line' },
      { key: 'item', label: 'Agenda item', from: 'agenda-item', style: 'line' },
      { key: 'report-of', label: 'Report of the', from: 'report-of', style: 'capitals' },
      ...own,
    ],
  };
}

/** The purpose of a county's report, in its earlier form and to its Cabinet. */
export const earlierPurpose: PartOf<'section'> = {
  part: 'section',
  key: 'purpose',
  heading: 'Purpose of the Report',
  required: ['decision', 'recommend', 'noting'],
  guidance: 'What Members are asked to know or to decide, in one or two paragraphs.',
  standing: {},
  fill: [],
};

/** The body of such a report. */
export const earlierInformation: PartOf<'section'> = {
  part: 'section',
  key: 'information',
  heading: 'Information and Advice',
  required: ['decision', 'recommend', 'noting'],
  guidance: 'The background, what is proposed, and the advice of officers on it. Use sub-headings of your own.',
  standing: {},
  fill: ['projects', 'milestones', 'risks'],
};

/** The implications of such a report, which are fewer than in its later form. */
export const earlierImplications: Pick<Template, 'implications' | 'commentKinds'> = {
  implications: [
    { key: 'users', label: 'those who use our services', heading: 'Implications for Service Users' },
    { key: 'equality', label: 'equal opportunities', heading: 'Equalities Implications' },
    { key: 'safeguarding', label: 'the safeguarding of children', heading: 'Safeguarding of Children Implications' },
    { key: 'finance', label: 'finance', heading: 'Financial Implications' },
    { key: 'hr', label: 'human resources', heading: 'Human Resources Implications' },
    { key: 'crime', label: 'crime and disorder', heading: 'Crime and Disorder Implications' },
    { key: 'rights', label: 'human rights', heading: 'Human Rights Implications' },
    { key: 'environment', label: 'sustainability and the environment', heading: 'Implications for Sustainability and the Environment' },
  ],
  commentKinds: [
    { key: 'constitutional', label: 'Constitutional' },
    { key: 'financial', label: 'Financial' },
  ],
};

/** Under its own words, what the implications are; the same for both. */
export const earlierImplicationsPart: PartOf<'implications'> = {
  part: 'implications',
  heading: 'Statutory and Policy Implications',
  standing:
    'The effect of this report on {considered} has been weighed. What is material is described under its own heading, with the advice that was taken on it.',
  itemHeading: '{heading}',
  advised: '',
  guidance: 'Mark each implication as considered or not. Only material ones get a heading.',
};

/** From the signature to the appendices: how both end. */
export const earlierEnd: Template['parts'] = [
  { part: 'signatory' },
  { part: 'contact', heading: 'For any enquiries about this report please contact:' },
  {
    part: 'comments',
    itemHeading: '{kind} Comments ({signed})',
    guidance: 'Written and signed by a colleague. It may only point to the paragraph that says it.',
  },
  {
    part: 'background',
    heading: 'Background Papers',
    standing: 'Members of the public may inspect these papers, which were relied on to a material extent (Local Government Act 1972, section 100D).',
    none: 'None.',
  },
  { part: 'divisions', heading: 'Electoral Division(s) and Member(s) Affected' },
  { part: 'code' },
  { part: 'appendices', label: 'letters', filesHeading: 'Appendices in separate files' },
];
