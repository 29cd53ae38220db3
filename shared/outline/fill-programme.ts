import { capital } from '#shared/base/capital.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { formatPartialDate } from '#shared/base/partial-date.ts';
import { dependency } from '#shared/domain/dependency.ts';
import type { Programme } from '#shared/domain/programme.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { countOf, type Filled, type FillPlace, linesOf, listOf, nameOrDash, oneLine, paragraphsOf, placeBlocks, sentence } from './fill-blocks.ts';
import type { FillRecords } from './fill-records.ts';
import { byReference, choiceWords, orDash, tableOf } from './fill-words.ts';
import { dateWords } from './fill.ts';

type Line = { readonly id: string; readonly text: string; readonly place: string };
const texts = (items: readonly Line[]) => [...items].sort(byPlace).map((one) => one.text);

/** Why there is a programme. */
export function fillContext({ programme }: FillRecords, at: FillPlace): readonly Block[] {
  return placeOr('The context of the programme has not been written yet.', at, paragraphsOf(programme.context));
}

/** What the programme is for: summary, vision, principles, aims. */
export function fillPurpose({ programme }: FillRecords, at: FillPlace): readonly Block[] {
  return placeOr('The purpose of the programme has not been written yet.', at, [
    ...paragraphsOf(programme.summary),
    ...under('Vision', paragraphsOf(programme.vision)),
    ...under('Principles', listOf('The programme works by these principles:', texts(programme.principles))),
    ...under('Aims', listOf('The programme aims:', texts(programme.aims))),
  ]);
}

/** How the work is done, and a table of its phases; where what happens in one takes several lines, each has a sub-heading of its own. */
export function fillApproach({ programme }: FillRecords, at: FillPlace): readonly Block[] {
  const inOrder = [...programme.phases].sort(byPlace);
  const words = paragraphsOf(programme.approach);
  const isLong = inOrder.some((one) => paragraphsOf(one.text).length > 1);
  if (isLong) return placeBlocks([...words, ...inOrder.flatMap(phaseOf)], at);
  const phases = inOrder.map((one) => [orDash(one.title), dateWords(one.from), dateWords(one.to), orDash(sentence(one.text))]);
  return placeOr('The approach of the programme has not been written yet.', at, [
    ...words,
    ...tableOf(
      'Phases',
      [
        ['Phase', 2.4],
        ['From', 1.8],
        ['To', 1.8],
        ['What happens in it', 4],
      ],
      phases,
    ),
  ]);
}

function phaseOf({ title, from, to, text }: Programme['phases'][number], index: number): readonly Filled[] {
  const dates = [from ? `from ${formatPartialDate(from)}` : '', to ? `${to.kind === 'by' ? 'and ends ' : 'to '}${formatPartialDate(to)}` : ''].filter(
    (one) => one !== '',
  );
  return [
    { heading: `Phase ${index + 1}: ${orDash(title)}` },
    ...(dates.length === 0 ? [] : [{ paragraph: `This phase runs ${dates.join(' ')}.` }]),
    ...paragraphsOf(text),
  ];
}

/** What the programme takes on, and what it leaves to others. */
export function fillScope({ programme }: FillRecords, at: FillPlace): readonly Block[] {
  return placeOr('The scope of the programme has not been written yet.', at, [
    ...listOf('The programme covers:', texts(programme.scopeIn)),
    ...listOf('Outside its scope are:', texts(programme.scopeOut)),
  ]);
}

/** What the programme waits for, and what waits for it. */
export function fillDependencies({ programme, of }: FillRecords, at: FillPlace): readonly Block[] {
  const rows = byReference(of('dependency')).map((one) => [
    orDash(one.reference),
    oneLine(one.title),
    choiceWords(dependency, 'way', one.way),
    dateWords(one.due),
    choiceWords(dependency, 'status', one.status),
  ]);
  return placeOr('No dependencies are on the register.', at, [
    ...paragraphsOf(programme.dependencies),
    ...tableOf(
      'Dependencies',
      [
        ['Ref', 1.2],
        ['Dependency', 3.6],
        ['Which way', 2.4],
        ['Needed by', 1.9],
        ['Status', 1.7],
      ],
      rows,
    ),
  ]);
}

/** A table of who holds which role; where none are listed, the people who carry the programme and its projects. */
export function fillRoles(records: FillRecords, at: FillPlace): readonly Block[] {
  const { programme } = records;
  const people = records.of('person');
  const listed = [...programme.roles].sort(byPlace).map((one) => [orDash(one.role), nameOrDash(one.person, people), linesOf(one.responsibilities) || '–']);
  const words = paragraphsOf(programme.rolesText);
  if (listed.length > 0) {
    const opening = words.length > 0 ? words : [{ paragraph: 'The table shows who holds which role, and what they answer for.' }];
    return placeBlocks(
      [
        ...opening,
        ...tableOf(
          'Roles and responsibilities',
          [
            ['Role', 2.6],
            ['Name', 2.2],
            ['Responsibilities', 5.2],
          ],
          listed,
        ),
      ],
      at,
    );
  }
  const held = [
    ['Senior responsible owner', programme.sponsor],
    ['Programme manager', programme.manager],
    ...[...records.of('project')].sort(byPlace).map((one) => [`Project lead: ${oneLine(one.title)}`, one.lead] as const),
  ] as const;
  const rows = held.flatMap(([role, id]) => {
    const person = people.find((one) => one.id === id);
    return person ? [[role, person.name, orDash(person.post)]] : [];
  });
  if (rows.length === 0) return placeBlocks([...words, { paragraph: 'Nobody has been given a role yet.' }], at);
  const open = held.length - rows.length;
  return placeBlocks(
    [
      ...words,
      {
        paragraph: `The table shows who carries the programme and its projects.${open === 0 ? '' : ` ${capital(countOf(open, 'role has', 'roles have'))} not been given to anybody yet.`}`,
      },
      ...tableOf(
        'Roles',
        [
          ['Role', 4],
          ['Name', 2.6],
          ['Post', 3.4],
        ],
        rows,
      ),
    ],
    at,
  );
}

/** What is measured from which baseline, and the signs of success. */
export function fillMeasurement({ programme }: FillRecords, at: FillPlace): readonly Block[] {
  return placeOr('How benefits are measured has not been written yet.', at, [
    ...paragraphsOf(programme.measurement),
    ...under('Baseline', paragraphsOf(programme.baseline)),
    ...under('Markers of success', listOf('The programme will have succeeded when:', texts(programme.markers))),
  ]);
}

/** What must be true before the programme is closed. */
export function fillCompletion({ programme }: FillRecords, at: FillPlace): readonly Block[] {
  return placeOr('No completion criteria have been set.', at, listOf('The programme is complete when:', texts(programme.completion)));
}

/** Words under a sub-heading; no heading where there are none. */
export function under(heading: string, filled: readonly Filled[]): readonly Filled[] {
  return filled.length === 0 ? [] : [{ heading }, ...filled];
}

/** What was found, or one sentence that says there is nothing yet. */
export function placeOr(nothing: string, at: FillPlace, filled: readonly Filled[]): readonly Block[] {
  return placeBlocks(filled.length === 0 ? [{ paragraph: nothing }] : filled, at);
}
