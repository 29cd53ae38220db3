import fc from 'fast-check';
import { addDays } from '#shared/base/calendar-date.ts';
import type { PartialDate } from '#shared/base/partial-date.ts';

/** A day between 2020 and 2033. */
export const anyDay = fc.integer({ min: 0, max: 4_700 }).map((days) => addDays('2020-01-01', days));

const quarters = ['01', '01', '01', '04', '04', '04', '07', '07', '07', '10', '10', '10'];

/** A date as milestones have it, with every precision. */
export const anyPartialDate: fc.Arbitrary<PartialDate> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<PartialDate>({ kind: 'tbc' }) },
  {
    weight: 8,
    arbitrary: fc
      .record({ kind: fc.constantFrom('on' as const, 'by' as const), precision: fc.constantFrom('day', 'month', 'quarter', 'year'), day: anyDay })
      .map(({ kind, precision, day }): PartialDate => {
        const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
        const date = { day, month: `${day.slice(0, 7)}-01`, quarter: `${year}-${quarters[month - 1]}-01`, year: `${year}-04-01` }[precision];
        return { kind, precision, date } as PartialDate;
      }),
  },
);

/** A title: short, long, one endless word, or of unusual letters. */
export const anyTitle = fc.oneof(
  fc
    .array(fc.constantFrom('care', 'hub', 'accommodation', 'of', 'the', 'Wendlebury', 'commissioning', 'day'), { minLength: 1, maxLength: 14 })
    .map((words) => words.join(' ')),
  fc.string({ minLength: 1, maxLength: 60 }).map((text) => `x${text}`),
  fc.constant('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'),
);

/** The width of a page, of a landscape one, and of a wide screen. */
export const anyWidth = fc.constantFrom(420, 464, 708, 860);
