import { longDate } from '#shared/base/calendar-date.ts';
import { groupBlocks } from '#shared/outline/register-blocks.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { missingOf } from './required-parts.ts';

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
    const unsigned = new Map(missingOf(paper).map(({ at, message }) => [at, message]));
    return report.comments.flatMap((one): readonly Finding[] => {
      const at = `comment:${one.id}`;
      const kind = template.commentKinds.find((known) => known.key === one.kind)?.label ?? one.kind;
      const must = (message: string): Finding => ({ severity: 'must', at, message });
      if (blocksOf(at).length === 0) {
        const adviser = people.find((person) => person.id === one.adviser)?.name;
        if (one.asked === null) return [must(`${kind} Comments have not been asked for.`)];
        const from = adviser === undefined ? '' : ` from ${adviser}`;
        if (one.deadline !== null && one.deadline < paper.today)
          return [must(`${kind} Comments${from} were due by ${longDate(one.deadline)} and have not come.`)];
        return [must(`${kind} Comments${from} were asked for on ${longDate(one.asked)} and have not come yet. Silence is no clearance.`)];
      }
      const message = unsigned.get(at);
      if (message !== undefined) return [must(message)];
      const changed = paper.changedSinceSigned.get(one.id)?.length ?? 0;
      if (changed === 0) return [];
      const what = changed === 1 ? 'A part' : `${changed} parts`;
      return [must(`${what} of the report that the ${kind} Comments are about changed after they were signed. Ask whether they still stand.`)];
    });
  },
};
