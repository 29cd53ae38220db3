import { type CalendarDate, isCalendarDate, parseCalendarDate } from '#shared/base/calendar-date.ts';
import { commentHeading, frontLines, knownSection } from './council-words.ts';
import { plain } from './pieces.ts';
import type { ReadElement, ReadPaper } from './read-paper.ts';

/** What of a paper is known from the words that council reports use. Numbers are places in {@link ReadPaper.elements}. */
export type Recognised = {
  /** The heading that is the title; null where none can be told. */
  readonly title: number | null;
  /** The lines of the front block: those before the title. */
  readonly front: readonly number[];
  /** What the front block says; '' and null where it does not. */
  readonly agendaItem: string;
  readonly reportOf: string;
  readonly committee: string;
  readonly meetingDate: CalendarDate | null;
  /** Headings that stand for a section of the county's and the city's templates, by its key ('purpose', 'next-steps'). */
  readonly sections: readonly { readonly at: number; readonly key: string }[];
  readonly comments: readonly RecognisedComment[];
  readonly contacts: readonly RecognisedContact[];
  /** The paragraphs of Schedule 12A that a paper not for publication names; empty where it does not say so. */
  readonly exempt: readonly number[];
};

/** A comment of a colleague. `kind` is its words before 'Comments': 'Financial'; `date` null where it is not there or cannot be read. */
export type RecognisedComment = { readonly at: number; readonly kind: string; readonly initials: string; readonly date: CalendarDate | null };
/** Who answers questions about a report. */
export type RecognisedContact = { readonly name: string; readonly post: string; readonly telephone: string; readonly email: string };

/** Longer lines say nothing of the kind that is looked for, and would only take time. */
const longestLine = 300;
const longestNote = 1_000;

/** Finds the parts of a council report in what was read of it. Pure; what is not found is left empty. */
export function recognise({ elements }: Pick<ReadPaper, 'elements'>): Recognised {
  const title = elements.findIndex((element) => element.type === 'heading' && element.level === 1 && !element.aside);
  const firstSection = elements.findIndex((element) => element.type === 'heading' && element.level > 1);
  const frontEnd = title >= 0 ? title : firstSection >= 0 ? firstSection : 0;
  const front = elements.flatMap((element, at) => (at < frontEnd && element.type === 'paragraph' && element.label === null ? [at] : []));
  const headings = elements.flatMap((element, at) =>
    element.type === 'heading' && element.level > 1 && !element.aside ? [{ at, words: wordsAt(elements, at) }] : [],
  );
  const sections = headings.flatMap(({ at, words }) => {
    const key = knownSection(words);
    return key === null || key === 'comment' ? [] : [{ at, key }];
  });
  const contact = sections.find((one) => one.key === 'contact');
  return {
    title: title < 0 ? null : title,
    front,
    ...frontWords(front.map((at) => wordsAt(elements, at)).filter((line) => line.length <= longestLine)),
    sections,
    comments: headings.flatMap(({ at, words }) => commentIn(at, words)),
    contacts: contact ? contactsAfter(elements, contact.at) : [],
    exempt: exemptIn(elements),
  };
}

function wordsAt(elements: readonly ReadElement[], at: number): string {
  const element = elements[at];
  return element && 'text' in element ? plain(element.text).replace(/\s+/g, ' ').trim() : '';
}

function frontWords(lines: readonly string[]): Pick<Recognised, 'agendaItem' | 'reportOf' | 'committee' | 'meetingDate'> {
  const found = (pattern: RegExp) => lines.find((line) => pattern.test(line)) ?? '';
  const item = /(?:no\.?|number|item)?[: ]\s*([\w.()-]{1,10})$/i.exec(found(frontLines.item))?.[1] ?? '';
  const dates = lines.map((line) => dateIn(line)).filter((date) => date !== null);
  return {
    agendaItem: item,
    reportOf: found(frontLines.reportOf).replace(/^(joint )?report (of|by|from) (the )?:?\s*/i, ''),
    committee:
      found(frontLines.to).replace(/^(report )?to:?\s*/i, '') ||
      (lines.find((line) => /\b(committee|cabinet|council|board|panel)\b/i.test(line) && !frontLines.reportOf.test(line)) ?? ''),
    meetingDate: dates[0] ?? null,
  };
}

/** A day written in words or figures: '13 December 2026', '13th December 2026', '13/12/26'. */
export function dateIn(words: string): CalendarDate | null {
  const inWords = /\b(\d{1,2})(?:st|nd|rd|th)? (january|february|march|april|may|june|july|august|september|october|november|december),? (\d{4})\b/i.exec(
    words,
  );
  if (inWords) return parseCalendarDate(`${inWords[1]} ${inWords[2]} ${inWords[3]}`);
  const inFigures = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/.exec(words);
  if (!inFigures) return null;
  const [, day = '', month = '', year = ''] = inFigures;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

function commentIn(at: number, words: string): readonly RecognisedComment[] {
  const found = words.length > longestLine ? null : commentHeading.exec(words);
  if (!found) return [];
  return [{ at, kind: (found[1] ?? '').replace(/\s*Comments?$/, '').trim(), initials: found[2] ?? '', date: found[3] === undefined ? null : dateIn(found[3]) }];
}

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const telephone = /(?:\+44|\(?0)[\d ()-]{8,15}\d/;

/** The people named under the heading of the contact block; a line with a number or an address ends the one that is told of. */
function contactsAfter(elements: readonly ReadElement[], heading: number): readonly RecognisedContact[] {
  const contacts: RecognisedContact[] = [];
  let open = { name: '', post: '', telephone: '', email: '' };
  const close = () => {
    if (open.name !== '' && (open.telephone !== '' || open.email !== '' || open.post !== '')) contacts.push(open);
    open = { name: '', post: '', telephone: '', email: '' };
  };
  for (let at = heading + 1; at < elements.length; at++) {
    const element = elements[at];
    if (!element || element.type === 'heading' || element.type === 'page') break;
    if (element.type !== 'paragraph') continue;
    const lines = element.text
      .map((piece) => ('text' in piece ? piece.text : 'break' in piece ? '\n' : ''))
      .join('')
      .split(/[\n\t]/);
    for (const line of lines.map((one) => one.trim()).filter((one) => one !== '' && one.length <= longestLine)) {
      const [address, number] = [email.exec(line)?.[0] ?? '', telephone.exec(line)?.[0] ?? ''];
      if (address === '' && number === '') {
        if (open.telephone !== '' || open.email !== '') close();
        if (open.name === '') open.name = line.replace(/^(name|contact)( officer)?:\s*/i, '');
        else if (open.post === '') open.post = line;
      } else {
        if (address !== '') open.email = address;
        if (number !== '') open.telephone = number;
      }
    }
  }
  close();
  return contacts;
}

/** A paper says at its head that it is not for publication, and by which paragraphs. */
function exemptIn(elements: readonly ReadElement[]): readonly number[] {
  for (const element of elements.slice(0, 12)) {
    const words = 'text' in element ? plain(element.text).slice(0, longestNote) : '';
    if (!/\b(not for publication|exempt (information|report|from publication)|private and confidential)\b/i.test(words)) continue;
    const list = /paragraphs?\s*\(?s?\)?\s*((?:\d\b[\s,]*(?:and|&|or)?\s*)+)/i.exec(words)?.[1] ?? '';
    const numbers = [...list.matchAll(/[1-7]/g)].map((one) => Number(one[0]));
    if (numbers.length > 0) return [...new Set(numbers)];
  }
  return [];
}
