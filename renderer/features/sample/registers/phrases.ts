import { type Snippet, snippet } from '#shared/domain/snippet.ts';
import { sampleId } from '../sample-id.ts';

const entries: readonly (readonly [title: string, text: string])[] = [
  ['No key decision', 'This is not a key decision, because it stays below the council’s threshold and touches no two divisions more than others.'],
  ['Met from the budget', 'The cost can be met within the budget that the directorate has been given for this year.'],
  ['Equality analysis made', 'An equality analysis has been made. Members are asked to read it before they decide; it is listed under the background papers.'],
  ['Nothing exempt', 'Nothing in this report is exempt or confidential.'],
  ['What happens to the old report', 'This report stands in the place of the one that the Committee had before it at its last meeting.'],
];

/** Sentences that authors of the sample council write again and again. */
export const phrases: readonly Snippet[] = entries.map(([title, text], index) => ({ ...snippet.create(sampleId(`phrase:${index + 1}`)), title, text }));
