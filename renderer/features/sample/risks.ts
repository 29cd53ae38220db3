import { type Risk, risk } from '#shared/domain/risk.ts';
import { hospitalAndHomeRisks } from './hospital-and-home-risks.ts';
import { personId } from './people.ts';
import { placeAndChangeRisks } from './place-and-change-risks.ts';
import { programmeId } from './programme-id.ts';
import { programmeRisks } from './programme-risks.ts';
import { projectId } from './project-id.ts';
import type { RiskEntry } from './risk-entry.ts';
import { earlierScores } from './risk-scores.ts';
import { sampleId, sampleItems } from './sample-id.ts';

const entries: readonly RiskEntry[] = [...programmeRisks, ...hospitalAndHomeRisks, ...placeAndChangeRisks];

/** The risk register, CTH-01 onwards. */
export const risks: readonly Risk[] = entries.map((entry, index) => {
  const reference = `CTH-${String(index + 1).padStart(2, '0')}`;
  const { project, owner, scores, controls, actions, closed, ...fields } = entry;
  return {
    ...risk.create(sampleId(`risk:${entry.title}`)),
    ...fields,
    reference,
    programme: programmeId,
    project: project === null ? null : projectId(project),
    owner: personId(owner),
    inherent: pointOf(scores.inherent),
    current: pointOf(scores.current),
    target: pointOf(scores.target),
    controls: sampleItems(
      `risk:${reference}:control`,
      controls.map((text) => ({ text })),
    ),
    actions: sampleItems(
      `risk:${reference}:action`,
      actions.map(([text, by, due, state]) => ({ text, owner: personId(by), due, done: state === 'done' })),
    ),
    closed: closed ?? false,
    scores: scoresSoFar(reference, entry),
  };
});

/** The earlier scores of a risk and, after them, the present one; nothing where it was scored once. */
function scoresSoFar(reference: string, { title, scores }: RiskEntry): Risk['scores'] {
  const earlier = earlierScores[title];
  if (!earlier) return [];
  const { inherent, target, current } = scores;
  return sampleItems(
    `risk:${reference}:score`,
    [...earlier.was, [earlier.since, current] as const].map(([from, then]) => ({
      from,
      inherent: pointOf(inherent),
      current: pointOf(then),
      target: pointOf(target),
    })),
  );
}

function pointOf([likelihood, impact]: readonly [number, number]): NonNullable<Risk['current']> {
  return { likelihood, impact };
}
