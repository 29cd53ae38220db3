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
  })
  .readonly();
