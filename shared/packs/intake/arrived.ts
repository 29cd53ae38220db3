import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { findingWeights, type ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { TitleIn } from './paper-title.ts';
import type { Template } from '#shared/domain/template/index.ts';

/** What is wrong with a paper on its arrival. 'must': it cannot go out so. 'should': its author mends it or says why not. 'note': to be known. */
export type Finding = ReceivedPaper['findings'][number];

/** What a paper that arrives is judged by. */
export type Judge = {
  readonly meeting: Pick<Meeting, 'date'>;
  readonly committee: Pick<Committee, 'title'> | null;
  /** The one that the committee's reports are written in. */
  readonly template: Template | null;
  readonly settings: Settings;
  readonly today: CalendarDate;
};

/** What was recognised of a paper, and what is wrong with it. */
export type Judged = {
  readonly title: string;
  readonly titleIn: TitleIn;
  /** The id of its report, where it was handed over from Boardpack; else ''. */
  readonly report: string;
  /** The number of the agenda item on its front, or ''. */
  readonly itemNumber: string;
  /** Whose paper it is, as the file says; '' where it does not. */
  readonly from: string;
  /** When it was made (ISO 8601), or ''. */
  readonly made: string;
  /** Whether its author marked all of it as not for publication, and under which paragraphs of Schedule 12A. */
  readonly isExempt: boolean;
  readonly paragraphs: readonly number[];
  readonly findings: readonly Finding[];
};

/** A picture or attachment of a kept paper. */
export type ArrivedBlob = { readonly hash: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** A paper that arrived, read and judged. Nothing of it is stored yet. */
export type Arrived = Judged & {
  readonly form: ReceivedPaper['form'];
  /** Its file; `name` is without folders. */
  readonly file: ReceivedPaper['file'];
  /** The kept paper that it was read as; null for a PDF. */
  readonly kept: { readonly hash: string; readonly bytes: Uint8Array; readonly blobs: readonly ArrivedBlob[] } | null;
  readonly pages: number | null;
};

const weights: readonly Finding['weight'][] = findingWeights.map((one) => one.value);
const most = 100;

/** Each finding once, what weighs most first, and no more and no longer than is kept. */
export function tidyFindings(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  const all = findings
    .map(({ weight, words, place }) => ({ weight, words: words.slice(0, 2000), place: place.slice(0, 300) }))
    .filter(({ words, place }) => !seen.has(`${place}\n${words}`) && seen.add(`${place}\n${words}`))
    .sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
  return all.length <= most ? all : [...all.slice(0, most), { weight: 'note', words: `${all.length - most} more were found, and are not listed.`, place: '' }];
}
