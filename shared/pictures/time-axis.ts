import { type CalendarDate, daysBetween, monthName } from '#shared/base/calendar-date.ts';
import { financialYearOf, formatFinancialYear } from '#shared/base/financial-year.ts';
import { lineHeight, type Shape, textSize } from './scene.ts';
import { rule, words } from './shapes.ts';
import { textWidth } from './text-widths.ts';

/** A stretch of time laid along a width. `to` is the day after the last. */
export type TimeAxis = { readonly from: CalendarDate; readonly to: CalendarDate; readonly left: number; readonly width: number };

/** The days of a stretch of time, the first and the last one that something stands on. */
export type Span = { readonly from: CalendarDate; readonly to: CalendarDate };

/** Two lines: financial years, and under them quarters or months where there is room. */
export const axisHeight = 2 * lineHeight + 4;

/** An axis over whole months, from the month of the first day to that of the last. */
export function timeAxis(span: Span, left: number, width: number): TimeAxis {
  return { from: `${span.from.slice(0, 7)}-01`, to: monthAfter(span.to), left, width };
}

/** Where a day begins on the axis; days outside it stand at its ends. */
export function placeOfDay(axis: TimeAxis, day: CalendarDate): number {
  const share = daysBetween(axis.from, day) / Math.max(1, daysBetween(axis.from, axis.to));
  return axis.left + Math.max(0, Math.min(1, share)) * axis.width;
}

/** The words of the axis from `top` down, and its lines on to `bottom`. */
export function drawTimeAxis(axis: TimeAxis, top: number, bottom: number): readonly Shape[] {
  const shapes: Shape[] = [];
  const months = Math.max(1, Math.round(daysBetween(axis.from, axis.to) / 30.44));
  const perMonth = axis.width / months;
  const step = perMonth >= 23 ? 1 : perMonth * 3 >= 19 ? 3 : 0;
  const everyYear = Math.max(1, Math.ceil((textWidth('2026/27', textSize, true) + 8) / (perMonth * 12)));
  const right = axis.left + axis.width;
  let begin = axis.from;
  for (let month = axis.from; month <= axis.to; month = monthAfter(month)) {
    const number = Number(month.slice(5, 7));
    const x = placeOfDay(axis, month);
    const isYear = number === 4;
    const isStep = step === 1 || (step === 3 && number % 3 === 1);
    if (month < axis.to && (isYear || isStep || month === axis.from)) {
      const next = nextStep(month, step);
      const label = step === 1 ? monthName(number).slice(0, 3) : `Q${Math.floor(((number + 8) % 12) / 3) + 1}`;
      const end = Math.min(right, placeOfDay(axis, next));
      if (step > 0 && textWidth(label, textSize) <= end - x - 3) shapes.push(words(x + 3, top + 2 * lineHeight - 1, label, { colour: 'ink-soft' }));
      if (x > axis.left) shapes.push(rule([x, isYear ? top : top + lineHeight + 2], [x, bottom], isYear ? 'line-strong' : 'line', 0.5));
    }
    if ((isYear && month > axis.from) || month === axis.to) {
      const label = formatFinancialYear(financialYearOf(begin));
      const shown = Number(label.slice(0, 4)) % everyYear === 0;
      const from = placeOfDay(axis, begin);
      if (shown && textWidth(label, textSize, true) <= Math.min(right, x + (everyYear - 1) * perMonth * 12) - from - 4)
        shapes.push(words(from + 3, top + lineHeight - 2, label, { bold: true, colour: 'ink-soft' }));
      begin = month;
    }
  }
  shapes.push(rule([axis.left, top + axisHeight], [right, top + axisHeight], 'line-strong'));
  shapes.push(rule([axis.left, top], [axis.left, bottom], 'line', 0.5));
  return shapes;
}

function monthAfter(day: CalendarDate): CalendarDate {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

function nextStep(month: CalendarDate, step: number): CalendarDate {
  let next = monthAfter(month);
  while (step === 3 && Number(next.slice(5, 7)) % 3 !== 1) next = monthAfter(next);
  return next;
}
