import { counted } from '#shared/base/count.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Recognised } from '#shared/word/reading/recognise.ts';
import type { FindingKind, ReadElement, ReadInline, ReadPaper } from '#shared/word/reading/read-paper.ts';
import { type Finding, type Judge, type Judged, tidyFindings } from './arrived.ts';
import { exemptMarkIn } from '#shared/papers/exempt-mark.ts';
import { readFront } from './front.ts';
import { judgeChecks } from './judge-checks.ts';
import { judgeMeeting } from './judge-meeting.ts';
import { judgeParts } from './judge-parts.ts';
import { titleOfWord } from './paper-title.ts';
import { marksInText } from './marks-in-text.ts';

/** A Word file as it was read, what was recognised in it, and the paper that was made of it. */
export function judgeWord(read: ReadPaper, records: PaperRecords, recognised: Recognised, path: string, judge: Judge): Judged {
  const lines = read.elements.flatMap(linesOf);
  const front = readFront(lines);
  const mark = exemptMarkIn([...read.headers, ...lines.slice(0, 25), ...read.footers]);
  const { agendaItem, committee, meetingDate, reportOf, contacts, comments } = recognised;
  return {
    ...titleOfWord(recognised.title === null ? null : records.report.title, front, read.properties.title, lines, path),
    report: '',
    itemNumber: agendaItem.toLowerCase() || front.itemNumber,
    from: contacts[0]?.name || reportOf || front.reportOf || read.properties.author || read.properties.lastSavedBy,
    made: read.properties.modified || read.properties.created,
    isExempt: mark.line !== null,
    paragraphs: mark.paragraphs,
    findings: tidyFindings([
      ...hiddenIn(read),
      ...judgeMeeting({ days: meetingDate === null ? front.days : [meetingDate], bodies: committee === '' ? front.bodies : [committee] }, judge),
      ...judgeParts(headingsOf(read.elements), comments, judge.template),
      ...marksInText(mark, lines),
      ...ofReading(read),
      ...ofProperties(read, judge),
      // Words that must not stand in open papers may stand in one that says it is not.
      ...judgeChecks({ ...records, report: { ...records.report, exempt: mark.paragraphs } }, judge, false),
    ]),
  };
}

/** What a reader of the file can find and nobody sees on its pages. */
function hiddenIn({ changes, comments }: ReadPaper): readonly Finding[] {
  const by = (authors: readonly string[]) => {
    const names = [...new Set(authors.filter((author) => author !== ''))];
    return names.length === 0 ? '' : ` by ${names.slice(0, 5).join(', ')}`;
  };
  const findings: Finding[] = [];
  const [change] = changes;
  if (change)
    findings.push({
      weight: 'must',
      words: `It holds ${counted(changes.length, 'tracked change', 'tracked changes')}${by(changes.map((one) => one.author))}. Accept or reject them, and send it again; it was read as if all were accepted.`,
      place: change.place.words,
    });
  const [comment] = comments;
  if (comment)
    findings.push({
      weight: 'must',
      words: `It holds ${counted(comments.length, 'comment', 'comments')} in the margin${by(comments.map((one) => one.author))}. Answer and delete them; they are left out of what is taken in.`,
      place: comment.place.words,
    });
  return findings;
}

/** How much each kind of thing that the reader found weighs; tracked changes and comments are said above. */
const weighs: Readonly<Record<FindingKind, Finding['weight'] | null>> = {
  changes: null,
  comments: null,
  macros: 'must',
  'hidden-text': 'must',
  placeholder: 'must',
  'embedded-object': 'should',
  'number-gap': 'should',
  'number-repeat': 'should',
  'table-flattened': 'should',
  'table-header': 'should',
  picture: 'should',
  equation: 'should',
  'not-understood': 'should',
  'heading-by-looks': 'should',
  link: 'should',
  footnote: 'note',
  'text-box': 'note',
  field: 'note',
  'content-control': 'note',
  'alternate-content': 'note',
  symbol: 'note',
  'typed-numbers': 'note',
  'typed-contents': 'note',
  'blank-lines': 'note',
  header: 'note',
};

function ofReading({ findings }: ReadPaper): readonly Finding[] {
  return findings.flatMap(({ kind, message, place }) => {
    const weight = weighs[kind];
    return weight === null ? [] : [{ weight, words: message, place: place.words }];
  });
}

function ofProperties({ properties }: ReadPaper, { template: wanted, settings }: Judge): readonly Finding[] {
  const findings: Finding[] = [];
  const people = [...new Set([properties.author, properties.lastSavedBy].filter((one) => one !== '' && one !== settings.council))];
  if (people.length > 0)
    findings.push({
      weight: 'note',
      words: `Its properties name ${people.join(' and ')}. They stay out of every pack; the file itself still has them.`,
      place: 'Properties of the file',
    });
  if (properties.language !== '' && !/^en\b/i.test(properties.language))
    findings.push({
      weight: 'should',
      words: `Its language is said to be “${properties.language}”, and screen readers will read it so. Set it to English (United Kingdom).`,
      place: 'Language',
    });
  if (wanted !== null)
    findings.push({
      weight: 'note',
      words: `It came as a Word file, so it is printed as it was written, and not in the template “${wanted.name}”.`,
      place: 'Template',
    });
  return findings;
}

function headingsOf(elements: readonly ReadElement[]): readonly string[] {
  return elements.flatMap((one) => (one.type === 'heading' ? [plain(one.text)] : []));
}

function linesOf(element: ReadElement): readonly string[] {
  if (element.type === 'table') return element.rows.map((row) => row.map(plain).join(' '));
  if (!('text' in element)) return [];
  return plain(element.text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** The words of a piece of text; a break is a new line. */
function plain(text: ReadInline): string {
  return text.map((piece) => ('break' in piece ? '\n' : 'text' in piece ? piece.text : '')).join('');
}
