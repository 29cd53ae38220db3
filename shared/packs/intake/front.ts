import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { datesIn } from '#shared/checks/written-dates.ts';

/** What stands at the head of a paper, as far as it is recognised. */
export type Front = {
  /** The number after 'Agenda item', or ''. */
  readonly itemNumber: string;
  readonly days: readonly CalendarDate[];
  /** Lines that name a committee: 'Report to the Adult Care Committee'. */
  readonly bodies: readonly string[];
  /** The first line that can be a title, or ''. */
  readonly title: string;
  /** Whose report it is, as in 'Report of the Director of Place', or ''. */
  readonly reportOf: string;
  /** Whether it says whom it is for, whose it is, or where on an agenda it stands, as reports to a committee do. */
  readonly isFront: boolean;
};

const longestFront = 25;
const item = /\bagenda\s+item(?:\s*(?:no\.?|number))?\s*[:.\-–]?\s*(\d{1,3}(?:[a-z]\b|\.\d{1,2}\b)?)/i;
const body = /\b(?:committee|sub-committee|cabinet|council|board|panel|forum|commission|executive)\b/i;
const of = /^report\s+(?:of|by|from)\s*:?\s*(?:the\s+)?(.+)$/i;
const isFor = /^report\s+(?:to|for)\b/i;
const labelled = /^(?:report\s+title|title|subject|item\s+name|report\s+on)\s*:?\s+(.{3,})$/i;
const aside =
  /^(?:report\s+(?:to|for)\b|agenda\s+item\b|(?:date|meeting|ward|division|author|contact|purpose|classification|status|page)s?\b.{0,20}[:.]?|not for publication\b|exempt\b|confidential\b|part\s+(?:i{1,2}|[12])\b|draft\b)/i;

/** Reads the head of a paper from its lines, blank ones left out. */
export function readFront(all: readonly string[]): Front {
  const lines = all
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, longestFront);
  const reportOf = lines.flatMap((line) => of.exec(line)?.[1] ?? [])[0] ?? '';
  const itemNumber = lines.flatMap((line) => item.exec(line)?.[1] ?? [])[0]?.toLowerCase() ?? '';
  return {
    itemNumber,
    days: [...new Set(lines.flatMap((line) => datesIn(line).flatMap(({ day }) => day ?? [])))],
    bodies: lines.slice(0, 10).filter((line) => body.test(line) && line.length < 120 && !/[.;]$/.test(line) && !of.test(line)),
    title: titleIn(lines),
    reportOf: reportOf.slice(0, 200),
    isFront: reportOf !== '' || itemNumber !== '' || lines.slice(0, 10).some((line) => isFor.test(line) || labelled.test(line)),
  };
}

function titleIn(lines: readonly string[]): string {
  const said = lines.flatMap((line) => labelled.exec(line)?.[1] ?? [])[0];
  if (said !== undefined) return said.slice(0, 300);
  const after = lines.findIndex((line) => of.test(line));
  const rest = after < 0 ? lines.slice(0, 8).filter((line) => !body.test(line)) : lines.slice(after + 1, after + 4);
  const at = rest.findIndex(isTitleLine);
  const first = rest[at];
  if (first === undefined) return '';
  // A title in capitals may go over two lines.
  const next = rest[at + 1];
  const goesOn = next !== undefined && isCapitals(first) && isCapitals(next) && isTitleLine(next);
  return (goesOn ? `${first} ${next}` : first).slice(0, 300);
}

/** Whether a line says whom a paper is for or whose it is, as 'Report to the Cabinet' does, and is no title whatever it looks like. */
export function isAddress(line: string): boolean {
  return (isFor.test(line) && body.test(line)) || of.test(line);
}

function isTitleLine(line: string): boolean {
  return line.length > 3 && line.length < 200 && /\p{L}{3}/u.test(line) && !aside.test(line) && !of.test(line) && datesIn(line).length === 0;
}

function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && line === line.toUpperCase();
}
