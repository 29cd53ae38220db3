import { letters } from '#shared/base/counting.ts';
import { byPlace, type Place } from '#shared/base/order-key.ts';
import { title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';
import { actions, deliverables, gates, notes, workstreams } from './project-fields.ts';
import { keepsTitleAndRating, ragFields, ratings, titles } from './rag-fields.ts';

/** A project of a programme: who does what by when, how it stands, and what became of it. */
export const project = defineNoun({
  kind: 'project',
  label: 'project',
  plural: 'projects',
  version: 2,
  fields: [
    title,
    { name: 'programme', label: 'Programme', shape: { type: 'reference', to: 'programme' }, column: true },
    { name: 'category', label: 'Category', shape: { type: 'settingsChoice', list: 'categories' }, column: true },
    { name: 'stage', label: 'Stage', shape: { type: 'settingsChoice', list: 'stages' }, column: true, group: 'Status' },
    ...ragFields,
    notes,
    gates,
    { name: 'lead', label: 'Project lead', shape: { type: 'reference', to: 'person' }, column: true, group: 'People' },
    { name: 'sponsor', label: 'Sponsor', shape: { type: 'reference', to: 'person' }, group: 'People' },
    { name: 'team', label: 'Project team', shape: { type: 'references', to: 'person' }, group: 'People' },
    { name: 'aim', label: 'Aim', shape: { type: 'text' }, group: 'Scope' },
    { name: 'scope', label: 'Scope', shape: { type: 'text' }, group: 'Scope' },
    workstreams,
    { ...actions, group: 'Plan' },
    deliverables,
    {
      name: 'dependsOn',
      label: 'Depends on',
      shape: { type: 'references', to: 'project' },
      group: 'Plan',
      acyclic: 'depends on',
      help: 'Projects that must deliver first.',
    },
    { name: 'closedOn', label: 'Closed on', shape: { type: 'day' }, group: 'What it was before' },
    { name: 'closedReason', label: 'Reason for closing', shape: { type: 'text' }, group: 'What it was before' },
    { name: 'mergedInto', label: 'Merged into', shape: { type: 'reference', to: 'project' }, group: 'What it was before' },
    { name: 'splitFrom', label: 'Split from', shape: { type: 'reference', to: 'project' }, group: 'What it was before' },
    titles,
    ratings,
  ],
  /** Where it stands among the programme's projects; its letter follows from this. */
  inner: [{ name: 'place', label: 'Place', shape: { type: 'place' } }],
  starts: { title: 'New project', stage: 'proposed' },
  titleOf: (record) => record.title,
  keeps: keepsTitleAndRating,
  upgrades: {
    1: (record) => ({
      ...record,
      ...{ gates: [], scope: '', workstreams: [], actions: [], deliverables: [], dependsOn: [], closedOn: null, closedReason: '' },
      ...{ mergedInto: null, splitFrom: null, titles: [], ratings: [] },
    }),
  },
});

export type Project = RecordOfNoun<typeof project>;

/** 'a' to 'z', then 'aa': the letter of the project at `index` (0 first) among its programme's. */
export function projectLetter(index: number): string {
  return letters(index + 1);
}

/** The projects of one programme in their order. */
export function projectsInOrder<P extends { id: string; programme: string | null; place: Place }>(projects: readonly P[], programmeId: string): P[] {
  return projects.filter((one) => one.programme === programmeId).sort(byPlace);
}
