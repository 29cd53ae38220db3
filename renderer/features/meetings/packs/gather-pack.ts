import { sha256 } from '#shared/base/hash.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { type Agenda, type AgendaLine, agendaLines } from '#shared/meetings/agenda-lines.ts';
import type { PackPaper, PackSource } from '#shared/packs/pack-source.ts';
import { membersOn, packItems } from '#shared/packs/pack-items.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import type { Store } from '#renderer/data/index.ts';
import { issuedVersion } from '#renderer/parts/papers/read-version.ts';
import { type PaperToKeep, paperToKeep } from '#renderer/parts/papers/paper-to-keep.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { pictureReader } from '#renderer/parts/register-blocks/drawn-pictures.ts';
import { readPaper } from '#renderer/parts/report-making/read-paper.ts';
import { type ReadPack, readPapers } from '#renderer/parts/packs/ask-pack.ts';

/** Everything that a pack of a meeting is made from today, read and checked; files are looked into when it is made. */
export type GatheredPack = {
  readonly source: Omit<PackSource, 'files'>;
  readonly agenda: Agenda;
  readonly papers: ReadonlyMap<string, KeptPaper>;
  /** The kept papers as bytes. */
  readonly kept: ReadonlyMap<string, Uint8Array>;
  /** Pictures and files with their media types. */
  readonly blobs: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly mediaType: string }>;
  readonly received: ReadonlyMap<string, ReceivedPaper>;
  readonly drafts: ReadonlySet<string>;
};

type Found = { readonly paper: PackPaper; readonly bytes: Uint8Array; readonly blobs: GatheredPack['blobs']; readonly isDraft: boolean };

/** Reads the agenda of a meeting with all papers on it as they stand. Refused with a sentence where a paper is missing. */
export async function gatherPack(store: Store, meeting: Meeting): Promise<Result<GatheredPack>> {
  const [committee, settings, people, reports, received, versions] = await store.read((reader) =>
    Promise.all([
      meeting.committee ? reader.get('committee', meeting.committee) : null,
      reader.get('settings', settingsId),
      reader.all('person'),
      reader.all('report'),
      reader.all('paper'),
      reader.all('version'),
    ]),
  );
  const council = settings ?? settingsNoun.create(settingsId);
  const agenda = agendaLines(meeting, committee ?? null, council, new Map([...reports, ...received].map((one) => [one.id, one.title])));
  const kept = new Map<string, Uint8Array>();
  const blobs = new Map<string, { readonly bytes: Uint8Array; readonly mediaType: string }>();
  const papers = new Map<string, PackPaper>();
  const drafts = new Set<string>();
  for (const line of agenda.lines) {
    const found = await findPaper(store, line, received, versions);
    if (found && 'ok' in found) return found;
    if (!found) continue;
    papers.set(line.id, found.paper);
    if (found.paper.form === 'kept') kept.set(found.paper.hash, found.bytes);
    else blobs.set(found.paper.hash, { bytes: found.bytes, mediaType: 'application/pdf' });
    for (const [hash, blob] of found.blobs) blobs.set(hash, blob);
    if (found.isDraft) drafts.add(line.id);
  }
  const read = await readPapers(kept);
  if (!read.ok) return read;
  const withContents = new Map(
    [...papers].map(([item, one]) => [item, one.form === 'kept' ? { ...one, contents: read.value.get(one.hash)?.contents ?? '' } : one]),
  );
  const me = people.find((one) => one.id === council.me);
  const { exclusion } = agenda;
  const source: GatheredPack['source'] = {
    type: 'boardpack-pack',
    format: 1,
    made: new Date().toISOString(),
    by: me?.name ?? '',
    council: council.council,
    font: council.wordFont,
    committee: { id: committee?.id ?? '', title: committee?.title ?? meeting.title, authority: committee?.parent ?? '' },
    meeting: {
      id: meeting.id,
      title: committee ? meeting.title : '',
      date: meeting.date,
      time: meeting.time,
      place: meeting.place || (committee?.usualPlace ?? ''),
      postponedFrom: meeting.postponedFrom,
      statusReason: meeting.statusReason,
    },
    members: committee ? membersOn(committee, people, meeting.date ?? localDay()) : [],
    contact: me ? [me.name, me.post, me.telephone, me.email].filter((one) => one !== '') : [],
    exclusion: exclusion && { before: exclusion.before, words: exclusion.words },
    items: packItems(agenda, people, withContents).map((one) => ({ ...one, isMarked: isMarked(one.paper, read.value) })),
    number: 0,
    allowed: [],
    note: '',
    follows: null,
    firstPage: { public: 1, members: 1, officers: 1 },
    pagePrefix: '',
  };
  const byItem = agenda.lines.flatMap(({ id, item }) => {
    const one = received.find((paper) => paper.id === item.paper);
    return one ? [[id, one] as const] : [];
  });
  return ok({ source, agenda, papers: new Map([...read.value].map(([hash, { paper }]) => [hash, paper])), kept, blobs, received: new Map(byItem), drafts });
}

function isMarked(paper: PackPaper | null, read: ReadPack): boolean {
  return paper?.form === 'kept' && (read.get(paper.hash)?.paper.report.exempt.length ?? 0) > 0;
}

async function findPaper(
  store: Store,
  { item, number }: AgendaLine,
  received: readonly ReceivedPaper[],
  versions: Parameters<typeof issuedVersion>[1],
): Promise<Found | Extract<Result<never>, { ok: false }> | null> {
  const gone = refuse(
    'gone',
    `The paper of item ${number} is missing from the database. Receive it again under Papers, or restart Boardpack, which brings it back from its second copy where there is one.`,
  );
  if (item.report !== null) {
    const records = await readPaper(store, item.report);
    if (!records) return refuse('gone', `The report of item ${number} is no longer there. Take it off the item, or bring it back from History.`);
    const issued = issuedVersion(records.report, versions);
    if (issued) return (await storedPaper(store, issued.paper, issued.blobs, false)) ?? gone;
    const made = await paperToKeep({ readBlob: pictureReader(store) }, records, { version: null, note: '' });
    if (!made.ok) return made;
    return draftPaper(made.value);
  }
  if (item.paper === null) return null;
  const paper = received.find((one) => one.id === item.paper);
  if (!paper) return gone;
  if (paper.kept !== null) return (await storedPaper(store, paper.kept, paper.blobs, false)) ?? gone;
  const file = await store.readBlob(paper.file.hash);
  if (!file) return gone;
  const { hash, name, bytes } = paper.file;
  return { paper: { form: 'pdf', hash, contents: hash, name, bytes }, bytes: file.bytes, blobs: new Map(), isDraft: false };
}

async function draftPaper({ bytes, blobs: pictures, named }: PaperToKeep): Promise<Found> {
  const types = new Map(named.map((one) => [one.hash, one.mediaType]));
  const blobs = new Map([...pictures].map(([hash, picture]) => [hash, { bytes: picture, mediaType: types.get(hash) ?? 'image/png' }]));
  return { paper: { form: 'kept', hash: await sha256(bytes), contents: '', blobs: named }, bytes, blobs, isDraft: true };
}

async function storedPaper({ readBlob }: Pick<Store, 'readBlob'>, hash: string, named: readonly string[], isDraft: boolean): Promise<Found | null> {
  const stored = await readBlob(hash);
  if (!stored) return null;
  const blobs = new Map<string, { bytes: Uint8Array; mediaType: string }>();
  for (const one of named) {
    const found = await readBlob(one);
    if (!found) return null;
    blobs.set(one, found);
  }
  const notes = [...blobs].map(([one, { bytes, mediaType }]) => ({ hash: one, mediaType, size: bytes.length }));
  return { paper: { form: 'kept', hash, contents: '', blobs: notes }, bytes: stored.bytes, blobs, isDraft };
}
