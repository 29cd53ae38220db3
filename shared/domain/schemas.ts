import type { z } from '#shared/base/schema.ts';
import { type Fault, faultsOf } from './faults.ts';
import type { Kind } from './kinds.ts';
import { meetingSchema } from './meeting/meeting-schema.ts';
import { nouns } from './nouns.ts';
import { packSchema } from './pack/pack-schema.ts';
import { paperSchema } from './paper/paper-schema.ts';
import { block } from './report/block-schema.ts';
import { reportSchema } from './report/report-schema.ts';
import { versionSchema } from './report/version-schema.ts';
import { settingsSchema } from './settings-schema.ts';
import { ownTemplateSchema } from './template/own-template-schema.ts';
import { viewSchema } from './view-schema.ts';

// The one door to everything that checks what is stored. It stands on the schema library, so a screen that only shows
// things must not import it: whatever validates loads it first.

export { block } from './report/block-schema.ts';
export { inline } from './report/text-schema.ts';
export { riskMatrix } from './settings-schema.ts';

const own: Readonly<Partial<Record<Kind, z.ZodType>>> = {
  report: reportSchema,
  settings: settingsSchema,
  view: viewSchema,
  template: ownTemplateSchema,
  version: versionSchema,
  meeting: meetingSchema,
  paper: paperSchema,
  pack: packSchema,
};

/** Everything that keeps a record from being what its noun demands; empty where it is. Fields not known are let be. */
export function recordFaults(kind: Kind, record: unknown): readonly Fault[] {
  const { stored } = nouns[kind];
  if (stored) return faultsOf(record, stored);
  const schema = own[kind];
  if (!schema) throw new Error(`Nothing says what a ${kind} may hold`);
  return schemaFaults(schema, record);
}

/** The same for a block of a report. */
export function blockFaults(value: unknown): readonly Fault[] {
  return schemaFaults(block, value);
}

function schemaFaults(schema: z.ZodType, value: unknown): readonly Fault[] {
  const outcome = schema.safeParse(value);
  if (outcome.success) return [];
  return outcome.error.issues.map(({ path, message }) => ({ field: path[0] === undefined ? null : String(path[0]), message }));
}
