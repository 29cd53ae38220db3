import type { Decided } from '#shared/domain/access.ts';
import type { Audience } from '#shared/domain/pack/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { allowedBlocks, type WithheldPlaces } from './allowed-blocks.ts';
import { allowedCommittee, allowedMeeting, allowedPeople, allowedProgramme, allowedReport } from './allowed-report.ts';
import { allowedTemplate } from './allowed-template.ts';
import { decisionsOnParts, isShown } from './decisions.ts';
import type { PackItem } from './pack-source.ts';
import { markedPart, publicTitleOf } from './withheld-words.ts';

/** A paper as one audience may have it. */
export type AllowedPaper = {
  readonly records: PaperRecords;
  /** What was decided about each part that is not simply open. */
  readonly parts: ReadonlyMap<string, Decided>;
  /** Those of them whose words stayed behind. */
  readonly withheld: ReadonlySet<string>;
  readonly places: WithheldPlaces;
};

/**
 * Makes a paper for an audience by adding what is allowed: records are begun empty and filled field by field, so that a
 * field that nobody thought of stays out. The item itself must be shown to the audience. Of a withheld part only what it
 * counts for comes along, so that every number stays the same for everybody.
 */
export function allowedPaper(paper: KeptPaper, item: PackItem, audience: Audience): AllowedPaper {
  const parts = decisionsOnParts(item, paper);
  const withheld = new Set([...parts].filter(([, decided]) => !isShown(decided, audience)).map(([part]) => part));
  const titleOf = (part: string) => {
    const decided = parts.get(part);
    return decided && withheld.has(part) ? publicTitleOf(markedPart(part), decided) : null;
  };
  const { blocks, ...places } = allowedBlocks(
    paper.blocks,
    (part) => withheld.has(part),
    (part) => titleOf(part) || 'Not for publication',
  );
  const template = allowedTemplate(paper.template, titleOf);
  const programme = allowedProgramme(paper.programme, template);
  const report = allowedReport(paper.report, {
    template,
    blocks,
    number: item.number,
    exempt: item.access === 'exempt' ? item.paragraphs : [],
    withheld: (part) => (withheld.has(part) ? (parts.get(part) ?? null) : null),
  });
  const { council, wordFont } = paper.settings;
  const records: PaperRecords = {
    template,
    report,
    blocks,
    people: allowedPeople(paper, report, programme),
    settings: { ...settings.create(settingsId), council, wordFont },
    committee: allowedCommittee(paper.committee),
    meeting: allowedMeeting(paper.meeting),
    programme,
  };
  return { records, parts, withheld, places };
}
