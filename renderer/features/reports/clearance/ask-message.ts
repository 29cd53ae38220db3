import { type CalendarDate, longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import type { Fields } from '../editor/paper-session.ts';

/** A paragraph or recommendation that is asked about: 'Paragraph 12', and how it begins. */
export type Concern = { readonly title: string; readonly words: string };

/** What a colleague is asked for. */
export type Asking = {
  /** 'Financial Comments'. */
  readonly name: string;
  readonly adviser: string;
  readonly deadline: CalendarDate;
  readonly concerns: readonly Concern[];
  readonly file: string;
  /** Name, post and telephone of who asks. */
  readonly from: readonly string[];
};

/** The subject and the words of a message that asks a colleague for comments. */
export function askMessage({ report, committee, meeting }: Pick<Fields, 'report' | 'committee' | 'meeting'>, asking: Asking) {
  const title = report.title.trim();
  const goes = [committee ? `which goes to the ${committee.title}` : '', meeting?.date ? `on ${longDate(meeting.date)}` : ''].filter(Boolean).join(' ');
  const about =
    asking.concerns.length === 0
      ? ['Please look at the whole report.']
      : ['Please look in particular at:', ...asking.concerns.map(({ title, words }) => `- ${title}: ${words}`)];
  return {
    subject: `${asking.name} wanted by ${longDate(asking.deadline)}: ${title}`,
    text: [
      `Dear ${asking.adviser || 'colleague'},`,
      `Please let me have your ${asking.name} on the report “${title}”${goes ? `, ${goes},` : ''} by ${weekdayDate(asking.deadline)}. The draft is in the attached Word file, “${asking.file}”.`,
      about.join('\n'),
      'Please answer with the words that are to stand in the report, your initials and the date. Until they have come, the report does not count as cleared.',
      ['Kind regards', ...asking.from].join('\n'),
    ].join('\n\n'),
  };
}
