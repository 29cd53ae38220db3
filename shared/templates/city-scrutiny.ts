import type { Template } from './template.ts';

/** The scrutiny report of a city council: numbered headings, recommendations near the front, decimal paragraphs. */
export const cityScrutiny: Template = {
  id: 'city-scrutiny',
  version: 1,
  name: 'City scrutiny report',
  authority: 'City council',
  body: 'Overview and scrutiny committee',
  validFrom: '2022-01-01',
  validTo: null,
  numbering: 'decimal',
  parts: [
    {
      part: 'front',
      fields: [
        { key: 'exempt', label: '', from: 'exempt', style: 'line' },
        { key: 'committee', label: 'Report to', from: 'committee', style: 'row' },
        { key: 'date', label: 'Date', from: 'meeting-date', style: 'row' },
        { key: 'item', label: 'Agenda item', from: 'agenda-item', style: 'row' },
        { key: 'director', label: 'Director', from: 'report-of', style: 'row' },
        { key: 'lead-officer', label: 'Lead officer', from: 'written', style: 'row' },
        { key: 'portfolio-holder', label: 'Portfolio holder', from: 'written', style: 'row' },
      ],
    },
    { part: 'title', capitals: false },
    {
      part: 'section', key: 'purpose', heading: 'Purpose', required: ['decision', 'recommend', 'noting'],
      guidance: 'What the committee is asked to look at, and why now.', standing: {}, fill: [],
    },
    {
      part: 'recommendations', heading: 'Recommendations',
      opening: { decision: 'The Committee is asked to:', recommend: 'The Committee is asked to recommend to Cabinet that it:', noting: 'The Committee is asked to:' },
      guidance: 'Each recommendation starts with a verb: consider, comment on, agree, note.',
    },
    {
      part: 'section', key: 'proposal', heading: 'Proposal or Issue', required: ['decision', 'recommend', 'noting'],
      guidance: 'The matter itself: what is proposed or what has happened, with the evidence.', standing: {}, fill: [],
    },
    {
      part: 'section', key: 'programme', heading: 'The Programme', required: [],
      guidance: 'Scope, objectives and the work in hand. Sub-headings take a number of their own.',
      standing: {}, fill: ['projects', 'risks'],
    },
    {
      part: 'implications', heading: 'Formal Consideration of Implications',
      standing: 'The implications considered are {considered}. Those that are material are set out here.',
      itemHeading: '{heading}', advised: 'Advice given by {adviser}, {date}.',
      guidance: 'Mark each implication as considered or not. Where an earlier report dealt with one, say which and when.',
    },
    {
      part: 'section', key: 'next-steps', heading: 'Next Steps', required: ['decision', 'recommend'],
      guidance: 'The stages still to come, with their dates, best as a table.', standing: {}, fill: ['milestones'],
    },
    {
      part: 'background', heading: 'Background Papers',
      standing: 'These unpublished papers were relied on to a material extent (Local Government Act 1972, section 100D) and can be seen on request.',
      none: 'There are no background papers.',
    },
    { part: 'divisions', heading: 'Wards Affected' },
    { part: 'contact', heading: 'Contact' },
    { part: 'code' },
    { part: 'appendices', label: 'numbers', filesHeading: 'Appendices in separate files' },
  ],
  implications: [
    { key: 'finance', label: 'financial', heading: 'Financial Implications' },
    { key: 'legal', label: 'legal', heading: 'Legal Implications' },
    { key: 'procurement', label: 'procurement', heading: 'Procurement Implications' },
    { key: 'risk', label: 'risk management', heading: 'Risk Management Implications' },
    { key: 'hr', label: 'human resources', heading: 'Human Resources Implications' },
    { key: 'equality', label: 'equality', heading: 'Equality Implications' },
    { key: 'climate', label: 'climate change', heading: 'Climate Change Implications' },
  ],
  commentKinds: [],
};
