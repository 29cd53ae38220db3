import { byPlace } from '#shared/base/order-key.ts';
import type { Board } from '#shared/domain/board.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { type Filled, type FillPlace, listOf, nameOf, nameOrDash, oneLine, paragraphsOf } from './fill-blocks.ts';
import { placeOr } from './fill-programme.ts';
import type { FillRecords } from './fill-records.ts';
import { orDash, tableOf } from './fill-words.ts';

/** How the programme is governed: its own words, and a table of who reports to whom. */
export function fillGovernance({ programme, of }: FillRecords, at: FillPlace): readonly Block[] {
  const boards = inOrder(of('board'));
  const people = of('person');
  const rows = boards.map((one) => [
    oneLine(one.title),
    orDash(boards.find((other) => other.id === one.reportsTo)?.title ?? ''),
    nameOrDash(one.chair, people),
    orDash(one.frequency),
  ]);
  return placeOr('How the programme is governed has not been written yet.', at, [
    ...paragraphsOf(programme.governance),
    ...tableOf(
      'Boards and groups',
      [
        ['Board or group', 3],
        ['Reports to', 2.8],
        ['Chair', 2.2],
        ['Meets', 2],
      ],
      rows,
    ),
  ]);
}

/** The terms of reference of each board, under a sub-heading of its own. */
export function fillTerms({ of }: FillRecords, at: FillPlace): readonly Block[] {
  const people = of('person');
  const boards = inOrder(of('board'));
  const named = (heading: string, filled: readonly Filled[]): readonly Filled[] => (filled.length === 0 ? [] : [{ heading, level: 2 }, ...filled]);
  return placeOr(
    'No boards or groups are on the register.',
    at,
    boards.flatMap((one): readonly Filled[] => [
      { heading: oneLine(one.title) },
      ...named('Purpose', paragraphsOf(one.purpose)),
      ...named('Remit', paragraphsOf(one.remit)),
      ...named(
        'Objectives',
        listOf(
          'Its objectives are:',
          [...one.objectives].sort(byPlace).map((item) => item.text),
        ),
      ),
      ...named('Members and meetings', [
        {
          paragraph: `${one.chair ? `It is chaired by ${nameOf(one.chair, people)}.` : 'It has no chair yet.'}${one.frequency.trim() ? ` It meets: ${oneLine(one.frequency)}.` : ''}`,
        },
        ...tableOf(
          `Members of ${oneLine(one.title)}`,
          [
            ['Member', 4],
            ['Role', 6],
          ],
          [...one.members].sort(byPlace).map((member) => [nameOrDash(member.person, people), orDash(member.role)]),
        ),
      ]),
      ...named('Quorum and working arrangements', paragraphsOf(one.quorum)),
    ]),
  );
}

/** Boards with those that report to them right after each. */
function inOrder(boards: readonly Board[]): readonly Board[] {
  const known = new Set(boards.map((one) => one.id));
  const sorted = [...boards].sort((a, b) => a.title.localeCompare(b.title, 'en-GB', { numeric: true }));
  const placed: Board[] = [];
  const place = (board: Board) => {
    if (placed.includes(board)) return;
    placed.push(board);
    for (const one of sorted) if (one.reportsTo === board.id) place(one);
  };
  for (const one of sorted) if (one.reportsTo === null || !known.has(one.reportsTo)) place(one);
  for (const one of sorted) place(one);
  return placed;
}
