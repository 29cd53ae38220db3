import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { parseUsualDay } from '#shared/calendar/usual-day-words.ts';
import { daysOf, publicationRule } from '#shared/meetings/council-days.ts';
import { holidaysFromFile } from '#shared/meetings/holidays-from-file.ts';
import { lateness } from '#shared/meetings/late-items.ts';
import { dueSteps, planOf, unfinishedReports } from '#shared/meetings/meeting-plan.ts';
import { newAgendaItem } from '#shared/domain/meeting/index.ts';
import { endOfMunicipalYear, plannedDays } from '#shared/meetings/planned-meetings.ts';
import { publicationOf } from '#shared/meetings/publication.ts';

const council = settings.create(settingsId);
const ofYear = (year: number, days: readonly string[]) =>
  days.map((day) => ({ division: council.nation, day: `${year}-${day}`, title: `Day ${day}`, note: '' }));

test('the council’s closures and one-off holidays move the day of publication, and a committee may have its own rule', () => {
  const due = (fields: Partial<typeof council>) => publicationOf({ date: '2027-01-18', published: null }, null, { ...council, ...fields }).day;
  expect(due({})).toBe('2027-01-08');
  expect(due({ holidays: [{ day: '2027-01-13', title: 'One-off' }] })).toBe('2027-01-07');
  expect(due({ closures: [{ from: '2027-01-11', to: '2027-01-12', title: '' }] })).toBe('2027-01-06');
  expect(publicationRule({ clearDays: 3, clearDaysBasis: '' }, council)).toEqual({ days: 3, basis: 'working' });
  expect(publicationRule({ clearDays: null, clearDaysBasis: 'calendar' }, council)).toEqual({ days: 5, basis: 'calendar' });
});

test('what was published is in time or so many days short', () => {
  const found = (published: string) => publicationOf({ date: '2021-12-13', published }, null, council);
  expect([found('2021-12-03').enough, found('2021-12-03').countWords]).toEqual([true, '5 clear days']);
  expect([found('2021-12-07').enough, found('2021-12-07').countWords]).toEqual([false, '3 clear days, 2 too few']);
  expect(found('2021-12-10').countWords).toBe('0 clear days, 5 too few');
});

test('one-off days join what is worked out, however many there are; the years of a file stand alone', () => {
  const many = ofYear(2027, ['02-01', '02-02', '02-03', '02-04', '02-05', '02-08', '02-09']).map(({ day, title }) => ({ day, title }));
  expect(daysOf({ ...council, holidays: many }).whyNotWorked('2027-03-26')).toBe('Good Friday');
  const whole = daysOf({ ...council, holidays: many, holidayYears: [2027] });
  expect([whole.whyNotWorked('2027-03-26'), whole.whyNotWorked('2027-02-08')]).toEqual([null, 'Day 02-08']);
});

test('a file brings what is new and takes whole years over; the rest stays', () => {
  const now = { ...council, holidays: [{ day: '2026-06-19', title: 'Ours' }] };
  const added = holidaysFromFile({ holidays: ofYear(2026, ['06-12']), leftOut: [] }, now);
  expect(added.patch).toEqual({ holidays: [{ day: '2026-06-12', title: 'Day 06-12' }, ...now.holidays], holidayYears: [] });
  const whole = holidaysFromFile({ holidays: ofYear(2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']), leftOut: [] }, now);
  expect(whole.years).toEqual([2026]);
  expect(whole.patch.holidays).toHaveLength(8);
  expect(daysOf({ ...council, ...whole.patch }).holidayOn('2026-06-19')).toBeNull();
  expect(holidaysFromFile({ holidays: [{ ...ofYear(2026, ['06-12'])[0], division: 'scotland' } as never], leftOut: [] }, now).added).toEqual([]);
});

test('a usual day gives the meetings of a year: bank holidays move or drop out, and what is there is not planned twice', () => {
  const usual = parseUsualDay('first Monday of the month');
  if (!usual.ok) throw new Error(usual.problem.message);
  const plan = (onHoliday: 'next working day' | 'leave out', meetings: readonly { date: string | null; postponedFrom: string | null }[] = []) =>
    plannedDays(usual.value, { from: '2027-04-01', to: '2027-06-30', onHoliday }, daysOf(council), meetings).map(({ day, state }) => `${day} ${state}`);
  expect(plan('next working day')).toEqual(['2027-04-05 new', '2027-05-04 moved', '2027-06-07 new']);
  expect(plan('leave out')).toEqual(['2027-04-05 new', '2027-05-03 left out', '2027-06-07 new']);
  expect(plan('next working day', [{ date: '2027-06-14', postponedFrom: '2027-06-07' }])).toEqual(['2027-04-05 new', '2027-05-04 moved', '2027-06-07 there']);
  expect([endOfMunicipalYear('2027-03-01'), endOfMunicipalYear('2027-05-01')]).toEqual(['2027-04-30', '2028-04-30']);
});

test('a meeting’s steps are counted back, and the next of them is due together with publication', () => {
  const plan = planOf('2027-01-18', null, council).map((one) => `${one.key} ${one.day}`);
  expect(plan).toEqual(['call 2026-12-02', 'draft 2026-12-22', 'comments 2026-12-31', 'sign-off 2027-01-06', 'publication 2027-01-08']);
  const meeting = { ...nouns.meeting.create('m'.repeat(20)), date: '2027-01-18' };
  const due = (today: string, fields: Partial<typeof meeting> = {}) => dueSteps({ ...meeting, ...fields }, null, council, today).map((one) => one.key);
  expect(due('2026-12-23')).toEqual(['comments', 'publication']);
  expect(due('2027-01-11')).toEqual(['publication']);
  expect(due('2026-12-23', { published: '2026-12-22' })).toEqual([]);
  expect(due('2026-12-23', { status: 'cancelled' })).toEqual([]);
  expect(due('2027-01-19')).toEqual([]);
});

test('reports for the meeting, or on its agenda, are wanted until they are submitted; withdrawn ones are not', () => {
  const report = (id: string, fields: object) => ({ id, meeting: null, issued: null, stage: 'draft', ...fields });
  const reports = [
    report('a', { meeting: 'm' }),
    report('b', {}),
    report('c', {}),
    report('d', { meeting: 'm', stage: 'submitted' }),
    report('e', { meeting: 'm', issued: '2027-01-01' }),
  ];
  const agenda = [newAgendaItem('V', { report: 'b' }), newAgendaItem('W', { report: 'c', withdrawn: '2027-01-04' })];
  expect(unfinishedReports({ id: 'm', agenda }, reports).map((one) => one.id)).toEqual(['a', 'b']);
});

test('late is what is put on the agenda, or comes, after publication and after the latest day for it', () => {
  const came = new Map([['paper', '2027-01-12']]);
  const late = (fields: object, published: string | null = '2027-01-08', days: object = {}) =>
    lateness(newAgendaItem('V', fields), { published, agenda: [newAgendaItem('A', { number: '1' })] }, came, {
      today: '2027-01-12',
      latest: '2027-01-08',
      ...days,
    });
  const added = { is: 'late', why: 'It was put on the agenda after publication.' };
  expect(late({ number: '4' })).toBeNull();
  expect(late({ number: '9', publishedOn: '2027-01-08' })).toBeNull();
  expect(late({ number: '9', publishedOn: '2027-01-12' })).toEqual(added);
  expect(late({})).toEqual(added);
  expect(late({ number: '4', paper: 'paper' })).toEqual({ is: 'late', why: 'Its paper came after publication.' });
  expect(late({ withdrawn: '2027-01-09' })).toBeNull();
  expect(late({}, null)).toBeNull();
  expect(late({}, '2027-01-08', { latest: null })).toEqual(added);
  // Published after the latest day: whatever is added is late, though that day were still to come.
  expect(late({}, '2027-01-11', { today: '2026-12-01' })).toEqual(added);
  const days = { today: '2027-01-12', latest: '2027-01-12' };
  expect(lateness(newAgendaItem('V'), { published: '2027-01-08', agenda: [newAgendaItem('V')] }, came, days)).toBeNull();
  // There is still time to publish what came since: nothing of it needs the chair.
  expect(late({}, '2027-01-08', days)).toEqual({ is: 'waiting' });
  expect(late({ number: '9', publishedOn: '2027-01-12' }, '2027-01-08', days)).toBeNull();
  expect(late({ number: '4', paper: 'paper' }, '2027-01-08', days)).toBeNull();
});
