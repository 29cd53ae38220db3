import { capital } from '#shared/base/capital.ts';
import { longDate, shortDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Project } from '#shared/domain/project.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { Risk } from '#shared/domain/risk.ts';
import { bandOf, type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { cardLines, countOf, type Filled, type FillPlace, nameOf, nameOrDash, oneLine, placeBlocks, sentence } from './fill-blocks.ts';
import { beginCell, orDash, tableOf } from './fill-words.ts';

/** Every open risk as a card, highest current score first: for readers who want a risk whole rather than a wide row. */
export function fillRiskCards(records: { risks: readonly Risk[]; people: readonly Person[]; settings: Settings }, at: FillPlace): readonly Block[] {
  const { people, settings } = records;
  const risks = openRisks(records.risks);
  if (risks.length === 0) return placeBlocks([{ paragraph: 'There are no open risks on the register.' }], at);
  return placeBlocks(
    [
      {
        paragraph: `The register holds ${countOf(risks.length, 'open risk', 'open risks')}, the highest current score first. A score is likelihood multiplied by impact.`,
      },
      ...risks.map((one, index): Filled => {
        const scores = [
          ['Inherent', one.inherent],
          ['current', one.current],
          ['target', one.target],
        ] as const;
        return {
          card: [one.reference || `Risk ${index + 1}`, oneLine(one.title)],
          lines: cardLines([
            ['Cause', beginCell(one.cause)],
            ['Event', beginCell(one.event)],
            ['Consequence', beginCell(one.consequence)],
            ['Scores', scores.map(([word, score]) => `${word} ${scoreWords(score, settings)}`).join('; ')],
            ['Controls', one.controls.map((control) => sentence(control.text)).join(' ')],
            [
              'Actions',
              [...one.actions]
                .sort(byPlace)
                .map((action) => actionWords(action, people))
                .join(' '),
            ],
            ['Response', capital(one.response)],
            ['Owner', nameOf(one.owner, people)],
            ['Next review', one.review ? longDate(one.review) : 'Not set'],
          ]),
        };
      }),
    ],
    at,
  );
}

/** The open risks as one wide table to be read at a glance, a line or two for each, on a page that lies across. */
export function fillRiskTable(
  records: { risks: readonly Risk[]; projects: readonly Project[]; people: readonly Person[]; settings: Settings },
  at: FillPlace,
): readonly Block[] {
  const { people, projects, settings } = records;
  const rows = openRisks(records.risks).map((one) => [
    one.reference || '–',
    oneLine(one.title),
    orDash(projects.find((project) => project.id === one.project)?.title ?? ''),
    ...[one.inherent, one.current, one.target].map((score) => (score ? scoreWords(score, settings) : '–')),
    capital(one.response),
    nameOrDash(one.owner, people),
    one.review ? shortDate(one.review) : '–',
  ]);
  if (rows.length === 0) return placeBlocks([{ paragraph: 'There are no open risks on the register.' }], at);
  const columns = [
    ['Ref', 1.2],
    ['Risk', 4],
    ['Project', 2.3],
    ['Inherent', 1.6],
    ['Current', 1.6],
    ['Target', 1.6],
    ['Response', 1.4],
    ['Owner', 1.9],
    ['Next review', 1.5],
  ] as const;
  return placeBlocks(
    [
      { paragraph: 'The open risks, the highest current score first. A score is likelihood multiplied by impact.' },
      ...tableOf('Risk register', columns, rows, 'landscape'),
    ],
    at,
  );
}

/** The open risks, highest current score first. */
export function openRisks(risks: readonly Risk[]): readonly Risk[] {
  return risks.filter((one) => !one.closed).sort((a, b) => scoreProduct(b.current) - scoreProduct(a.current) || (a.reference < b.reference ? -1 : 1));
}

/** '12 High', or words that there is no score. */
export function scoreWords(score: Score | null, settings: Settings): string {
  return score ? `${scoreProduct(score)} ${bandOf(score, settings.matrix)?.label ?? ''}`.trim() : 'not scored';
}

function actionWords(action: Risk['actions'][number], people: readonly Person[]): string {
  const by = [action.owner ? nameOf(action.owner, people) : '', action.due ? `by ${longDate(action.due)}` : ''].filter((words) => words !== '').join(', ');
  const state = action.done ? 'done' : by;
  return sentence(`${oneLine(action.text).replace(/\.$/, '')}${state ? ` (${state})` : ''}`);
}
