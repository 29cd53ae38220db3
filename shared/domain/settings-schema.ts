import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { z } from '#shared/base/schema.ts';
import type { RiskMatrix } from './risk-matrix.ts';
import { day, id, line, reference } from './values.ts';

/** See {@link RiskMatrix}. */
export const riskMatrix: z.ZodType<RiskMatrix> = z
  .object({
    likelihood: z.array(line).min(2).max(10).readonly(),
    impact: z.array(line).min(2).max(10).readonly(),
    bands: z
      .array(z.object({ label: line, from: z.int().min(1), tone: z.enum(['severe', 'high', 'medium', 'low']) }).readonly())
      .min(1)
      .readonly(),
    appetite: z.int().min(1),
  })
  .readonly();

const calendarDay = z.string().refine(isCalendarDate, 'This is not a day in the calendar. Write it as 13/12/2026.');
/** 'parish': as Schedule 12 to the Local Government Act 1972 counts for parish councils. */
const clearDaysRule = z.object({ days: z.int().min(0).max(365), basis: z.enum(['working', 'calendar', 'parish']) }).readonly();

const choice = z.object({ value: line, label: line }).readonly();
const choices = z.array(choice).readonly();

/** The settings of a council. */
export const settingsSchema = z
  .object({
    id,
    council: line,
    /** Who works here: the person in every change. */
    me: reference,
    matrix: riskMatrix,
    stages: choices,
    categories: choices,
    proximities: choices,
    /** The name of the typeface in Word files; the council's computers have it, the app does not ship it. */
    wordFont: line,
    /** Folded into a snapshot when older than this many days; 0 keeps every change. */
    keepChangesDays: z.int().min(0).max(36500),
    /** How far a report comes, first to last; `needs` says what must be there before it may come to a stage. */
    reportStages: z
      .array(z.object({ value: line, label: line, needs: z.array(z.enum(['parts', 'asked', 'cleared', 'checks'])).readonly() }).readonly())
      .min(2)
      .readonly(),
    /** Words that the spelling check knows besides its own dictionary. */
    words: z.array(line).readonly(),
    /** Checks that the council does without, each with its reason. */
    checksOff: z.array(z.object({ check: line, reason: line, day }).readonly()).readonly(),
    /** The longest report in words; 0 where there is no limit. */
    longestReport: z.int().min(0).max(1_000_000),
    /** Words that must not stand in an open report. */
    exemptWords: z.array(line).readonly(),
    /** Whose bank holidays are kept. */
    nation: z.enum(['england-and-wales', 'scotland', 'northern-ireland']),
    /** One-off bank holidays, and those of a yearly file; in `holidayYears` these stand for all that would be worked out. */
    holidays: z.array(z.object({ day: calendarDay, title: line }).readonly()).readonly(),
    holidayYears: z.array(z.int().min(1900).max(2200)).readonly(),
    /** Days on which the council is closed, both included. */
    closures: z.array(z.object({ from: calendarDay, to: calendarDay, title: line }).readonly()).readonly(),
    /** Clear days between the publication of an agenda and the meeting, where a committee has no rule of its own. */
    publication: clearDaysRule,
    /** Clear days' notice of a key decision and of a private meeting. */
    notice: clearDaysRule,
    /** Days after the publication of a decision within which it may be called in. */
    callIn: clearDaysRule,
    /** What is due before a meeting, counted back. `before`: from the meeting, or from the day of publication. */
    backPlan: z
      .array(
        z
          .object({
            key: line,
            label: line,
            days: z.int().min(0).max(365),
            basis: z.enum(['working', 'calendar']),
            before: z.enum(['meeting', 'publication']),
          })
          .readonly(),
      )
      .readonly(),
    /** From which spend or saving (whole pence), and from how many divisions on, a decision is key. */
    keyAmount: z.number().int().min(0),
    keyDivisions: z.int().min(1).max(100),
    /** Standing words: {paragraphs} stands for the paragraphs of Schedule 12A, {items} for the numbers of the items, {reason} for the reason given. */
    exclusionWords: z.string().max(4000),
    urgencyWords: z.string().max(4000),
    /** The address that open data is published under, or ''. */
    openDataAddress: line,
  })
  .readonly();
