import type { CalendarDate } from '#shared/base/calendar-date.ts';

/** The parts of the kingdom that have bank holidays of their own, named as the government's published list names them. */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland';

/** A bank holiday that was proclaimed for one year, for every division unless `only` names one. */
export type OneOffHoliday = {
  readonly day: CalendarDate;
  readonly title: string;
  readonly only?: Division;
  /** The holiday of that year which was moved to this day, and has no other. */
  readonly insteadOf?: 'early May' | 'spring';
};

/** What was proclaimed under s.1(2) and (3) of the Banking and Financial Dealings Act 1971, from 2002 on. */
export const oneOffHolidays: readonly OneOffHoliday[] = [
  { day: '2002-06-03', title: 'Golden Jubilee bank holiday' },
  { day: '2002-06-04', title: 'Spring bank holiday', insteadOf: 'spring' },
  { day: '2011-04-29', title: 'Royal Wedding bank holiday' },
  { day: '2012-06-04', title: 'Spring bank holiday', insteadOf: 'spring' },
  { day: '2012-06-05', title: 'Diamond Jubilee bank holiday' },
  { day: '2020-05-08', title: 'Early May bank holiday (VE Day)', insteadOf: 'early May' },
  { day: '2022-06-02', title: 'Spring bank holiday', insteadOf: 'spring' },
  { day: '2022-06-03', title: 'Platinum Jubilee bank holiday' },
  { day: '2022-09-19', title: 'Bank holiday for the State Funeral of Queen Elizabeth II' },
  { day: '2023-05-08', title: 'Bank holiday for the coronation of King Charles III' },
  { day: '2026-06-15', title: 'World Cup bank holiday', only: 'scotland' },
];
