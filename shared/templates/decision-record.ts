import type { PartOf, Template } from '#shared/domain/template/index.ts';

const section = (key: string, heading: string, guidance: string): PartOf<'section'> => ({
  part: 'section',
  key,
  heading,
  guidance,
  required: ['decision'],
  standing: {},
  fill: [],
});

/**
 * The written record of a decision that an officer or a member took under delegated powers: what was decided, why, what
 * else could have been done, who was asked, and when it may be carried out (SI 2012/2089, regulations 12 and 13).
 */
export const decisionRecord: Template = {
  id: 'decision-record',
  version: 1,
  name: 'Decision record',
  authority: 'Any council',
  body: 'Decision under delegated powers',
  validFrom: '2012-09-10',
  validTo: null,
  numbering: 'running',
  parts: [
    {
      part: 'front',
      fields: [
        { key: 'exempt', label: '', from: 'exempt', style: 'line' },
        { key: 'council', label: 'Council', from: 'council', style: 'row' },
        { key: 'taken-by', label: 'Decision taken by', from: 'report-of', style: 'row' },
        { key: 'taken-on', label: 'Taken on', from: 'written', style: 'row' },
        { key: 'power', label: 'Under the delegation', from: 'written', style: 'row' },
        { key: 'key-decision', label: 'Key decision', from: 'written', style: 'row' },
      ],
    },
    { part: 'title', capitals: false },
    {
      part: 'recommendations',
      heading: 'Decision',
      opening: { decision: 'It was decided to:' },
      guidance: 'What was decided, one matter in each item, so that it can be carried out without the rest of the record.',
    },
    section('reasons', 'Reasons for the Decision', 'Why it was taken, and what it rests on.'),
    { ...section('information', 'Information', 'The facts that were before the decision maker, with amounts and dates.'), required: [], fill: ['funding'] },
    section('options', 'Options Considered and Rejected', 'Each alternative, and why it was not taken. Doing nothing is one of them.'),
    { ...section('consultation', 'Who Was Consulted', 'Members, partners and the public who were asked, and what they said.'), required: [] },
    {
      ...section('interests', 'Interests Declared', 'Interests of the decision maker and of any Member who was consulted, with dispensations.'),
      standing: { decision: 'No interests were declared.' },
    },
    {
      part: 'implications',
      heading: 'Implications',
      standing: 'Before the decision was taken, its effect on {considered} was considered.',
      itemHeading: '{heading}',
      advised: 'Advice given by {adviser}, {date}.',
      guidance: 'Mark each implication as considered or not. Say who advised on those that are material.',
    },
    section('call-in', 'Call-in and Taking Effect', 'Until when the decision can be called in, and from which day it may be carried out.'),
    { part: 'signatory' },
    { part: 'contact', heading: 'Contact' },
    {
      part: 'background',
      heading: 'Background Papers',
      standing: 'These unpublished papers were relied on to a material extent and may be seen on request.',
      none: 'There are no background papers.',
    },
    { part: 'code' },
    { part: 'appendices', label: 'letters', filesHeading: 'Appendices in separate files' },
  ],
  implications: [
    { key: 'finance', label: 'finance', heading: 'Financial Implications' },
    { key: 'legal', label: 'the law', heading: 'Legal Implications' },
    { key: 'hr', label: 'human resources', heading: 'Human Resources Implications' },
    { key: 'equality', label: 'equality', heading: 'Equality Implications' },
    { key: 'risk', label: 'risk', heading: 'Risk Implications' },
    { key: 'environment', label: 'the environment', heading: 'Environmental Implications' },
  ],
  commentKinds: [],
};
