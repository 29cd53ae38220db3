import { longDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import type { Person } from '#shared/domain/person.ts';
import { type Project, projectLetter } from '#shared/domain/project.ts';
import { gates } from '#shared/domain/project-fields.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import {
  cardLines,
  countOf,
  type Filled,
  type FillPlace,
  listOf,
  nameAndPost,
  nameOf,
  nameOrDash,
  oneLine,
  paragraphsOf,
  placeBlocks,
  sentence,
} from './fill-blocks.ts';
import { dateWords, ratingWords } from './fill.ts';
import { dayWords, tableOf } from './fill-words.ts';

type Given = { readonly projects: readonly Project[]; readonly people: readonly Person[]; readonly settings: Settings };

/**
 * A sub-heading with its letter for each project in its order, its aim, and a card of who leads it and where it stands. Projects that stand
 * together by category have the category above them.
 */
export function fillProjectEntries(records: Given, at: FillPlace): readonly Block[] {
  const projects = [...records.projects].sort(byPlace);
  if (projects.length === 0) return placeBlocks([{ paragraph: 'The programme has no projects at present.' }], at);
  const groups = byCategory(projects, records.settings);
  if (groups.length === 1 || new Set(groups.map(([category]) => category)).size < groups.length)
    return placeBlocks(
      projects.flatMap((one) => projectEntry(one, projects, records, 1)),
      at,
    );
  return placeBlocks(
    groups.flatMap(([category, own]): readonly Filled[] => [{ heading: category }, ...own.flatMap((one) => projectEntry(one, projects, records, 2))]),
    at,
  );
}

/** A table of the projects of a programme: letter, title, category and lead. For a section that only says which there are. */
export function fillProjectList({ projects, people, settings }: Given, at: FillPlace): readonly Block[] {
  const inOrder = [...projects].sort(byPlace);
  if (inOrder.length === 0) return placeBlocks([{ paragraph: 'The programme has no projects at present.' }], at);
  const categories = new Set(inOrder.map((one) => one.category)).size;
  const count = countOf(inOrder.length, 'project', 'projects');
  const rows = inOrder.map((one, index) => [
    projectLetter(index),
    oneLine(one.title),
    labelIn(settings.categories, one.category) || '–',
    nameOrDash(one.lead, people),
  ]);
  return placeBlocks(
    [
      { paragraph: `The programme has ${count}${categories > 1 ? ` in ${countOf(categories, 'category', 'categories')}` : ''}.` },
      ...tableOf(
        'The projects',
        [
          ['Ref', 0.8],
          ['Project', 4.6],
          ['Category', 2.4],
          ['Lead', 2.2],
        ],
        rows,
      ),
    ],
    at,
  );
}

/** Neighbouring projects of one category together, in the order of the projects. */
function byCategory(projects: readonly Project[], settings: Settings): readonly (readonly [string, readonly Project[]])[] {
  const groups: [string, Project[]][] = [];
  for (const one of projects) {
    const category = labelIn(settings.categories, one.category) || 'Without a category';
    const last = groups.at(-1);
    if (last?.[0] === category) last[1].push(one);
    else groups.push([category, [one]]);
  }
  return groups;
}

function labelIn(choices: Settings['stages'], value: string): string {
  return choices.find((one) => one.value === value)?.label ?? value;
}

function projectEntry(
  one: Project,
  projects: readonly Project[],
  { people, settings }: { people: readonly Person[]; settings: Settings },
  level: 1 | 2,
): readonly Filled[] {
  return [
    { heading: `${projectLetter(projects.indexOf(one))}. ${oneLine(one.title)}`, level },
    ...paragraphsOf(one.aim),
    ...paragraphsOf(one.scope),
    {
      card: ['Project', oneLine(one.title)],
      lines: cardLines([
        ['Category', labelIn(settings.categories, one.category)],
        ['Stage', labelIn(settings.stages, one.stage)],
        ['Lead', nameAndPost(one.lead, people)],
        ['Sponsor', one.sponsor ? nameAndPost(one.sponsor, people) : ''],
        ['Team', one.team.map((id) => nameAndPost(id, people)).join('; ')],
        ['Depends on', one.dependsOn.map((id) => oneLine(projects.find((other) => other.id === id)?.title ?? '')).join(', ')],
        [
          'Gates',
          [...one.gates]
            .sort(byPlace)
            .map((gate) => gateWords(gate))
            .join(' '),
        ],
        [
          'Rating',
          one.rag === 'none' && one.ragReason.trim() === '' ? '' : [ratingWords(one), sentence(one.ragReason)].filter((words) => words !== '').join('. '),
        ],
      ]),
    },
    ...listOf(
      'Workstreams:',
      [...one.workstreams]
        .sort(byPlace)
        .map(
          (stream) =>
            `${oneLine(stream.title)}${stream.lead ? ` (${nameOf(stream.lead, people)})` : ''}${stream.text.trim() ? `: ${sentence(stream.text)}` : ''}`,
        ),
    ),
    ...actionsOf(one, people),
    ...tableOf(
      `Deliverables of ${oneLine(one.title)}`,
      [
        ['Deliverable', 7.4],
        ['Due', 2.6],
      ],
      [...one.deliverables].sort(byPlace).map((item) => [oneLine(item.text), item.done ? 'Done' : dateWords(item.due)]),
    ),
  ];
}

/** The actions of a project as a table; as a list where none has an owner or a day yet. */
function actionsOf(one: Project, people: readonly Person[]): readonly Filled[] {
  const actions = [...one.actions].sort(byPlace).filter((action) => action.text.trim() !== '');
  if (actions.every((action) => action.owner === null && action.due === null && !action.done))
    return listOf(
      'The actions are these:',
      actions.map((action) => action.text),
    );
  return tableOf(
    `Actions of ${oneLine(one.title)}`,
    [
      ['Action', 5],
      ['Owner', 2.4],
      ['Due', 2.6],
    ],
    actions.map((action) => [oneLine(action.text), nameOrDash(action.owner, people), action.done ? 'Done' : dayWords(action.due)]),
  );
}

function gateWords({ gate, body, day, outcome }: Project['gates'][number]): string {
  const word = gates.shape.fields.find((field) => field.name === 'outcome')?.shape;
  const label = word?.type === 'choice' ? (word.choices.find((one) => one.value === outcome)?.label ?? outcome) : outcome;
  return sentence(
    [oneLine(gate), label.toLowerCase(), body.trim() ? `by ${oneLine(body)}` : '', day ? `on ${longDate(day)}` : ''].filter((words) => words !== '').join(' '),
  );
}
