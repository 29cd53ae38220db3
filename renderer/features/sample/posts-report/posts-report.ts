import { type Block, type Report, report } from '#shared/domain/report/index.ts';
import { destinations } from '../council.ts';
import { blocksOf } from '../paper-builder.ts';
import { personId } from '../people.ts';
import { programmeId } from '../programme-id.ts';
import { consideredImplications, signedComments, slotOf, writtenAppendix } from '../report-parts.ts';
import { sampleId, sampleItems } from '../sample-id.ts';
import { postsAppendix } from './appendix.ts';
import { background, lessons, purpose } from './background.ts';
import * as closing from './closing.ts';
import { benefitsAndRisks, costs, proposal } from './proposal.ts';

const seed = 'report:posts';
const clearance = { asked: '2026-11-06', deadline: '2026-11-18', cleared: '2026-11-19' };
const comments = signedComments(seed, [
  { kind: 'constitutional', initials: 'RD', date: '2026-11-17', ...clearance },
  { kind: 'financial', initials: 'HEM', date: '2026-11-18', ...clearance },
  { kind: 'hr', initials: 'MK', date: '2026-11-18', ...clearance },
]);
const appendices = writtenAppendix(seed, 'What each post is for, and how we shall know');

/** A finished paper for decision: temporary posts, their cost and where the money comes from. */
export const postsReport: Report = {
  ...report.create(sampleId(seed)),
  ...destinations.january,
  stage: 'cleared',
  title: 'Closer to Home: posts for Home First and Neighbourhood Care Teams',
  programme: programmeId,
  template: 'county-committee',
  purpose: 'decision',
  agendaItem: '7',
  reportOf: personId('ashdown'),
  signatory: personId('ashdown'),
  contacts: [personId('prosser'), personId('castellane')],
  implications: consideredImplications(seed, 'county-committee', {
    data: { adviser: 'Rajan Dhole, Senior Solicitor', date: '2026-11-17' },
    finance: { adviser: 'Hester Mawby, Group Accountant', date: '2026-11-18' },
    hr: { adviser: 'Moira Kettle, HR Business Partner', date: '2026-11-18' },
    nhs: { adviser: 'Nadia Brennan, Head of Integration', date: '2026-11-11' },
    equality: { adviser: 'Leonard Achebe, Principal Social Worker', date: '2026-11-13' },
    users: { adviser: 'Leonard Achebe, Principal Social Worker', date: '2026-11-13' },
  }),
  comments,
  backgroundPapers: sampleItems(`${seed}:background`, [
    { text: 'Equality analysis: weekend discharge and neighbourhood care, November 2026' },
    { text: 'Data protection impact assessment: monthly neighbourhood figures, October 2026' },
    { text: 'Letter from the University of Aldermoor on the comparison of neighbourhoods, 2 November 2026' },
    { text: 'Letter from the Wendlebury Health and Care Partnership on funding, 9 November 2026' },
    { text: 'One programme for adult care at home: report to Adult Social Care Committee, 10 March 2025 (published)' },
  ]),
  divisions: 'All',
  code: 'ACH0613',
  appendices,
};

/** The text of {@link postsReport}. */
export const postsBlocks: readonly Block[] = blocksOf(seed, {
  'section:purpose': purpose,
  'section:information': [...background, ...lessons, ...proposal, ...costs, ...benefitsAndRisks],
  'section:next-steps': closing.nextSteps,
  'section:options': closing.options,
  'section:reasons': closing.reasons,
  'section:recommendations': closing.recommendations,
  'implication:data': closing.implications.data,
  'implication:finance': closing.implications.finance,
  'implication:hr': closing.implications.hr,
  'implication:nhs': closing.implications.nhs,
  'implication:equality': closing.implications.equality,
  'implication:users': closing.implications.users,
  [slotOf('comment', comments[0])]: closing.comments.constitutional,
  [slotOf('comment', comments[1])]: closing.comments.financial,
  [slotOf('comment', comments[2])]: closing.comments.hr,
  [slotOf('appendix', appendices[0])]: postsAppendix,
});
