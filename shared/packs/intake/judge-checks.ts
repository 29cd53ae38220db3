import { allChecks } from '#shared/checks/all-checks.ts';
import { checkPaper, paperOf } from '#shared/checks/check-paper.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Finding, Judge } from './arrived.ts';

/** What belongs to the template of a report, which a paper from elsewhere was not written in. */
const ofTemplate: ReadonlySet<string> = new Set([
  'required-parts',
  'implications',
  'comments',
  'figures',
  'recommendation-grounds',
  'recommendation-citations',
  'typed-references',
  'length',
]);

/** What may be meant rightly where the paper comes in several files: 'Appendix A' is one of its own. */
const ofSeveralFiles: ReadonlySet<string> = new Set(['missing-references']);

/**
 * What the app's own checks find in a paper, with the council's words and choices. Advice on style is its author's own
 * matter and left out; so is what only a template asks for, where the paper was written without one.
 */
export function judgeChecks(records: PaperRecords, { settings, today }: Judge, isOwn: boolean): readonly Finding[] {
  const { checksOff, exemptWords, words, longestReport } = settings;
  const paper = paperOf({ ...records, settings: { ...records.settings, checksOff, exemptWords, words, longestReport } }, today);
  const checks = isOwn ? allChecks : allChecks.filter(({ name }) => !ofTemplate.has(name));
  return checkPaper(paper, checks).flatMap(({ severity, message, where, check }): readonly Finding[] => {
    if (severity === 'advice') return [];
    return [{ weight: !isOwn && ofSeveralFiles.has(check) ? 'should' : severity, words: message, place: where }];
  });
}
