import type { Field, Keeping } from './noun.ts';
import { directionChoices, ragChoices } from './rag.ts';

// The rating of a programme or project, and what it was before.

/** Red, amber or green, where it is going, and why. */
export const ragFields = [
  { name: 'rag', label: 'RAG', shape: { type: 'choice', choices: ragChoices }, column: true, group: 'Status' },
  { name: 'direction', label: 'Direction', shape: { type: 'choice', choices: directionChoices }, column: true, group: 'Status' },
  { name: 'ragReason', label: 'Reason for the rating', shape: { type: 'text' }, group: 'Status' },
] as const satisfies readonly Field[];

/** What the rating was, from which day on. */
export const ratings = {
  name: 'ratings',
  label: 'Ratings so far',
  group: 'What it was before',
  help: 'Noted by itself each time the rating is changed. A wrong date can be mended here.',
  shape: {
    type: 'list',
    item: 'rating',
    fields: [
      { name: 'from', label: 'From', shape: { type: 'day' } },
      { name: 'rag', label: 'RAG', shape: { type: 'choice', choices: ragChoices } },
      { name: 'direction', label: 'Direction', shape: { type: 'choice', choices: directionChoices } },
      { name: 'ragReason', label: 'Reason', shape: { type: 'text' } },
    ],
  },
} as const satisfies Field;

/** What it was called, from which day on. */
export const titles = {
  name: 'titles',
  label: 'Names so far',
  group: 'What it was before',
  help: 'Noted by itself each time the title is changed.',
  shape: {
    type: 'list',
    item: 'name',
    fields: [
      { name: 'from', label: 'From', shape: { type: 'day' } },
      { name: 'title', label: 'Title', shape: { type: 'line' } },
    ],
  },
} as const satisfies Field;

/** A title and a rating whose earlier values stay readable. */
export const keepsTitleAndRating: readonly Keeping[] = [
  { list: 'titles', of: ['title'] },
  { list: 'ratings', of: ['rag', 'direction', 'ragReason'] },
];
