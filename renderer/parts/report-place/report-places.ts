import type { Report, Slot } from '#shared/domain/report/index.ts';
import type { Templates } from '#shared/templates/index.ts';

/** A part of a report that something can be put at the end of; `isUsual` where registers fill it too. */
export type ReportPlace = { readonly slot: Slot; readonly label: string; readonly isLandscape: boolean; readonly isUsual: boolean };

/** The parts of a report that take what is made elsewhere: the sections of its template, and the appendices written here. */
export function reportPlaces({ template, templateVersion, appendices }: Report, templates: Templates): readonly ReportPlace[] {
  const sections = (templates.find(template, templateVersion)?.parts ?? []).flatMap((part): readonly ReportPlace[] =>
    part.part === 'section' ? [{ slot: `section:${part.key}`, label: part.heading, isLandscape: part.landscape === true, isUsual: part.fill.length > 0 }] : [],
  );
  const written = appendices
    .filter((one) => one.file === null)
    .map((one): ReportPlace => ({ slot: `appendix:${one.id}`, label: `Appendix: ${one.title || 'without a title'}`, isLandscape: false, isUsual: false }));
  return [...sections, ...written];
}

/** The reports that can still be written in: those of a programme first, then by title. */
export function reportsToWriteIn(reports: readonly Report[], programme: string | null): readonly Report[] {
  return reports
    .filter((one) => one.issued === null)
    .sort((a, b) => Number(b.programme === programme) - Number(a.programme === programme) || a.title.localeCompare(b.title, 'en-GB'));
}
