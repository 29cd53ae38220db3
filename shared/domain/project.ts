import { byPlace, type Place } from '#shared/base/order-key.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';
import { directionChoices, ragChoices } from './rag.ts';

export const project = defineNoun({
  kind: 'project',
  label: 'project',
  plural: 'projects',
  version: 1,
  fields: [
    { name: 'title', label: 'Title', shape: { type: 'line', filled: true }, column: true },
    { name: 'programme', label: 'Programme', shape: { type: 'reference', to: 'programme' }, column: true },
    { name: 'category', label: 'Category', shape: { type: 'settingsChoice', list: 'categories' }, column: true },
    { name: 'stage', label: 'Stage', shape: { type: 'settingsChoice', list: 'stages' }, column: true },
    { name: 'rag', label: 'RAG', shape: { type: 'choice', choices: ragChoices }, column: true },
    { name: 'direction', label: 'Direction', shape: { type: 'choice', choices: directionChoices }, column: true },
    { name: 'ragReason', label: 'Reason for the rating', shape: { type: 'text' } },
    { name: 'lead', label: 'Project lead', shape: { type: 'reference', to: 'person' }, column: true },
    { name: 'sponsor', label: 'Sponsor', shape: { type: 'reference', to: 'person' } },
    { name: 'team', label: 'Project team', shape: { type: 'references', to: 'person' } },
    { name: 'aim', label: 'Aim', shape: { type: 'text' } },
    {
      name: 'notes',
      label: 'Progress notes',
      shape: {
        type: 'list',
        item: 'progress note',
        fields: [
          { name: 'date', label: 'Date', shape: { type: 'day' } },
          { name: 'text', label: 'Progress', shape: { type: 'text' } },
        ],
      },
    },
  ],
  /** Where it stands among the programme's projects; its letter follows from this. */
  inner: [{ name: 'place', label: 'Place', shape: { type: 'place' } }],
  starts: { title: 'New project', stage: 'proposed' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Project = RecordOfNoun<typeof project>;

/** 'a' to 'z', then 'aa': the letter of the project at `index` (0 first) among its programme's. */
export function projectLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : projectLetter(Math.floor(index / 26) - 1) + last;
}

/** The projects of one programme in their order. */
export function projectsInOrder<P extends { id: string; programme: string | null; place: Place }>(projects: readonly P[], programmeId: string): P[] {
  return projects.filter((one) => one.programme === programmeId).sort(byPlace);
}
