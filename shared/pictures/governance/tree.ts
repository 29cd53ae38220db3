import { capital } from '#shared/base/capital.ts';
import { countOf, listInWords } from '../in-words.ts';
import type { SceneTable } from '../scene.ts';

/** A board or group: who chairs it, and to which other it reports. `note` may say how often it meets. */
export type GovernanceBody = { readonly id: string; readonly title: string; readonly chair: string; readonly note: string; readonly reportsTo: string | null };

/** A body with those that report to it. */
export type GovernanceNode = { readonly body: GovernanceBody; readonly children: readonly GovernanceNode[] };

/**
 * Who reports to whom, as trees. One that reports to a body that is not there begins a tree, and so does one of those
 * that report to each other in a circle, so that every body stands in the chart once.
 */
export function governanceTrees(bodies: readonly GovernanceBody[]): readonly GovernanceNode[] {
  const ids = new Set(bodies.map((one) => one.id));
  const seen = new Set<string>();
  const grow = (body: GovernanceBody): GovernanceNode => {
    seen.add(body.id);
    const children: GovernanceNode[] = [];
    for (const one of bodies) if (one.reportsTo === body.id && !seen.has(one.id)) children.push(grow(one));
    return { body, children };
  };
  const trees = bodies.filter((one) => one.reportsTo === null || !ids.has(one.reportsTo)).map(grow);
  for (const one of bodies) if (!seen.has(one.id)) trees.push(grow(one));
  return trees;
}

/** The chart in two sentences. */
export function governanceAlt(bodies: readonly GovernanceBody[]): string {
  if (bodies.length === 0) return 'Governance chart. There is no board or group yet.';
  const trees = governanceTrees(bodies);
  const tops = trees.map(({ body }) => body.title);
  const under = trees.flatMap(({ body, children }) =>
    children.length > 0
      ? [
          `${listInWords(
            children.map((one) => one.body.title),
            5,
          )} ${children.length === 1 ? 'reports' : 'report'} to ${body.title}`,
        ]
      : [],
  );
  const chairs = bodies.filter((one) => one.chair !== '').length;
  return [
    `Governance chart of ${countOf(bodies.length, 'board or group', 'boards and groups')}; at the top ${listInWords(tops, 5)}.`,
    ...(under.length > 0 ? [`${capital(under.join('; '))}.`] : []),
    chairs === bodies.length ? 'Each has a chair named.' : `${capital(countOf(bodies.length - chairs, 'has no chair', 'have no chair'))} named.`,
  ].join(' ');
}

/** Every body with its chair and the one it reports to. */
export function governanceTable(bodies: readonly GovernanceBody[]): SceneTable {
  const titles = new Map(bodies.map((one) => [one.id, one.title]));
  return {
    nameColumn: 0,
    columns: [{ label: 'Board or group' }, { label: 'Chair' }, { label: 'Reports to' }, { label: 'Meets' }],
    rows: bodies.map((one) => ({
      cells: [one.title, one.chair, (one.reportsTo && titles.get(one.reportsTo)) || '', one.note],
      record: { kind: 'board' as const, id: one.id },
    })),
  };
}

/** The name of a body's mark. */
export function bodyLabel({ id, title, chair, note, reportsTo }: GovernanceBody, bodies: readonly GovernanceBody[]): string {
  const above = bodies.find((one) => one.id === reportsTo);
  const below = bodies.filter((one) => one.reportsTo === id);
  return [
    title,
    chair ? `chair ${chair}` : 'no chair named',
    ...(note ? [`meets ${note}`] : []),
    ...(above ? [`reports to ${above.title}`] : []),
    ...(below.length > 0
      ? [
          `reported to by ${listInWords(
            below.map((one) => one.title),
            8,
          )}`,
        ]
      : []),
  ].join('; ');
}
