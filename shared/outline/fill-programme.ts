import type { Block } from '#shared/domain/report/index.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { type Filled, type FillPlace, listOf, nameOf, oneLine, paragraphsOf, placeBlocks } from './fill-blocks.ts';
import type { FillRecords } from './fill-records.ts';

/** What the programme is for: summary, vision, principles, aims. */
export function fillPurpose({ programme }: FillRecords, at: FillPlace): readonly Block[] {
  const texts = (items: readonly { readonly id: string; readonly text: string; readonly place: string }[]) => [...items].sort(byPlace).map((one) => one.text);
  return placeOr('The purpose of the programme has not been written yet.', at, [
    ...paragraphsOf(programme.summary),
    ...under('Vision', paragraphsOf(programme.vision)),
    ...under('Principles', listOf('The programme works by these principles:', texts(programme.principles))),
    ...under('Aims', listOf('The programme aims:', texts(programme.aims))),
  ]);
}

/** Who decides what, in the programme's own words. */
export function fillGovernance({ programme }: FillRecords, at: FillPlace): readonly Block[] {
  return placeOr('How the programme is governed has not been written yet.', at, paragraphsOf(programme.governance));
}

/** A table of the people who carry the programme: owner, manager, and each project's sponsor and lead. */
export function fillPeople(records: FillRecords, at: FillPlace): readonly Block[] {
  const people = records.of('person');
  const { programme } = records;
  const projects = [...records.of('project')].sort(byPlace);
  const postOf = (id: string | null) => oneLine(people.find((one) => one.id === id)?.post ?? '');
  const rows = [
    ['Senior responsible owner', nameOf(programme.sponsor, people), postOf(programme.sponsor)],
    ['Programme manager', nameOf(programme.manager, people), postOf(programme.manager)],
    ...projects.map((one) => [`Project lead: ${oneLine(one.title)}`, nameOf(one.lead, people), postOf(one.lead)]),
  ];
  return placeBlocks(
    [
      { paragraph: 'The table shows who carries the programme and its projects.' },
      { caption: 'Roles', widths: [4, 2.6, 3.4], rows: [['Role', 'Name', 'Post'], ...rows] },
    ],
    at,
  );
}

/** Words under a sub-heading; no heading where there are none. */
export function under(heading: string, filled: readonly Filled[]): readonly Filled[] {
  return filled.length === 0 ? [] : [{ heading }, ...filled];
}

/** What was found, or one sentence that says there is nothing yet. */
export function placeOr(nothing: string, at: FillPlace, filled: readonly Filled[]): readonly Block[] {
  return placeBlocks(filled.length === 0 ? [{ paragraph: nothing }] : filled, at);
}
