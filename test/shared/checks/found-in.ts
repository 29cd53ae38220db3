import type { Check } from '#shared/checks/check.ts';
import { paperOf as read } from '#shared/checks/check-paper.ts';
import type { Finding } from '#shared/checks/finding.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { paperOf } from '#test/documents/papers.ts';

type Slots = Parameters<typeof paperOf>[1];

/** The report of the county that the tests of checks write in; its meeting is on 14 January 2027. */
export function paperWith(slots: Slots, changes: Partial<PaperRecords['report']> = {}, records: Partial<PaperRecords> = {}): PaperRecords {
  return { ...paperOf(records.template ?? countyCommittee, slots, changes), ...records };
}

/** What one check finds in a paper on 20 November 2026. */
export function foundBy(check: Check, records: PaperRecords, today = '2026-11-20'): readonly Finding[] {
  return check.run(read(records, today));
}

/** The words that the findings of one check in the section 'Information' point at; the whole text where they point at no words of it. */
export function pointedAt(check: Check, records: PaperRecords, today?: string): readonly string[] {
  const paper = read(records, today ?? '2026-11-20');
  return check.run(paper).map(({ at, cell, range }) => {
    const text = paper.texts.find((one) => one.at === at && (cell === undefined || (one.cell?.row === cell.row && one.cell.column === cell.column)));
    const plain = text?.plain ?? '';
    return range ? plain.slice(range.from, range.to) : plain;
  });
}
