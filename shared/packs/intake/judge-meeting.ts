import { longDate } from '#shared/base/calendar-date.ts';
import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { titleKey } from './same-title.ts';
import type { Finding, Judge } from './arrived.ts';

/** Whether what a paper says of its meeting is this one: the days and the names of bodies on its front. */
export function judgeMeeting(
  said: { readonly days: readonly CalendarDate[]; readonly bodies: readonly string[] },
  { meeting, committee }: Judge,
): readonly Finding[] {
  const findings: Finding[] = [];
  const place = 'On its front';
  const [day] = said.days;
  if (day !== undefined && meeting.date !== null && !said.days.includes(meeting.date))
    findings.push({
      weight: 'must',
      place,
      words: `It is dated ${longDate(day)}, and this meeting is on ${longDate(meeting.date)}. Make sure that it is for this meeting.`,
    });
  const [body] = said.bodies;
  if (body !== undefined && committee !== null && !said.bodies.some((one) => names(one, committee.title)))
    findings.push({
      weight: 'should',
      place,
      words: `It says “${body}”, and this is a meeting of “${committee.title}”. Make sure that it is for this committee.`,
    });
  return findings;
}

/** Whether a line names a committee: it holds the words of its name, or is part of them. */
function names(line: string, title: string): boolean {
  const [said, wanted] = [titleKey(line), titleKey(title)];
  return said.includes(wanted) || wanted.includes(said);
}
