import { canonicalJson, sha256 } from '#shared/base/hash.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { programme as programmeNoun } from '#shared/domain/programme.ts';
import type { Programme } from '#shared/domain/programme.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { type KeptNote, type KeptPaper, type PaperBlob, paperFormat, paperType } from './kept-paper.ts';

/** A paper as bytes that can be kept for ever and read again by `readKeptPaper`: equal papers give equal bytes. */
export async function keepPaper(records: PaperRecords, about: KeptNote, blobs: readonly PaperBlob[]): Promise<Uint8Array> {
  return new TextEncoder().encode(canonicalJson(await paperAsKept(records, about, blobs)));
}

/** The same paper as data, sealed, for what reads it at once. */
export async function paperAsKept(records: PaperRecords, about: KeptNote, blobs: readonly PaperBlob[]): Promise<KeptPaper> {
  const { report, template, people, committee, meeting, programme, settings } = records;
  const used = JSON.stringify([report, programme?.sponsor, programme?.manager]);
  const kept: Omit<KeptPaper, 'seal'> = {
    type: paperType,
    format: paperFormat,
    ...about,
    formats: formatsOfPaper(),
    template,
    report: { ...report, notes: [] },
    blocks: asTheyStand(records, about.made.slice(0, 10)),
    people: people.filter((person) => used.includes(`"${person.id}"`)),
    committee: committee && committeePrinted(committee),
    meeting: meeting && meetingPrinted(meeting),
    programme: programme ? printedOf(programme) : null,
    settings: {
      council: settings.council,
      wordFont: settings.wordFont,
      stage: settings.reportStages.find((one) => one.value === report.stage)?.label ?? report.stage,
    },
    blobs: [...blobs].sort((a, b) => (a.hash < b.hash ? -1 : 1)),
  };
  return { ...kept, seal: await sealOfPaper(kept) };
}

/** The SHA-256 that seals a paper. */
export function sealOfPaper({ seal: _seal, ...rest }: Omit<KeptPaper, 'seal'> & { readonly seal?: string }): Promise<string> {
  return sha256(canonicalJson(rest));
}

/** The blocks as the paper shows them on that day: those that follow the registers are frozen, and none names its report. */
function asTheyStand({ blocks, registers }: PaperRecords, day: string): readonly Block[] {
  return blocks.map((stored) => {
    const { report: _report, ...block } = stored as Block & { readonly report?: string };
    return block.type === 'register' && block.frozen === null ? { ...block, frozen: { day, blocks: registers?.get(block.id) ?? [] } } : block;
  });
}

/** The SHA-256 of every picture and attachment that a paper names. */
export function blobsNamed({ template, report, blocks, registers }: Pick<PaperRecords, 'template' | 'report' | 'blocks' | 'registers'>): readonly string[] {
  const letterhead = template.letterhead?.picture?.blob;
  const attached = report.appendices.flatMap((one) => one.file?.blob ?? []);
  const said = [...(registers?.values() ?? [])].flat();
  // No word is looked at: a long paper is asked this while somebody writes.
  return [...new Set([...(letterhead ? [letterhead] : []), ...attached, ...[...blocks, ...said].flatMap(picturesIn)])];
}

function picturesIn(block: Block): readonly string[] {
  if (block.type === 'picture') return [block.blob];
  return block.type === 'register' ? (block.frozen?.blocks ?? []).flatMap(picturesIn) : [];
}

/** What papers print of a committee: not who sits on it. */
function committeePrinted({ id, title, body, parent, template, usualDay, usualPlace, remit }: Committee): Committee {
  return { ...nouns.committee.create(id), title, body, parent, template, usualDay, usualPlace, remit };
}

/** What papers print of a meeting: its agenda and minutes, exempt items among them, belong to nobody's paper. */
function meetingPrinted({ id, committee, date, time, place, title }: Meeting): Meeting {
  return { ...nouns.meeting.create(id), committee, date, time, place, title };
}

function printedOf(programme: Programme): Programme {
  const { id, title, sponsor, manager } = programme;
  return { ...programmeNoun.create(id), title, sponsor, manager };
}

function formatsOfPaper(): Readonly<Record<string, number>> {
  return Object.fromEntries((['report', 'template', 'person', 'committee', 'meeting', 'programme'] as const).map((kind) => [kind, nouns[kind].version]));
}
