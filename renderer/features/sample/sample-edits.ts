import type { Edit } from '#shared/changes/change.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import type { Block, Report } from '#shared/domain/report/index.ts';
import { committees, councilSettings, meetings } from './council.ts';
import { milestones } from './milestones.ts';
import { people } from './people.ts';
import { postsBlocks, postsReport } from './posts-report/posts-report.ts';
import { closerToHome } from './programme.ts';
import { progressBlocks, progressReport } from './progress-report/progress-report.ts';
import { projects } from './projects.ts';
import { risks } from './risks.ts';
import { scrutinyBlocks, scrutinyDraft } from './scrutiny-draft.ts';

/** The reports of the sample with their text: two finished, one begun. */
export const papers: readonly { readonly report: Report; readonly blocks: readonly Block[] }[] = [
  { report: progressReport, blocks: progressBlocks },
  { report: postsReport, blocks: postsBlocks },
  { report: scrutinyDraft, blocks: scrutinyBlocks },
];

/** Everything in the sample, as the edits of one import into an empty database. The picture's bytes come apart. */
export function sampleEdits(): Edit[] {
  return [
    createEdit('settings', councilSettings),
    ...people.map((one) => createEdit('person', one)),
    createEdit('programme', closerToHome),
    ...projects.map((one) => createEdit('project', one)),
    ...milestones.map((one) => createEdit('milestone', one)),
    ...risks.map((one) => createEdit('risk', one)),
    ...committees.map((one) => createEdit('committee', one)),
    ...meetings.map((one) => createEdit('meeting', one)),
    ...papers.flatMap(({ report, blocks }) => [createEdit('report', report), ...blocks.map((block) => insertItem('report', report.id, 'blocks', block))]),
  ];
}
