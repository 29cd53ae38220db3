export { localDay } from '#shared/base/calendar-date.ts';
