import { longDate } from '#shared/base/calendar-date.ts';
import { type Clearance, clearanceOf, type Comment } from '#shared/domain/report/index.ts';
import { wordsOfBlocks } from '#shared/outline/block-words.ts';
import { groupBlocks } from '#shared/outline/register-blocks.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** What colleagues in Legal, Finance and HR have still to say. Silence is never clearance. */
export const comments: Check = {
  name: 'comments',
  label: 'Comments of colleagues',
  description: 'Each comment has been asked for, has come, is signed and dated, and is about the words as they stand now.',
  run: (paper) => {
    const { template, report, people } = paper.records;
    if (!template.parts.some((one) => one.part === 'comments') || template.commentKinds.length === 0) return [];
    if (report.comments.length === 0) {
      const kinds = template.commentKinds.map((one) => one.label).join(', ');
      return [{ severity: 'should', at: 'part:comments', message: `No comments have been asked for. The template has: ${kinds}.` }];
    }
    const blocksOf = groupBlocks(paper.records.blocks, paper.records.registers);
    const words = wordsOfBlocks(paper.records.blocks, report.figures);
    const wordsNow = (block: string) => words.get(block) ?? null;
    return report.comments.flatMap((one): readonly Finding[] => {
      const kind = template.commentKinds.find((known) => known.key === one.kind)?.label ?? one.kind;
      const state = clearanceOf(one, { isWritten: blocksOf(`comment:${one.id}`).length > 0, today: paper.today, wordsNow });
      const message = problemOf(state, `${kind} Comments`, one, people.find((person) => person.id === one.adviser)?.name);
      return message === null ? [] : [{ severity: 'must', at: `comment:${one.id}`, message }];
    });
  },
};

function problemOf(state: Clearance, name: string, comment: Comment, adviser: string | undefined): string | null {
  const from = adviser === undefined ? '' : ` from ${adviser}`;
  switch (state) {
    case 'wanted':
      return `${name} have not been asked for.`;
    case 'asked':
      return `${name}${from} have not come yet. Silence is no clearance.`;
    case 'late':
      return `${name}${from} were due by ${longDate(comment.deadline ?? '')} and have not come.`;
    case 'received':
      return `${name} are not signed and dated.`;
    case 'stale':
      return `What the ${name} are about was changed after they were signed. Ask whether they still stand.`;
    case 'signed':
    case 'cleared':
      return null;
  }
}
