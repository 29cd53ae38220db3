import { longDate, parseCalendarDate } from '#shared/base/calendar-date.ts';
import { dayProblem, partialDateProblem } from '#shared/base/date-problem.ts';
import { formatPartialDate, type PartialDate, parsePartialDate } from '#shared/base/partial-date.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { FieldShape, Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { type RiskMatrix, type Score, scoreProblem } from '#shared/domain/risk-matrix.ts';
import { localDay } from './local-day.ts';

/** The shapes that are written as text in one field. */
export type TypedShape = Extract<FieldShape, { type: 'line' | 'text' | 'whole' | 'day' | 'time' | 'partialDate' }>;

/** Whether a field of this shape is edited by typing. */
export function isTyped(shape: FieldShape): shape is TypedShape {
  return ['line', 'text', 'whole', 'day', 'time', 'partialDate'].includes(shape.type);
}

/** What stands in the field while it is edited. */
export function typedText(value: unknown, shape: TypedShape): string {
  if (value === null || value === undefined) return '';
  if (shape.type === 'day') return longDate(value as string);
  if (shape.type === 'partialDate') return formatPartialDate(value as PartialDate);
  return String(value);
}

/** The value that was typed, or a sentence that says what cannot be read. */
export function readTyped(text: string, shape: TypedShape): Result<unknown> {
  const tidy = text.trim();
  switch (shape.type) {
    case 'text':
      return ok(text.replace(/\r\n?/g, '\n'));
    case 'line':
      return ok(tidy.replace(/\s*[\r\n]+\s*/g, ' '));
    case 'whole': {
      const number = Number(tidy);
      if (tidy === '' || !Number.isInteger(number) || number < shape.min || number > shape.max) {
        return refuse('not-whole', `Write a whole number from ${shape.min} to ${shape.max}.`);
      }
      return ok(number);
    }
    case 'day': {
      if (tidy === '') return ok(null);
      const day = parseCalendarDate(tidy);
      return day ? ok(day) : refuse('not-a-day', dayProblem(tidy, localDay()));
    }
    case 'partialDate': {
      if (tidy === '') return ok(null);
      const date = parsePartialDate(tidy);
      return date ? ok(date) : refuse('not-a-date', partialDateProblem(tidy, localDay()));
    }
    case 'time':
      return readTime(tidy);
  }
}

function readTime(tidy: string): Result<string> {
  if (tidy === '') return ok('');
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/i.exec(tidy);
  const minutes = Number(match?.[2] ?? 0);
  let hours = Number(match?.[1] ?? 99);
  const half = match?.[3]?.toLowerCase();
  if (half && (hours < 1 || hours > 12)) hours = 99;
  if (half === 'pm' && hours < 12) hours += 12;
  if (half === 'am' && hours === 12) hours = 0;
  if (hours > 23 || minutes > 59) return refuse('not-a-time', `“${tidy}” is not a time of day. Write it as 14:30 or 2.30pm.`);
  return ok(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
}

/** Why a field may not take a value, as a sentence; null where it may. */
export function fieldProblem(kind: Kind, record: AnyRecord, field: string, value: unknown, matrix: RiskMatrix): string | null {
  const { shape, needed } = nouns[kind].fields.find((one) => one.name === field) ?? {};
  if (needed && String(value).trim() === '') return needed;
  if (shape?.type === 'score') {
    const problem = scoreProblem(value as Score | null, matrix);
    if (problem) return problem;
  }
  const outcome = nouns[kind].schema.safeParse({ ...record, [field]: value });
  if (outcome.success) return null;
  return outcome.error.issues.find((one) => one.path[0] === field)?.message ?? null;
}
