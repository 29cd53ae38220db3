import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { RecordStates } from '#shared/changes/what-changed-states.ts';
import type { Block, Report } from '#shared/domain/report/index.ts';
import type { FillPlace } from '#shared/outline/fill-blocks.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import type { FollowedFilling, LiveFilling } from '#shared/outline/registers/live-filling.ts';
import type { Chosen, Form } from '#shared/outline/registers/option.ts';
import type { Room, Scene } from '#shared/pictures/scene.ts';

/** A filling that draws what it has to say: as many pictures as it takes for the room of a page. */
export type PictureFilling = FollowedFilling & {
  readonly draw: (records: FillRecords, chosen: Chosen, room: Room) => readonly Scene[];
};

/** A filling that tells what became of the records since a day, and so reads the log. */
export type ChangesFilling = FollowedFilling & {
  readonly since: (records: FillRecords, report: Report, chosen: Chosen) => CalendarDate;
  readonly tell: (
    told: {
      readonly records: FillRecords;
      readonly states: readonly RecordStates[];
      readonly since: CalendarDate;
      readonly form: Form;
      readonly chosen: Chosen;
    },
    at: FillPlace,
  ) => readonly Block[];
};

/** Everything that a block of a report can follow. */
export type BlockFilling = LiveFilling | PictureFilling | ChangesFilling;
