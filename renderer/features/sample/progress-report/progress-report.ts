import { type Block, type Report, report } from '#shared/domain/report/index.ts';
import { destinations } from '../council.ts';
import { blocksOf } from '../paper-builder.ts';
import { personId } from '../people.ts';
import { programmeId } from '../programme-id.ts';
import { consideredImplications, signedComments, slotOf } from '../report-parts.ts';
import { sampleId, sampleItems } from '../sample-id.ts';
import * as closing from './closing.ts';
import { changes, introduction, purpose } from './introduction.ts';
import { projectsPart } from './projects-part.ts';
import { standing } from './standing.ts';

const seed = 'report:progress';
const comments = signedComments(seed, [
  { kind: 'constitutional', initials: 'RD', date: '2026-11-12' },
  { kind: 'financial', initials: 'HEM', date: '2026-11-16' },
]);

/** A finished paper for noting: the programme introduced, and how it stands. */
export const progressReport: Report = {
  ...report.create(sampleId(seed)),
  ...destinations.january,
  title: 'Closer to Home: introduction and progress',
  programme: programmeId,
  template: 'county-committee',
  purpose: 'noting',
  agendaItem: '6',
  reportOf: personId('nair'),
  signatory: personId('nair'),
  contacts: [personId('fenwick')],
  implications: consideredImplications(seed, 'county-committee', {
    finance: { adviser: 'Hester Mawby, Group Accountant', date: '2026-11-16' },
    equality: { adviser: 'Leonard Achebe, Principal Social Worker', date: '2026-11-10' },
    safeguarding: { adviser: 'Leonard Achebe, Principal Social Worker', date: '2026-11-10' },
    users: { adviser: 'Wendy Strood, Performance and Insight Manager', date: '2026-11-09' },
  }),
  comments,
  backgroundPapers: sampleItems(`${seed}:background`, [
    { text: 'Equality analyses of projects a to e, October 2025 to September 2026' },
    { text: 'Programme board: risk register at 29 October 2026' },
    { text: 'Healthwatch Wendlebury: “How I came to live here”, December 2024 (published)' },
    { text: 'One programme for adult care at home: report to Adult Social Care Committee, 10 March 2025 (published)' },
  ]),
  divisions: 'All',
  code: 'ACH0612',
};

/** The text of {@link progressReport}. */
export const progressBlocks: readonly Block[] = blocksOf(seed, {
  'section:purpose': purpose,
  'section:information': [...introduction, ...changes, ...projectsPart, ...standing],
  'section:next-steps': closing.nextSteps,
  'section:options': closing.options,
  'section:reasons': closing.reasons,
  'section:recommendations': closing.recommendations,
  'implication:finance': closing.implications.finance,
  'implication:equality': closing.implications.equality,
  'implication:safeguarding': closing.implications.safeguarding,
  'implication:users': closing.implications.users,
  [slotOf('comment', comments[0])]: closing.comments.constitutional,
  [slotOf('comment', comments[1])]: closing.comments.financial,
});
