import type { z } from '#shared/base/schema.ts';
import { defineNounWithSchema } from './noun.ts';
import { defaultMatrix } from './risk-matrix.ts';
import type { settingsSchema } from './settings-schema.ts';

const reportDefaults = {
  reportStages: [
    { value: 'draft', label: 'Draft', needs: [] },
    { value: 'advisers', label: 'With advisers', needs: ['asked'] },
    { value: 'cleared', label: 'Cleared', needs: ['cleared'] },
    { value: 'submitted', label: 'Submitted', needs: ['parts', 'cleared', 'checks'] },
    { value: 'issued', label: 'Issued', needs: ['parts', 'cleared', 'checks'] },
  ],
  words: [],
  checksOff: [],
  longestReport: 0,
  exemptWords: [],
} satisfies Partial<z.infer<typeof settingsSchema>>;

const meetingDefaults = {
  nation: 'england-and-wales',
  holidays: [],
  holidayYears: [],
  closures: [],
  publication: { days: 5, basis: 'working' },
  notice: { days: 28, basis: 'calendar' },
  callIn: { days: 5, basis: 'working' },
  backPlan: [
    { key: 'call', label: 'Report call', days: 30, basis: 'working', before: 'meeting' },
    { key: 'draft', label: 'Drafts due', days: 10, basis: 'working', before: 'publication' },
    { key: 'comments', label: 'Comments due', days: 5, basis: 'working', before: 'publication' },
    { key: 'sign-off', label: 'Sign-off', days: 2, basis: 'working', before: 'publication' },
  ],
  keyAmount: 50_000_000,
  keyDivisions: 2,
  exclusionWords:
    'That the public and press be excluded from the meeting while the following items are considered, because exempt information as described in {paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972 would be likely to be disclosed, and the public interest in withholding it outweighs the public interest in disclosing it: {items}.',
  urgencyWords:
    'The Chair has agreed that this item be considered as a matter of urgency under section 100B(4)(b) of the Local Government Act 1972, for the following special circumstances: {reason}',
  openDataAddress: '',
} satisfies Partial<z.infer<typeof settingsSchema>>;

/** The id of the one settings record of a database. */
export const settingsId = 'settings2council3444';

export type Settings = z.infer<typeof settingsSchema>;

export const settings = defineNounWithSchema<Settings>({
  kind: 'settings',
  label: 'council settings',
  plural: 'council settings',
  version: 3,
  fields: [
    { name: 'council', label: 'Council', shape: { type: 'line' }, needed: 'Please give the name of the council: it stands on every report.' },
    { name: 'me', label: 'You', shape: { type: 'reference', to: 'person' } },
    {
      name: 'wordFont',
      label: 'Typeface in Word files',
      shape: { type: 'line' },
      needed: 'Please name a typeface that the council’s computers have, for example Arial.',
      help: 'PDFs are set in Arimo, which has the widths of Arial and comes with the app.',
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
    ...reportDefaults,
    ...meetingDefaults,
  }),
  titleOf: (record) => record.council || 'Council settings',
  upgrades: { 1: (older) => ({ ...older, ...reportDefaults }), 2: (older) => ({ ...older, ...meetingDefaults }) },
});
