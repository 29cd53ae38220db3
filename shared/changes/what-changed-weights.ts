import type { Field, Kind } from '#shared/domain/noun.ts';

// What a board wants to hear of first: how things stand, then dates and decisions, then money, then the rest.

const records: Partial<Readonly<Record<Kind, number>>> = {
  programme: 96,
  project: 96,
  decision: 82,
  milestone: 78,
  risk: 76,
  issue: 76,
  changeRequest: 74,
  budgetLine: 72,
  funding: 72,
  benefit: 70,
  post: 66,
  dependency: 62,
};

const fields: Readonly<Record<string, number>> = {
  rag: 100,
  stage: 98,
  mergedInto: 95,
  closedOn: 94,
  gates: 92,
  current: 90,
  forecast: 86,
  actual: 86,
  planned: 85,
  done: 85,
  closed: 84,
  outcome: 82,
  inherent: 80,
  target: 80,
  status: 80,
  direction: 64,
  approvals: 80,
  deliverables: 62,
};

/** How important it is that a record came or went; from 0 to 100. */
export function weightOfRecord(kind: Kind): number {
  return records[kind] ?? 50;
}

/** How important it is that a field changed; from 0 to 100. */
export function weightOfField(kind: Kind, { name, shape }: Field): number {
  if (kind === 'decision' && (name === 'day' || name === 'reason')) return 82;
  const known = fields[name];
  if (known !== undefined) return known;
  if (shape.type === 'money' || shape.type === 'fte' || shape.type === 'decimal') return 72;
  if (shape.type === 'reference' || shape.type === 'references') return 46;
  if (shape.type === 'list') return 44;
  if (shape.type === 'day' || shape.type === 'partialDate') return 42;
  return shape.type === 'text' ? 10 : 30;
}
