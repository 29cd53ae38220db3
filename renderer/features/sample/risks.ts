import { type Risk, risk } from '#shared/domain/risk.ts';
import { hospitalAndHomeRisks } from './hospital-and-home-risks.ts';
import { personId } from './people.ts';
import { placeAndChangeRisks } from './place-and-change-risks.ts';
import { programmeId } from './programme.ts';
import { programmeRisks } from './programme-risks.ts';
import { projectId } from './projects.ts';
import type { RiskEntry } from './risk-entry.ts';
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
  };
});

function pointOf([likelihood, impact]: readonly [number, number]): NonNullable<Risk['current']> {
  return { likelihood, impact };
}
