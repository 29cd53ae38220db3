import { isCalendarDate, longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Programme } from '#shared/domain/programme.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { StandingWords } from '#shared/templates/standing-fields.ts';
import type { PartOf, Template } from '#shared/templates/index.ts';
import { exemptReason, notForPublication } from './exempt.ts';
import type { OutlineNode } from './outline.ts';

type FrontRecords = {
  readonly template: Template;
  readonly report: Report;
  readonly people: ReadonlyMap<string, Person>;
  readonly settings: Settings;
  readonly committee: Committee | null;
  readonly meeting: Meeting | null;
  readonly programme?: Programme | null;
};

/** Under this key of a paper's front words stands the day on which it was made from the registers. */
export const madeKey = 'made';

/** The front block line by line, without those that have no words; with the title where it is a cover. */
export function frontNodes(part: PartOf<'front'>, records: FrontRecords): readonly OutlineNode[] {
  const { template, report, committee, meeting, people, settings, programme } = records;
  const person = people.get(report.reportOf ?? '');
  const day = report.issued ?? report.front[madeKey];
  const hasKind = part.fields.some((field) => field.from === 'kind');
  const words = {
    committee: committee?.title ?? '',
    'meeting-date': meeting?.date ? weekdayDate(meeting.date) : '',
    'agenda-item': report.agendaItem.trim(),
    'report-of': person ? postOf(person) || person.name : '',
    title: hasKind ? withoutKind(report.title.trim(), template.name) : report.title.trim(),
    kind: template.name,
    exempt: report.exempt.length > 0 ? exemptReason('report', report.exempt) : '',
    written: '',
    council: settings.council,
    programme: programme?.title ?? '',
    sponsor: people.get(programme?.sponsor ?? '')?.name ?? '',
    manager: people.get(programme?.manager ?? '')?.name ?? '',
    issued: isCalendarDate(day) ? longDate(day) : '',
  };
  const nodes = part.fields.flatMap((field): readonly OutlineNode[] => {
    const text = field.from === 'written' ? (report.front[field.key] ?? '').trim() : words[field.from];
    if (field.style === 'title') return [{ type: 'title', id: 'part:title', text, isCover: true }];
    if (text === '') return [];
    const isCapital = field.style === 'capitals';
    const label = field.from === 'exempt' ? notForPublication : isCapital ? field.label.toUpperCase() : field.label;
    return [{ type: 'front', id: `front:${field.key}`, style: field.style, label, text: isCapital ? text.toUpperCase() : text }];
  });
  // An exempt paper is marked whether or not its template has thought of it.
  if (words.exempt === '' || part.fields.some((field) => field.from === 'exempt')) return nodes;
  return [{ type: 'front', id: 'front:exempt', style: 'line', label: notForPublication, text: words.exempt }, ...nodes];
}

/** What standing words name, as this report has it. */
export function standingWords(records: Omit<FrontRecords, 'template'>): StandingWords {
  const { report, committee, meeting, people, settings, programme } = records;
  const person = people.get(report.reportOf ?? '');
  return {
    committee: committee?.title ?? '',
    'meeting date': meeting?.date ? longDate(meeting.date) : '',
    'report of': person ? postOf(person) || person.name : '',
    title: report.title.trim(),
    council: committee?.parent || settings.council,
    programme: programme?.title ?? '',
  };
}

/** A person's post with the directorate, unless the post names it. */
export function postOf(person: Person): string {
  return person.directorate && !person.post.includes(person.directorate) ? [person.post, person.directorate].filter(Boolean).join(', ') : person.post;
}

/** 'Closer to Home' of 'Closer to Home: Risk register'. */
function withoutKind(title: string, kind: string): string {
  const end = `: ${kind}`;
  return title.length > end.length && title.endsWith(end) ? title.slice(0, -end.length).trimEnd() : title;
}
