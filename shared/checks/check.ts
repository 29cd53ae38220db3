import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import type { Finding } from './finding.ts';
import type { PaperText } from './paper-texts.ts';

/** What checks read: the finished paper, what it is made from, and the day on which it is read. */
export type Paper = {
  readonly outline: Outline;
  readonly records: PaperRecords;
  readonly today: CalendarDate;
  /** Every text of the paper in the order of reading, made once for all checks. */
  readonly texts: readonly PaperText[];
};

/** A rule over a paper. `name` is stored where a council switches it off, and never altered; `description` is one sentence. */
export type Check = {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly run: (paper: Paper) => readonly Finding[];
};
