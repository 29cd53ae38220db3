import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { PartialDate } from '#shared/base/partial-date.ts';
import type { Span } from '../time-axis.ts';

/** A project as a row of the timeline; `letter` may be ''. */
export type TimelineProject = { readonly id: string; readonly letter: string; readonly title: string };

/** A milestone as the timeline shows it. */
export type TimelineMilestone = {
  readonly id: string;
  readonly project: string;
  readonly title: string;
  readonly planned: PartialDate | null;
  readonly forecast: PartialDate | null;
  readonly actual: PartialDate | null;
  readonly done: boolean;
};

/** `span`: the days of the axis, where it must be the same on several pictures; otherwise as the dates need it. */
export type TimelineInput = {
  readonly projects: readonly TimelineProject[];
  readonly milestones: readonly TimelineMilestone[];
  readonly today: CalendarDate;
  readonly span?: Span;
};
