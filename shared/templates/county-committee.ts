import type { Template } from './template.ts';

/** The committee report of a county council: one run of paragraph numbers, comments of colleagues after the body. */
export const countyCommittee: Template = {
  id: 'county-committee',
  version: 1,
  name: 'County committee report',
  authority: 'County council',
  body: 'Committee',
  validFrom: '2021-05-01',
  validTo: null,
  numbering: 'running',
  parts: [
    {
      part: 'front',
      fields: [
        { key: 'exempt', label: '', from: 'exempt', style: 'line' },
        { key: 'committee', label: 'Report to', from: 'committee', style: 'line' },
        { key: 'date', label: 'Meeting date', from: 'meeting-date', style: 'line' },
        { key: 'item', label: 'Agenda item', from: 'agenda-item', style: 'line' },
        { key: 'report-of', label: 'Report of the', from: 'report-of', style: 'capitals' },
      ],
    },
    { part: 'title', capitals: true },
    {
      part: 'section', key: 'purpose', heading: 'Purpose of the Report', required: ['decision', 'recommend', 'noting'],
      guidance: 'Say in one or two paragraphs what the committee is asked to know or to decide, with the amounts and posts at stake.',
      standing: {}, fill: [],
    },
    {
      part: 'section', key: 'information', heading: 'Information', required: ['decision', 'recommend', 'noting'],
      guidance: 'Give the background, the proposal and what it costs. Use sub-headings; refer to earlier reports by their date.',
      standing: {}, fill: ['projects', 'milestones', 'risks'],
    },
    {
      part: 'section', key: 'next-steps', heading: 'Next Steps', required: [],
      guidance: 'What happens after the meeting, who does it and by when. Leave empty where nothing follows.',
      standing: {}, fill: ['milestones'],
    },
    {
      part: 'section', key: 'options', heading: 'Other Options Considered', required: ['decision', 'recommend', 'noting'],
      guidance: 'Each option that was weighed and why it is not recommended, doing nothing among them.',
      standing: { noting: 'This report is for noting, so there are no other options to weigh.' }, fill: [],
    },
    {
      part: 'section', key: 'reasons', heading: 'Reason/s for Recommendation/s', required: ['decision', 'recommend', 'noting'],
      guidance: 'Why the committee should agree to what is recommended, in a sentence or two.',
      standing: { noting: 'To keep Members informed of the progress of the programme.' }, fill: [],
    },
    {
      part: 'implications', heading: 'Statutory and Policy Implications',
      standing:
        'In preparing this report officers have considered what it means for {considered}. Anything material is set out under its own heading below, and advice has been taken where it was needed.',
      itemHeading: '{heading}', advised: '',
      guidance: 'Mark each implication as considered or not. Only material ones get a heading. An implication that nobody has looked at is not listed.',
    },
    {
      part: 'recommendations', heading: 'RECOMMENDATION/S',
      opening: { decision: 'That the Committee:', recommend: 'That the Committee recommends to Full Council that it:', noting: 'That the Committee:' },
      guidance: 'Each recommendation starts with a verb in the third person: approves, agrees, notes. They must stand without the report.',
    },
    { part: 'signatory' },
    { part: 'contact', heading: 'For any enquiries about this report please contact:' },
    {
      part: 'comments', itemHeading: '{kind} Comments ({signed})',
      guidance: 'Written and signed by a colleague in Legal, Finance or HR. A comment without words leaves no trace in the paper.',
    },
    {
      part: 'background', heading: 'Background Papers and Published Documents',
      standing:
        'The documents below were relied on to a material extent in writing this report. Those that are not already published may be inspected under section 100D of the Local Government Act 1972.',
      none: 'None.',
    },
    { part: 'divisions', heading: 'Electoral Division(s) and Member(s) Affected' },
    { part: 'code' },
    { part: 'appendices', label: 'letters', filesHeading: 'Appendices in separate files' },
  ],
  implications: [
    { key: 'crime', label: 'crime and disorder', heading: 'Crime and Disorder Implications' },
    { key: 'data', label: 'data protection and information governance', heading: 'Data Protection and Information Governance' },
    { key: 'finance', label: 'finance', heading: 'Financial Implications' },
    { key: 'hr', label: 'human resources', heading: 'Human Resources Implications' },
    { key: 'rights', label: 'human rights', heading: 'Human Rights Implications' },
    { key: 'nhs', label: 'the NHS Constitution', heading: 'Implications in relation to the NHS Constitution' },
    { key: 'equality', label: 'the public sector equality duty', heading: 'Public Sector Equality Duty Implications' },
    { key: 'safeguarding', label: 'safeguarding of children and adults at risk', heading: 'Safeguarding of Children and Adults at Risk Implications' },
    { key: 'users', label: 'service users', heading: 'Implications for Service Users' },
    { key: 'working', label: 'smarter working', heading: 'Smarter Working Implications' },
    { key: 'environment', label: 'sustainability and the environment', heading: 'Implications for Sustainability and the Environment' },
  ],
  commentKinds: [
    { key: 'constitutional', label: 'Constitutional' },
    { key: 'financial', label: 'Financial' },
    { key: 'hr', label: 'HR' },
  ],
};
