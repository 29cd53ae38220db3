import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Audience, Pack, PackFile } from '#shared/domain/pack/index.ts';
import { compareSources } from '#shared/packs/compare-sources.ts';
import type { PackSource } from '#shared/packs/pack-source.ts';
import { packKind } from '#shared/packs/pack-words.ts';

/** What was chosen for a pack before it is made. */
export type PackChoices = {
  readonly audiences: readonly Audience[];
  readonly forms: readonly PackFile['form'][];
  readonly isSupplement: boolean;
  /** Page numbers of a supplement: on from the pack before, or its own with a letter. */
  readonly pages: 'on' | 'own';
  readonly note: string;
};

/** A pack that was made before, with what it was made from. */
export type PackBefore = { readonly pack: Pack; readonly source: PackSource };

/** The source of a pack as it was chosen: as a supplement, with what differs from the pack before. */
export function chosenSource(
  source: Omit<PackSource, 'files'>,
  choices: PackChoices,
  before: PackBefore | null,
  supplements: number,
): Omit<PackSource, 'files'> {
  // What was let stand once is not asked again.
  const allowed = before?.source.allowed ?? [];
  if (!choices.isSupplement || before === null) return { ...source, allowed, note: choices.note };
  const number = supplements + 1;
  return {
    ...source,
    allowed,
    note: choices.note,
    number,
    follows: { sealed: before.pack.sealed, kind: packKind(before.source), day: before.pack.made as CalendarDate, lines: compareSources(before.source, source) },
    firstPage:
      choices.pages === 'on'
        ? { public: nextPage(before, 'public'), members: nextPage(before, 'members'), officers: nextPage(before, 'officers') }
        : source.firstPage,
    pagePrefix: choices.pages === 'own' ? `S${number}-` : '',
  };
}

/** The number of the page after the last of an earlier pack; 1 where it had no PDF for that audience. */
function nextPage({ pack, source }: PackBefore, audience: Audience): number {
  const pages = pack.files.find((one) => one.audience === audience && one.form === 'pdf')?.pages ?? null;
  return pages === null ? 1 : source.firstPage[audience] + pages;
}
