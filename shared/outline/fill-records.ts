import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import type { Programme } from '#shared/domain/programme.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { FillPlace } from './fill-blocks.ts';

/** What sections are filled from: one programme, and of each kind the records that belong to it. */
export type FillRecords = {
  readonly programme: Programme;
  readonly settings: Settings;
  /** The day the paper speaks of: its meeting's, or the day of filling. */
  readonly day: CalendarDate;
  readonly of: <K extends Kind>(kind: K) => readonly RecordOf[K][];
};

/** One way to fill a section. */
export type Filling = {
  readonly name: string;
  /** Goes on after 'Fill': 'from the register of risks'. */
  readonly label: string;
  /** Kinds that are read besides programme, project, person and settings. */
  readonly reads: readonly Kind[];
  /** Whether a paper that is filled at once is the better for it; left out: always. */
  readonly isWorth?: (records: FillRecords) => boolean;
  readonly fill: (records: FillRecords, at: FillPlace) => readonly Block[];
};

/** Whether a record belongs to a programme: by its own field, or by its project's. Records with neither belong to all. */
export function belongsTo(record: object, programme: string, projects: ReadonlySet<unknown>): boolean {
  const ofProgramme = 'programme' in record ? record.programme : undefined;
  const ofProject = 'project' in record ? record.project : undefined;
  if (ofProgramme === undefined && ofProject === undefined) return true;
  return ofProgramme === programme || projects.has(ofProject);
}
