import { settings, settingsId } from '#shared/domain/settings.ts';
import { arrive } from '#shared/packs/intake/arrive.ts';
import type { Arrived, Judge } from '#shared/packs/intake/arrived.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';

/** What papers are judged by in these tests. */
export const judge: Judge = {
  meeting: { date: '2027-01-14' },
  committee: { title: 'Place Select Committee' },
  template: countyCommittee,
  settings: settings.create(settingsId),
  today: '2026-12-20',
};

/** A file as it arrives; throws where it is refused. */
export async function read(path: string, bytes: Uint8Array, by: Partial<Judge> = {}): Promise<Arrived> {
  const paper = await arrive(path, bytes, { ...judge, ...by });
  if (!paper.ok) throw new Error(paper.problem.message);
  return paper.value;
}

/** Findings as lines: 'must: It was scanned'. */
export function said(findings: readonly { readonly weight: string; readonly words: string }[]): string {
  return findings.map(({ weight, words }) => `${weight}: ${words}`).join('\n');
}
