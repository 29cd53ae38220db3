import { type CalendarDate, longDate } from '#shared/base/calendar-date.ts';
import type { OwnTemplate, Template } from '#shared/domain/template/index.ts';
import { templates } from '#shared/templates/index.ts';

/** A line of the list: a version of a template, and the record it is kept in where the council made it. */
export type TemplateRow = { readonly template: Template; readonly own: OwnTemplate | null };

/** Every version of every template: the council's own first, drafts before what is in force, then those that are shipped. */
export function templateRows(own: readonly OwnTemplate[]): readonly TemplateRow[] {
  const mine = own.map((one): TemplateRow => ({ template: one.content, own: one }));
  mine.sort((a, b) => a.template.name.localeCompare(b.template.name, 'en-GB') || b.template.version - a.template.version);
  return [...mine, ...templates.map((template): TemplateRow => ({ template, own: null }))];
}

/** How a version stands on a day: 'Draft', 'Not yet in force', 'In force', 'Ended'; 'Shipped', 'Shipped, ended'. */
export function stateWords({ template: { validFrom, validTo }, own }: TemplateRow, today: CalendarDate): string {
  const hasEnded = validTo !== null && validTo < today;
  if (!own) return hasEnded ? 'Shipped, ended' : 'Shipped';
  if (own.isDraft) return 'Draft';
  if (hasEnded) return 'Ended';
  return today < validFrom ? 'Not yet in force' : 'In force';
}

/** '1 May 2021 to 30 April 2024', 'from 1 May 2021'; '' while it is a draft. */
export function validWords({ template: { validFrom, validTo }, own }: TemplateRow): string {
  if (own?.isDraft) return '';
  return validTo === null ? `from ${longDate(validFrom)}` : `${longDate(validFrom)} to ${longDate(validTo)}`;
}

/** The address of a version. */
export function placeOfTemplate({ id, version }: Pick<Template, 'id' | 'version'>): string {
  return `/templates/${id}/${version}`;
}
