import { refuse } from '#shared/base/result.ts';
import { readCalendar } from '#shared/calendar/ics/read-calendar.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  try {
    postMessage(readCalendar(data));
  } catch (error) {
    postMessage(refuse('failed', `This calendar file could not be read (${(error as Error).message}). Nothing was taken in.`));
  }
});
