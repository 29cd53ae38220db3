import { type Kind, kinds } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { raiseComments } from '#shared/domain/report/raise-comments.ts';

type Fields = Record<string, unknown>;
/** How to read older things: `steps[n]` turns one of format n into format n + 1. */
export type Steps<T> = Readonly<Record<number, (older: T) => T>>;

/** Which formats of records the edits of each format of change speak of. The last line is today's. */
export const recordFormats: Readonly<Record<number, Readonly<Partial<Record<Kind, number>>>>> = {
  1: { settings: 1, person: 1, programme: 1, project: 1, milestone: 1, risk: 1, committee: 1, meeting: 1, report: 1 },
  2: {
    ...{ settings: 1, person: 2, programme: 2, board: 1, project: 2, milestone: 1, risk: 2, committee: 1, meeting: 1, report: 1, view: 1 },
    ...{ issue: 1, assumption: 1, dependency: 1, decision: 1, changeRequest: 1, action: 1, lesson: 1 },
    ...{ benefit: 1, budgetLine: 1, funding: 1, post: 1, stakeholder: 1, document: 1 },
  },
  3: {
    ...{ settings: 2, person: 2, programme: 2, board: 1, project: 2, milestone: 1, risk: 2, committee: 1, meeting: 1, report: 2, view: 1 },
    ...{ issue: 1, assumption: 1, dependency: 1, decision: 1, changeRequest: 1, action: 1, lesson: 1 },
    ...{ benefit: 1, budgetLine: 1, funding: 1, post: 1, stakeholder: 1, document: 1 },
    ...{ template: 1, version: 1, commitment: 1, snippet: 1 },
  },
  4: {
    ...{ settings: 3, person: 2, programme: 2, board: 1, project: 2, milestone: 1, risk: 2, committee: 2, meeting: 2, report: 3, view: 1 },
    ...{ issue: 1, assumption: 1, dependency: 1, decision: 1, changeRequest: 1, action: 1, lesson: 1 },
    ...{ benefit: 1, budgetLine: 1, funding: 1, post: 1, stakeholder: 1, document: 1 },
    ...{ template: 1, version: 1, commitment: 1, snippet: 1, paper: 1, pack: 1, keyDecision: 1 },
  },
};

/**
 * One function for each older format of a change, and of the chunks of an import: `changeUpgrades[n]` makes format
 * n + 1 of format n. When a noun gets a new version, the format of changes goes up with it, and the step here carries
 * the noun's upgrade into the values and fields that edits hold.
 */
export const changeUpgrades: Steps<Fields> = {
  // Fields were added; none was renamed, so that only whole records differ.
  1: (older) => withWholeRecords(older, 1),
  // The comments of a report say more than they did, in edits of that field too.
  2: (older) => withComments(withWholeRecords(older, 2)),
  // Fields and kinds were added.
  3: (older) => withWholeRecords(older, 3),
};

/** Takes a value up, one step at a time. Throws where a step is missing: every format that was ever written has one. */
export function climb<T>(value: T, from: number, to: number, steps: Steps<T>): T {
  let current = value;
  for (let format = from; format < to; format++) {
    const step = steps[format];
    if (!step) throw new Error(`No way up from format ${format}`);
    current = step(current);
  }
  return current;
}

/** Today's format of each kind of record. */
export function formatsToday(): Readonly<Record<Kind, number>> {
  return Object.fromEntries(kinds.map((kind) => [kind, nouns[kind].version])) as Record<Kind, number>;
}

/** Brings the records that edits create and delete from one format of change to the next. */
function withWholeRecords(older: Fields, format: number): Fields {
  const raise = (kind: Kind, record: Fields) => {
    const from = recordFormats[format]?.[kind];
    const to = recordFormats[format + 1]?.[kind];
    return from === undefined || to === undefined ? record : climb(record, from, to, nouns[kind].upgrades);
  };
  const edits = (older['edits'] as readonly { readonly op: string; readonly kind: Kind; readonly value?: Fields; readonly before?: Fields }[]).map((edit) => {
    if (edit.op === 'create' && edit.value) return { ...edit, value: raise(edit.kind, edit.value) };
    if (edit.op === 'delete' && edit.before) return { ...edit, before: raise(edit.kind, edit.before) };
    return edit;
  });
  return { ...older, edits };
}

function withComments(older: Fields): Fields {
  const edits = (older['edits'] as readonly Fields[]).map((edit) => {
    if (edit['kind'] !== 'report' || (edit['field'] !== 'comments' && edit['list'] !== 'comments')) return edit;
    const raised = { ...edit };
    for (const name of ['before', 'after', 'value']) if (name in edit) raised[name] = raiseComments(edit[name]);
    return raised;
  });
  return { ...older, edits };
}
