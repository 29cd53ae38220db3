import { sameJson } from '#shared/base/hash.ts';
import { newId } from '#shared/base/ids.ts';
import type { Edit } from '#shared/changes/change.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Programme } from '#shared/domain/programme.ts';
import type { Block, Report, Version } from '#shared/domain/report/index.ts';
import type { HandedOver } from './hand-over.ts';
import type { KeptPaper } from './kept-paper.ts';

/** What is in a database already that a paper might bring. */
export type Here = {
  readonly people: readonly Person[];
  readonly committees: readonly Committee[];
  readonly meetings: readonly Meeting[];
  readonly programmes: readonly Programme[];
  readonly versions: readonly Version[];
  /** The report of the paper's own id, with its text; null where there is none. */
  readonly report: { readonly report: Report; readonly blocks: readonly Block[] } | null;
  /** Whether the paper's template is known here in its version. */
  readonly hasTemplate: boolean;
};

/** Which report holds the paper, and what makes it so; no edits where it is here already. */
export type KeptHere = { readonly report: string; readonly edits: readonly Edit[] };

/**
 * Takes a paper that was handed over in as a report: nothing that is here is overwritten. People, committee, meeting and
 * programme are found by identity, else by name, else they come along; an issued paper is kept whole as a version too.
 */
export function keepHere({ paper, hash }: Pick<HandedOver, 'paper' | 'hash'>, here: Here): KeptHere {
  const known = here.versions.find((version) => version.paper === hash);
  if (known) return { report: known.report, edits: [] };
  if (here.report && isSame(here.report, paper)) return { report: paper.report.id, edits: [] };

  const ids = new Map<string, string>();
  const brought: Edit[] = [];
  const take = <T extends { readonly id: string }>(given: T, known: readonly T[], isLike: (one: T) => boolean, create: (one: T) => Edit) => {
    const found = known.find((one) => one.id === given.id) ?? known.find(isLike);
    if (!found) brought.push(create(withIds(given, ids)));
    else if (found.id !== given.id) ids.set(given.id, found.id);
  };
  for (const person of paper.people)
    take(
      person,
      here.people,
      (one) => isSameName(one.name, person.name),
      (one) => createEdit('person', one),
    );
  const { committee, meeting, programme } = paper;
  if (committee)
    take(
      committee,
      here.committees,
      (one) => isSameName(one.title, committee.title),
      (one) => createEdit('committee', one),
    );
  if (meeting) {
    const of = meeting.committee === null ? null : (ids.get(meeting.committee) ?? meeting.committee);
    take(
      meeting,
      here.meetings,
      (one) => one.committee === of && one.date !== null && one.date === meeting.date,
      (one) => createEdit('meeting', one),
    );
  }
  if (programme)
    take(
      programme,
      here.programmes,
      (one) => isSameName(one.title, programme.title),
      (one) => createEdit('programme', one),
    );
  if (!here.hasTemplate) brought.push(createEdit('template', { id: newId(), title: paper.template.name, content: paper.template, isDraft: false }));
  // Another paper of the same report stands here: this one becomes a report of its own beside it.
  if (here.report) for (const id of ownIds(paper)) ids.set(id, newId());

  const report = withIds({ ...paper.report, follows: null }, ids);
  const blocks = paper.blocks.map((block) => withIds(block, ids));
  const version: Version | null =
    paper.version === null || report.issued === null
      ? null
      : {
          id: newId(),
          report: report.id,
          number: paper.version,
          title: report.title,
          day: report.issued,
          note: paper.note,
          paper: hash,
          blobs: paper.blobs.map((blob) => blob.hash),
        };
  return {
    report: report.id,
    edits: [
      ...brought,
      createEdit('report', report),
      ...blocks.map((block) => insertItem('report', report.id, 'blocks', block)),
      ...(version ? [createEdit('version', version)] : []),
    ],
  };
}

/** Whether a report that is here is the paper: its text and fields but for what only concerns its author. */
function isSame({ report, blocks }: NonNullable<Here['report']>, paper: KeptPaper): boolean {
  const fields = (one: Report) => ({ ...one, notes: [], follows: null });
  const text = (all: readonly Block[]) => new Map(all.map((block) => [block.id, { ...block, report: undefined }]));
  const [mine, theirs] = [text(blocks), text(paper.blocks)];
  return (
    sameJson(fields(report), fields(paper.report)) &&
    mine.size === theirs.size &&
    [...theirs].every(([id, block]) => {
      const own = mine.get(id);
      // What follows the registers there was frozen on the way.
      return own !== undefined && (block.type === 'register' ? sameJson({ ...own, frozen: null }, { ...block, frozen: null }) : sameJson(own, block));
    })
  );
}

const anyId = /\b[a-z2-7]{20}\b/g;

/** The identities that belong to the report alone: its own, those of its text, and of the items in its lists. */
function ownIds({ report, blocks }: KeptPaper): readonly string[] {
  const lists = Object.values(report).flatMap((value) => (Array.isArray(value) ? value : []));
  const items = lists.flatMap((item: unknown) => (typeof item === 'object' && item !== null && 'id' in item ? [String(item.id)] : []));
  const notes = [...JSON.stringify(blocks).matchAll(/"footnote":\{"id":"([a-z2-7]{20})"/g)].map((found) => found[1] as string);
  return [report.id, ...blocks.map((block) => block.id), ...items, ...notes];
}

/** A record with other identities in the place of those given, wherever they stand in it. */
function withIds<T>(value: T, ids: ReadonlyMap<string, string>): T {
  return ids.size === 0 ? value : (JSON.parse(JSON.stringify(value).replace(anyId, (id) => ids.get(id) ?? id)) as T);
}

function isSameName(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}
