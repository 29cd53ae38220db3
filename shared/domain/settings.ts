import { z } from '#shared/base/schema.ts';
import { defineNoun } from './noun.ts';
import { defaultMatrix, riskMatrix } from './risk-matrix.ts';
import { id, line, reference } from './values.ts';

/** The id of the one settings record of a database. */
export const settingsId = 'settings2council3444';

const choice = z.object({ value: line, label: line }).readonly();
const choices = z.array(choice).readonly();

const schema = z
  .object({
    id,
    council: line,
    /** Who works here: the person in every change. */
    me: reference,
    matrix: riskMatrix,
    stages: choices,
    categories: choices,
    proximities: choices,
    /** The name of the typeface in Word files; the council's computers have it, the app does not ship it. */
    wordFont: line,
    /** Folded into a snapshot when older than this many days; 0 keeps every change. */
    keepChangesDays: z.int().min(0).max(36500),
  })
  .readonly();

export type Settings = z.infer<typeof schema>;

export const settings = defineNoun<Settings>({
  kind: 'settings',
  label: 'council settings',
  plural: 'council settings',
  version: 1,
  schema,
  fields: [
    { name: 'council', label: 'Council', shape: { type: 'line' }, needed: 'Please give the name of the council: it stands on every report.' },
    { name: 'me', label: 'You', shape: { type: 'reference', to: 'person' } },
    {
      name: 'wordFont',
      label: 'Typeface in Word files',
      shape: { type: 'line' },
      needed: 'Please name a typeface that the council’s computers have, for example Arial.',
    },
    { name: 'keepChangesDays', label: 'Days of single changes kept', shape: { type: 'whole', min: 0, max: 36500 }, help: '0 keeps every change for ever.' },
  ],
  create: (newId) => ({
    id: newId,
    council: '',
    me: null,
    matrix: defaultMatrix,
    stages: [
      { value: 'proposed', label: 'Proposed' },
      { value: 'scoping', label: 'Scoping' },
      { value: 'plan-submitted', label: 'Plan submitted' },
      { value: 'approved', label: 'Approved' },
      { value: 'delivery', label: 'In delivery' },
      { value: 'closing', label: 'Closing' },
      { value: 'closed', label: 'Closed' },
    ],
    categories: [
      { value: 'high-priority', label: 'High priority workstream' },
      { value: 'service-development', label: 'Service development' },
      { value: 'service-review', label: 'Service review' },
    ],
    proximities: [
      { value: 'now', label: 'Now' },
      { value: '3-months', label: 'Within 3 months' },
      { value: '12-months', label: 'Within 12 months' },
      { value: 'later', label: 'Later' },
    ],
    wordFont: 'Arial',
    keepChangesDays: 0,
  }),
  titleOf: (record) => record.council || 'Council settings',
  upgrades: {},
});
