import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { buildOutline, type PaperRecords } from '#shared/outline/build.ts';
import { allChecks } from './all-checks.ts';
import type { Check, Paper } from './check.ts';
import type { Finding, Severity } from './finding.ts';
import { readTexts } from './paper-texts.ts';
import { placeNames } from './place-names.ts';

/** A finding with the check that made it and a name for where it is: 'Paragraph 12', 'Table 1', '' where it is a field. */
export type Found = Finding & { readonly check: string; readonly where: string };

/** A paper as the checks read it. */
export function paperOf(records: PaperRecords, today: CalendarDate): Paper {
  const outline = buildOutline(records);
  return { outline, records, today, texts: readTexts(outline, records.blocks) };
}

const weights: readonly Severity[] = ['must', 'should', 'advice'];

/** What all checks find that the council has not switched off: what weighs most first, then in the order of reading. */
export function checkPaper(paper: Paper, checks: readonly Check[] = allChecks): readonly Found[] {
  const off = new Set(paper.records.settings.checksOff.map((one) => one.check));
  const names = placeNames(paper.outline);
  const order = new Map(paper.outline.nodes.map((node, index) => [node.id, index]));
  return checks
    .filter((check) => !off.has(check.name))
    .flatMap((check) => check.run(paper).map((finding): Found => ({ ...finding, check: check.name, where: names.get(finding.at) ?? '' })))
    .map((found) => ({ found, weight: weights.indexOf(found.severity), at: order.get(found.at) ?? -1 }))
    .sort((a, b) => a.weight - b.weight || a.at - b.at)
    .map(({ found }) => found);
}
