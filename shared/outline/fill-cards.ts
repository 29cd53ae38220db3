import { longDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Project } from '#shared/domain/project.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { Risk } from '#shared/domain/risk.ts';
import { bandOf, type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { capitalised, cardLines, countOf, type Filled, type FillPlace, nameOf, oneLine, paragraphsOf, placeBlocks, sentence } from './fill-blocks.ts';
import { ratingWords } from './fill.ts';

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
          ['inherent', one.inherent],
          ['current', one.current],
          ['target', one.target],
        ] as const;
        return {
          card: [one.reference || `Risk ${index + 1}`, oneLine(one.title)],
          lines: cardLines([
            ['Cause', one.cause],
            ['Event', one.event],
            ['Consequence', one.consequence],
            ['Scores', scores.map(([word, score]) => `${word} ${scoreWords(score, settings)}`).join('; ')],
            ['Controls', one.controls.map((control) => sentence(control.text)).join(' ')],
            [
              'Actions',
              [...one.actions]
                .sort(byPlace)
                .map((action) => actionWords(action, people))
                .join(' '),
            ],
            ['Response', capitalised(one.response)],
            ['Owner', nameOf(one.owner, people)],
            ['Next review', one.review ? longDate(one.review) : 'Not set'],
          ]),
        };
      }),
    ],
    at,
  );
}

/** A sub-heading for each project in its order, its aim, and a card of who leads it and where it stands. */
export function fillProjectEntries(records: { projects: readonly Project[]; people: readonly Person[]; settings: Settings }, at: FillPlace): readonly Block[] {
  const { people, settings } = records;
  const projects = [...records.projects].sort(byPlace);
  if (projects.length === 0) return placeBlocks([{ paragraph: 'The programme has no projects at present.' }], at);
  const labelOf = (choices: Settings['stages'], value: string) => choices.find((one) => one.value === value)?.label ?? value;
  return placeBlocks(
    projects.flatMap((one): readonly Filled[] => [
      { heading: oneLine(one.title) },
      ...paragraphsOf(one.aim),
      {
        card: ['Project', oneLine(one.title)],
        lines: cardLines([
          ['Category', labelOf(settings.categories, one.category)],
          ['Stage', labelOf(settings.stages, one.stage)],
          ['Lead', nameOf(one.lead, people)],
          ['Sponsor', nameOf(one.sponsor, people)],
          ['Team', one.team.map((id) => nameOf(id, people)).join(', ')],
          ['Rating', [ratingWords(one), sentence(one.ragReason)].filter((words) => words !== '').join('. ')],
        ]),
      },
    ]),
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
