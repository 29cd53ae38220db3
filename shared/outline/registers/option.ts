import { isCalendarDate } from '#shared/base/calendar-date.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import type { Choice } from '#shared/domain/field.ts';
import type { BlockOf } from '#shared/domain/report/index.ts';
import type { FillRecords } from '../fill-records.ts';

/** How a block from the registers is set. */
export type Form = BlockOf<'register'>['form'];

/** What an option may hold, as it is stored in the block. */
export type OptionValue = BlockOf<'register'>['options'][string];

/** What kind of value an option has, which value it has at first, and how it is asked for. */
type OptionShape =
  | { readonly type: 'flag'; readonly start: boolean }
  /** '' stands for what the block says by itself. */
  | { readonly type: 'words'; readonly start: ''; readonly placeholder?: string }
  | { readonly type: 'day'; readonly start: null }
  /** A whole number from 1 on; null for no limit. */
  | { readonly type: 'count'; readonly start: number | null; readonly max: number }
  | { readonly type: 'choice'; readonly start: string; readonly choices: readonly Choice[] }
  /** Any of several; none chosen stands for all of them. */
  | { readonly type: 'choices'; readonly start: readonly string[]; readonly choices: (records: FillRecords) => readonly Choice[] }
  /** Any of the records of a kind; none chosen stands for all of them. */
  | { readonly type: 'records'; readonly start: readonly string[]; readonly kind: Kind; readonly all: string }
  /** Some of several, in an order. */
  | { readonly type: 'columns'; readonly start: readonly string[]; readonly choices: readonly Choice[] };

/** One thing that can be chosen about a block from the registers, as data: the dialog is made from it. */
export type Option = OptionShape & {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** The forms that it has a meaning for; left out: all. */
  readonly forms?: readonly Form[];
  /** It is asked for only while another option has this value. */
  readonly when?: { readonly option: string; readonly is: string };
};

/** A value for every option of a filling. */
export type Chosen = Readonly<Record<string, OptionValue>>;

/** What a block says of its options, with the value at first for those that it leaves out or that do not fit any more. */
export function chosenOf(options: readonly Option[], stored: BlockOf<'register'>['options']): Chosen {
  return Object.fromEntries(options.map((option) => [option.name, fits(option, stored[option.name]) ? (stored[option.name] as OptionValue) : option.start]));
}

function fits(option: Option, value: OptionValue | undefined): boolean {
  if (value === undefined) return false;
  switch (option.type) {
    case 'flag':
      return typeof value === 'boolean';
    case 'words':
      return typeof value === 'string';
    case 'day':
      return value === null || (typeof value === 'string' && isCalendarDate(value));
    case 'count':
      return value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= option.max);
    case 'choice':
      return option.choices.some((one) => one.value === value);
    case 'columns':
      return Array.isArray(value) && value.length > 0 && value.every((one) => option.choices.some((choice) => choice.value === one));
    default:
      return Array.isArray(value);
  }
}

/** The options that differ from what they are at first: as much as a block need keep. */
export function optionsToKeep(options: readonly Option[], chosen: Chosen): BlockOf<'register'>['options'] {
  const isStart = (option: Option) => JSON.stringify(chosen[option.name] ?? null) === JSON.stringify(option.start);
  return Object.fromEntries(options.filter((option) => !isStart(option)).map((option) => [option.name, chosen[option.name] ?? null]));
}

/** Whether an option has a meaning for a form and for what else was chosen. */
export function isAsked(option: Option, form: Form, chosen: Chosen): boolean {
  return (option.forms?.includes(form) ?? true) && (option.when === undefined || chosen[option.when.option] === option.when.is);
}

/** The words of an option that holds some. */
export function wordsOf(chosen: Chosen, name: string): string {
  const value = chosen[name];
  return typeof value === 'string' ? value : '';
}

/** Several values of an option; none stands for all. */
export function listOf(chosen: Chosen, name: string): readonly string[] {
  const value = chosen[name];
  return typeof value === 'object' && value !== null ? value : [];
}

/** A number of an option, or null. */
export function countIn(chosen: Chosen, name: string): number | null {
  const value = chosen[name];
  return typeof value === 'number' ? value : null;
}
