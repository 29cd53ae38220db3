import { counted } from '#shared/base/count.ts';
import { isInternalAddress } from '#shared/base/internal-address.ts';
import { hiddenDataIn } from '#shared/pdf/reading/pdf-findings.ts';
import type { PdfFacts } from '#shared/pdf/reading/pdf-facts.ts';
import { type Finding, type Judge, type Judged, tidyFindings } from './arrived.ts';
import { exemptMarkIn } from '#shared/papers/exempt-mark.ts';
import { readFront } from './front.ts';
import { judgeMeeting } from './judge-meeting.ts';
import { titleOfPdf } from './paper-title.ts';
import { marksInText } from './marks-in-text.ts';

/** A PDF, from what is known of the file and the text of its pages. */
export function judgePdf(facts: PdfFacts, pages: readonly string[], name: string, judge: Judge): Judged {
  const [first = ''] = pages;
  const lines = first.split('\n').filter((line) => line.trim() !== '');
  const front = readFront(lines);
  const mark = exemptMarkIn(lines.slice(0, 25));
  return {
    ...titleOfPdf(
      front,
      facts.title,
      pages.flatMap((page) => page.split('\n')),
      name,
    ),
    report: '',
    itemNumber: front.itemNumber,
    from: front.reportOf || facts.author,
    made: '',
    isExempt: mark.line !== null,
    paragraphs: mark.paragraphs,
    findings: tidyFindings([
      ...hiddenDataIn({ ...facts, author: '' }).map(
        (words): Finding => ({ weight: 'must', words: `${words} Make the PDF anew without it.`, place: 'Hidden data' }),
      ),
      ...(facts.author === ''
        ? []
        : [{ weight: 'note', words: `Its properties name ${facts.author} as the author.`, place: 'Properties of the file' } as const]),
      ...judgeMeeting(front, judge),
      ...marksInText(
        mark,
        pages.flatMap((page) => page.split('\n')),
      ),
      ...ofAccess(facts),
      ...ofState(facts),
    ]),
  };
}

function ofAccess({ pages, isTagged, language, title }: PdfFacts): readonly Finding[] {
  const findings: Finding[] = [];
  const place = 'Accessibility';
  const scanned = pages.flatMap(({ holds }, index) => (holds === 'picture' ? [index + 1] : []));
  if (scanned.length > 0)
    findings.push({
      weight: 'should',
      words:
        scanned.length === pages.length
          ? 'It was scanned: its pages are pictures, which cannot be searched or read aloud. Send the file that it was printed from.'
          : `${counted(scanned.length, 'page was', 'pages were')} scanned and cannot be searched or read aloud. Send the file that they were printed from.`,
      place: pageWords(scanned),
    });
  if (!isTagged) findings.push({ weight: 'should', words: 'It has no tags for screen readers (SI 2018/952). Send the Word file, or a tagged PDF.', place });
  if (language === '') findings.push({ weight: 'should', words: 'It does not say in which language it is.', place });
  if (title === '') findings.push({ weight: 'should', words: 'It has no title in its properties.', place });
  return findings;
}

function ofState(facts: PdfFacts): readonly Finding[] {
  const { isProtected, signatures, hasXfa, fields, links, pages } = facts;
  const findings: Finding[] = [];
  const place = 'The file';
  if (isProtected) findings.push({ weight: 'note', words: 'It is protected against changes, and opens without a password.', place });
  if (signatures > 0) findings.push({ weight: 'note', words: 'It was signed electronically. A pack cannot carry the signature: keep the original.', place });
  if (hasXfa) findings.push({ weight: 'should', words: 'It is an electronic form that other programs may show differently. Send a plain PDF of it.', place });
  else if (fields > 0) findings.push({ weight: 'note', words: `It has ${counted(fields, 'field', 'fields')} to be filled in.`, place });
  const empty = pages.flatMap(({ holds }, index) => (holds === 'nothing' ? [index + 1] : []));
  if (empty.length > 0) findings.push({ weight: 'note', words: `${counted(empty.length, 'page is', 'pages are')} empty.`, place: pageWords(empty) });
  for (const { page, to } of links)
    if (isInternalAddress(to))
      findings.push({
        weight: 'must',
        words: `A link leads into the council’s own network (${to.slice(0, 200)}), which readers outside cannot open.`,
        place: `Page ${page}`,
      });
  return findings;
}

function pageWords(pages: readonly number[]): string {
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.slice(0, 12).join(', ')}${pages.length > 12 ? ' …' : ''}`;
}
