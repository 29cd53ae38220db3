import { type CalendarDate, longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import { findingWeights, type ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Finding } from './arrived.ts';

/** A paper with the number of its item, '' where it has none. */
export type Noted = { readonly paper: Pick<ReceivedPaper, 'title' | 'file' | 'number' | 'received' | 'findings'>; readonly itemNumber: string };

export type NoteAbout = {
  readonly papers: readonly Noted[];
  readonly committee: string;
  readonly meeting: CalendarDate | null;
  /** By when the papers are wanted back; null where there is no day for it. */
  readonly deadline: CalendarDate | null;
  /** Whom it goes to, or ''. */
  readonly to: string;
  /** Name, post and telephone of who writes. */
  readonly from: readonly string[];
};

const headings: Readonly<Record<Finding['weight'], string>> = {
  must: 'To be put right before it can go out:',
  should: 'Please put right, or tell us why not:',
  note: 'For your information:',
};

/** Whether anything of a paper is for its author to put right; what is only to be known is not. */
export function isToMend({ findings }: Pick<ReceivedPaper, 'findings'>): boolean {
  return findings.some(({ weight }) => weight !== 'note');
}

/**
 * A note that tells the sender of papers what is wrong with them, where, and by when they are wanted back: plain text. Papers
 * with nothing to put right are thanked for, and not asked for again.
 */
export function noteBack({ papers, committee, meeting, deadline, to, from }: NoteAbout): {
  readonly subject: string;
  readonly text: string;
  readonly fileName: string;
} {
  const [wrong, fine] = [papers.filter(({ paper }) => isToMend(paper)), papers.filter(({ paper }) => !isToMend(paper))];
  const [only] = papers;
  const named = papers.length === 1 && only ? only.paper.title : null;
  const what = named === null ? counted(papers.length, 'paper', 'papers') : `“${named}”`;
  const where = [committee === '' ? 'the meeting' : committee, meeting === null ? '' : `on ${longDate(meeting)}`].filter(Boolean).join(' ');
  const subject = wrong.length === 0 ? 'Received' : deadline === null ? 'Please correct' : `Please correct by ${longDate(deadline)}`;
  const [first] = wrong;
  const about = named ?? (wrong.length === 1 && first ? first.paper.title : counted(wrong.length || papers.length, 'paper', 'papers'));
  return {
    subject: `${subject}: ${about}, ${where}`,
    text: [
      `Dear ${to || 'colleague'},`,
      `Thank you for ${what} for ${where}. ${askWords(papers, wrong, deadline)}`,
      ...wrong.map((noted) => [headOf(noted), ...findingWords(noted.paper.findings)].join('\n\n')),
      ...(papers.length > 1 && wrong.length > 0 && fine.length > 0
        ? [['With nothing to put right:', ...fine.map((noted) => `- ${headOf(noted).replace('\n', ' ')}`)].join('\n')]
        : []),
      ...(wrong.length === 0 ? fine.map((noted) => [headOf(noted), ...findingWords(noted.paper.findings)].join('\n\n')) : []),
      ['Kind regards', ...from].join('\n'),
    ].join('\n\n'),
    fileName: `Note on ${named ?? `papers${to === '' ? '' : ` of ${to}`}`}${meeting === null ? '' : ` ${meeting}`}.txt`,
  };
}

function askWords(papers: readonly Noted[], wrong: readonly Noted[], deadline: CalendarDate | null): string {
  if (wrong.length === 0) return 'Nothing was found that has to be put right.';
  const which = papers.length === 1 ? 'it' : wrong.length === papers.length ? 'them' : wrong.length === 1 ? 'one of them' : `${wrong.length} of them`;
  return `Please send ${which} again${deadline === null ? '' : ` by ${weekdayDate(deadline)}`}, put right as below. What was received is kept, and nothing in it was altered.`;
}

function headOf({ paper: { title, file, number, received }, itemNumber }: Noted): string {
  return `${itemNumber === '' ? '' : `Item ${itemNumber}: `}${title}\n(${file.name}, received on ${longDate(received)}${number > 1 ? `, version ${number}` : ''})`;
}

function findingWords(findings: readonly Finding[]): readonly string[] {
  return findingWeights.flatMap(({ value: weight }) => {
    const own = findings.filter((one) => one.weight === weight);
    return own.length === 0
      ? []
      : [[headings[weight], ...own.map(({ words, place }, index) => `${index + 1}. ${place === '' ? '' : `${place}: `}${words}`)].join('\n')];
  });
}
