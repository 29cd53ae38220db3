import { type CalendarDate, longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
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

/** A note that tells the sender of papers what is wrong with them, where, and by when they are wanted back: plain text. */
export function noteBack({ papers, committee, meeting, deadline, to, from }: NoteAbout): {
  readonly subject: string;
  readonly text: string;
  readonly fileName: string;
} {
  const [only] = papers;
  const what = papers.length === 1 && only ? `“${only.paper.title}”` : counted(papers.length, 'paper', 'papers');
  const where = [committee === '' ? 'the meeting' : committee, meeting === null ? '' : `on ${longDate(meeting)}`].filter(Boolean).join(' ');
  const wrong = papers.filter(({ paper }) => paper.findings.length > 0);
  const ask =
    wrong.length === 0
      ? 'Nothing was found that has to be put right.'
      : `Please send ${papers.length === 1 ? 'it' : 'them'} again${deadline === null ? '' : ` by ${weekdayDate(deadline)}`}, put right as below. What was received is kept, and nothing in it was altered.`;
  const text = [
    `Dear ${to || 'colleague'},`,
    `Thank you for ${what} for ${where}. ${ask}`,
    ...papers.map(paperWords),
    ['Kind regards', ...from].join('\n'),
  ].join('\n\n');
  const day = meeting === null ? '' : ` ${meeting}`;
  return {
    subject: `${wrong.length === 0 ? 'Received' : deadline === null ? 'Please correct' : `Please correct by ${longDate(deadline)}`}: ${papers.length === 1 && only ? only.paper.title : what}, ${where}`,
    text,
    fileName: `Note on ${papers.length === 1 && only ? only.paper.title : `papers${to === '' ? '' : ` of ${to}`}`}${day}.txt`,
  };
}

function paperWords({ paper: { title, file, number, received, findings }, itemNumber }: Noted): string {
  const head = `${itemNumber === '' ? '' : `Item ${itemNumber}: `}${title}\n(${file.name}, received on ${longDate(received)}${number > 1 ? `, version ${number}` : ''})`;
  if (findings.length === 0) return `${head}\n\nNothing was found.`;
  const parts = (['must', 'should', 'note'] as const).flatMap((weight) => {
    const own = findings.filter((one) => one.weight === weight);
    return own.length === 0
      ? []
      : [[headings[weight], ...own.map(({ words, place }, index) => `${index + 1}. ${place === '' ? '' : `${place}: `}${words}`)].join('\n')];
  });
  return [head, ...parts].join('\n\n');
}
