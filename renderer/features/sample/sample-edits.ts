import type { Edit } from '#shared/changes/change.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import type { Block, Report } from '#shared/domain/report/index.ts';
import { boards } from './boards.ts';
import { committees, councilSettings, meetings } from './council.ts';
import { milestones } from './milestones.ts';
import { people } from './people.ts';
import { postsBlocks, postsReport } from './posts-report/posts-report.ts';
import { closerToHome } from './programme.ts';
import { progressBlocks, progressReport } from './progress-report/progress-report.ts';
import { projects } from './projects.ts';
import { signedOver } from './report-parts.ts';
import { actions } from './registers/actions.ts';
import { assumptions } from './registers/assumptions.ts';
import { benefits } from './registers/benefits.ts';
import { changeRequests } from './registers/change-requests.ts';
import { commitments } from './registers/commitments.ts';
import { decisions } from './registers/decisions.ts';
import { dependencies } from './registers/dependencies.ts';
import { documents } from './registers/documents.ts';
import { issues } from './registers/issues.ts';
import { lessons } from './registers/lessons.ts';
import { budgetLines, fundings } from './registers/money.ts';
import { phrases } from './registers/phrases.ts';
import { posts } from './registers/posts.ts';
import { stakeholders } from './registers/stakeholders.ts';
import { risks } from './risks.ts';
import { scrutinyBlocks, scrutinyDraft } from './scrutiny-draft.ts';

/** The reports of the sample with their text: two finished, one begun. */
export const papers: readonly { readonly report: Report; readonly blocks: readonly Block[] }[] = [
  { report: signedOver(progressReport, progressBlocks), blocks: progressBlocks },
  { report: signedOver(postsReport, postsBlocks), blocks: postsBlocks },
  { report: scrutinyDraft, blocks: scrutinyBlocks },
];

/** Everything in the sample, as the edits of one import into an empty database. The picture's bytes come apart. */
export function sampleEdits(): Edit[] {
  return [
    createEdit('settings', councilSettings),
    ...people.map((one) => createEdit('person', one)),
    createEdit('programme', closerToHome),
    ...boards.map((one) => createEdit('board', one)),
    ...projects.map((one) => createEdit('project', one)),
    ...milestones.map((one) => createEdit('milestone', one)),
    ...risks.map((one) => createEdit('risk', one)),
    ...issues.map((one) => createEdit('issue', one)),
    ...assumptions.map((one) => createEdit('assumption', one)),
    ...dependencies.map((one) => createEdit('dependency', one)),
    ...decisions.map((one) => createEdit('decision', one)),
    ...changeRequests.map((one) => createEdit('changeRequest', one)),
    ...actions.map((one) => createEdit('action', one)),
    ...lessons.map((one) => createEdit('lesson', one)),
    ...benefits.map((one) => createEdit('benefit', one)),
    ...budgetLines.map((one) => createEdit('budgetLine', one)),
    ...fundings.map((one) => createEdit('funding', one)),
    ...posts.map((one) => createEdit('post', one)),
    ...stakeholders.map((one) => createEdit('stakeholder', one)),
    ...documents.map((one) => createEdit('document', one)),
    ...committees.map((one) => createEdit('committee', one)),
    ...meetings.map((one) => createEdit('meeting', one)),
    ...papers.flatMap(({ report, blocks }) => [createEdit('report', report), ...blocks.map((block) => insertItem('report', report.id, 'blocks', block))]),
    ...commitments.map((one) => createEdit('commitment', one)),
    ...phrases.map((one) => createEdit('snippet', one)),
  ];
}
