import { cityScrutiny } from './city-scrutiny.ts';
import { countyCabinet } from './county-cabinet.ts';
import { countyCommittee } from './county-committee.ts';
import { countyCommitteeEarlier } from './county-earlier.ts';
import { decisionRecord } from './decision-record.ts';
import { type Templates, templatesOver } from './lookup.ts';
import { programmeInitiation } from './programme-initiation.ts';
import { benefitsPlan, highlightReport, riskRegisterPaper } from './programme-papers.ts';
import type { OwnTemplate, Template } from '#shared/domain/template/index.ts';

export type { Part, PartOf, Template } from '#shared/domain/template/index.ts';
export type { Templates } from './lookup.ts';
export { type Missing, missingParts } from './missing.ts';
export { type StartingText, startingTexts } from './starting.ts';

/** Every shipped version of every template. A version is never altered once reports may have been issued under it. */
export const templates: readonly Template[] = [
  countyCommittee,
  countyCommitteeEarlier,
  countyCabinet,
  cityScrutiny,
  decisionRecord,
  programmeInitiation,
  highlightReport,
  riskRegisterPaper,
  benefitsPlan,
];

const shipped = templatesOver(templates, []);
const kept = new WeakMap<readonly OwnTemplate[], Templates>();

/** The shipped templates and the council's own; the same for the same list of own ones. */
export function templatesWith(own: readonly OwnTemplate[]): Templates {
  const known = own.length === 0 ? shipped : kept.get(own);
  if (known) return known;
  const made = templatesOver(templates, own);
  kept.set(own, made);
  return made;
}

/** A shipped version, or null where this app does not have it; the council's own are found by {@link templatesWith}. */
export function templateFor(id: string, version: number): Template | null {
  return shipped.find(id, version);
}
