import { cityScrutiny } from './city-scrutiny.ts';
import { countyCommittee } from './county-committee.ts';
import { programmeInitiation } from './programme-initiation.ts';
import { benefitsPlan, highlightReport, riskRegisterPaper } from './programme-papers.ts';
import type { Template } from '#shared/domain/template/index.ts';

export type { Part, PartOf, Template } from '#shared/domain/template/index.ts';
export { type Missing, missingParts } from './missing.ts';
export { type StartingText, startingTexts } from './starting.ts';

/** Every shipped version of every template. A version is never altered once reports may have been issued under it. */
export const templates: readonly Template[] = [countyCommittee, cityScrutiny, programmeInitiation, highlightReport, riskRegisterPaper, benefitsPlan];

/** The version a report was written under, or null where this app does not have it. */
export function templateFor(id: string, version: number): Template | null {
  return templates.find((one) => one.id === id && one.version === version) ?? null;
}

/** The newest version of each template, for the choice when a report is begun. */
export function newestTemplates(): readonly Template[] {
  const newest = new Map<string, Template>();
  for (const one of templates) if ((newest.get(one.id)?.version ?? 0) < one.version) newest.set(one.id, one);
  return [...newest.values()];
}
