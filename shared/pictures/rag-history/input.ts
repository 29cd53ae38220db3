import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Rag } from '#shared/domain/rag.ts';

/** A rating, and the day from which it held; null for one that held before anything was kept. */
export type KeptRating = { readonly from: CalendarDate | null; readonly rag: Rag };

/** A project with its ratings in order of time. */
export type RatedProject = { readonly id: string; readonly letter: string; readonly title: string; readonly ratings: readonly KeptRating[] };

/** `from` and `to`: the first and the last day shown. */
export type RagHistoryInput = { readonly projects: readonly RatedProject[]; readonly from: CalendarDate; readonly to: CalendarDate };

/** A stretch of days with one rating; `to` is the day before the next. */
export type RatedStretch = { readonly from: CalendarDate; readonly to: CalendarDate; readonly rag: Rag };
