import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Found } from '#shared/checks/check-paper.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { PaperRecords } from '#shared/outline/build.ts';

/** What a page asks of the worker that checks one paper. What it was told before stands until it is told otherwise. */
export type ChecksRequest =
  | { readonly ask: 'fields'; readonly fields: Omit<PaperRecords, 'blocks'> }
  /** Blocks that are new or different, and the ids of those that are gone. */
  | { readonly ask: 'blocks'; readonly put: readonly Block[]; readonly gone: readonly string[] }
  /** Checks the paper as it was told. One that is followed by another before it begins is passed over. */
  | { readonly ask: 'check'; readonly run: number; readonly today: CalendarDate };

/** What the worker found in one run, with the length of the paper. */
export type ChecksAnswer =
  | { readonly say: 'found'; readonly run: number; readonly found: readonly Found[]; readonly words: number; readonly minutes: number }
  | { readonly say: 'failed'; readonly run: number; readonly message: string };
