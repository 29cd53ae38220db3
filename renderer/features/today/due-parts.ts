import {
  awaitedComments,
  byDay,
  type Due,
  dueActions,
  dueBenefits,
  dueIssues,
  dueMilestones,
  dueReviews,
  openCommitments,
  wantedDecisions,
} from '#shared/domain/due.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';

/** The lists of what is due. */
export type DueLists = Readonly<
  Record<'actions' | 'milestones' | 'decisions' | 'issues' | 'reviews' | 'benefits' | 'commitments' | 'comments', readonly Due[]>
>;
/** What of a record stands in which list. */
export type DuePart = Partial<DueLists>;

const finders = {
  action: (one, today) => ({ actions: dueActions({ actions: [one], risks: [], projects: [] }, today) }),
  risk: (one, today) => ({ actions: dueActions({ actions: [], risks: [one], projects: [] }, today), reviews: dueReviews([one], [], today) }),
  project: (one, today) => ({ actions: dueActions({ actions: [], risks: [], projects: [one] }, today) }),
  milestone: (one, today) => ({ milestones: dueMilestones([one], today) }),
  decision: (one, today) => ({ decisions: wantedDecisions([one], today) }),
  issue: (one, today) => ({ issues: dueIssues([one], today) }),
  assumption: (one, today) => ({ reviews: dueReviews([], [one], today) }),
  benefit: (one, today) => ({ benefits: dueBenefits([one], today) }),
  commitment: (one, today) => ({ commitments: openCommitments([one], today) }),
  report: (one, today) => ({ comments: awaitedComments([one], today) }),
} as const satisfies { readonly [K in keyof RecordOf]?: (one: RecordOf[K], today: string) => DuePart };

/** The kinds of records that may be due. */
export type DueKind = keyof typeof finders;

/** What of one record is due on that day or soon; null where nothing is, so that nothing of it need be kept. */
export function duePart<K extends DueKind>(kind: K, record: RecordOf[K], today: string): DuePart | null {
  const part = (finders[kind] as (one: RecordOf[K], day: string) => DuePart)(record, today);
  return Object.values(part).some((list) => list.length > 0) ? part : null;
}

/** All that is due, list by list, the earliest first. */
export function gatherDue(parts: readonly ReadonlyMap<string, DuePart>[]): DueLists {
  const found = { actions: [], milestones: [], decisions: [], issues: [], reviews: [], benefits: [], commitments: [], comments: [] } as Record<
    keyof DueLists,
    Due[]
  >;
  for (const map of parts) {
    for (const part of map.values()) {
      for (const [name, list] of Object.entries(part)) for (const one of list) found[name as keyof DueLists].push(one);
    }
  }
  return {
    actions: byDay(found.actions),
    milestones: byDay(found.milestones),
    decisions: byDay(found.decisions),
    issues: byDay(found.issues),
    reviews: byDay(found.reviews),
    benefits: byDay(found.benefits),
    commitments: byDay(found.commitments),
    comments: byDay(found.comments),
  };
}
