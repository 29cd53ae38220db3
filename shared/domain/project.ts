import { z } from '#shared/base/schema.ts';
import { byPlace, isPlace, type Place } from '#shared/base/order-key.ts';
import { defineNoun } from './noun.ts';
import { direction, directionChoices, rag, ragChoices } from './rag.ts';
import { day, id, line, listOf, reference, references, text, title } from './values.ts';

const schema = z
  .object({
    id,
    programme: reference,
    /** Where it stands among the programme's projects; its letter follows from this. */
    place: z.string().refine(isPlace, 'This is not a place in a list.'),
    title,
    category: line,
    stage: line,
    lead: reference,
    sponsor: reference,
    team: references,
    aim: text,
    rag,
    ragReason: text,
    direction,
    notes: listOf({ date: day, text }),
  })
  .readonly();

export type Project = z.infer<typeof schema>;

export const project = defineNoun<Project>({
  kind: 'project',
  label: 'project',
  plural: 'projects',
  version: 1,
  schema,
  fields: [
    { name: 'title', label: 'Title', shape: { type: 'line' }, column: true },
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
  create: (newId) => ({
    id: newId,
    programme: null,
    place: 'V',
    title: 'New project',
    category: '',
    stage: 'proposed',
    lead: null,
    sponsor: null,
    team: [],
    aim: '',
    rag: 'none',
    ragReason: '',
    direction: 'same',
    notes: [],
  }),
  titleOf: (record) => record.title,
  upgrades: {},
});

/** 'a' to 'z', then 'aa': the letter of the project at `index` (0 first) among its programme's. */
export function projectLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : projectLetter(Math.floor(index / 26) - 1) + last;
}

/** The projects of one programme in their order. */
export function projectsInOrder<P extends { id: string; programme: string | null; place: Place }>(projects: readonly P[], programmeId: string): P[] {
  return projects.filter((one) => one.programme === programmeId).sort(byPlace);
}
