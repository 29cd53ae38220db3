import { newId } from '#shared/base/ids.ts';
import { mediaTypes } from '#shared/base/media-types.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { createEdit } from '#shared/changes/edits.ts';
import type { Pack } from '#shared/domain/pack/index.ts';
import { numberEdits } from '#shared/meetings/agenda-lines.ts';
import { packKind } from '#shared/packs/pack-words.ts';
import type { Store } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import type { MadePack } from '#renderer/parts/packs/ask-pack.ts';
import type { GatheredPack } from './gather-pack.ts';

/**
 * Keeps a pack that was made: first every file and everything that it was made from, then one change that names them all.
 * What is cut off in between leaves no pack, and the one before as it was. The numbers of the items stay from then on.
 */
export async function storePack(store: Store, gathered: GatheredPack, made: MadePack): Promise<Result<Pack>> {
  const { source, files, sealed } = made;
  const put = async (bytes: Uint8Array, mediaType: string, hashes: string[]): Promise<Result<string>> => {
    const stored = await store.putBlob(bytes, mediaType);
    if (stored.ok) hashes.push(stored.value);
    return stored;
  };
  const blobs: string[] = [];
  for (const bytes of gathered.kept.values()) {
    const stored = await put(bytes, 'application/json', blobs);
    if (!stored.ok) return stored;
  }
  for (const { bytes, mediaType } of gathered.blobs.values()) {
    const stored = await put(bytes, mediaType, blobs);
    if (!stored.ok) return stored;
  }
  const written: Pack['files'][number][] = [];
  for (const { audience, form, name, bytes, pages } of files) {
    const stored = await put(bytes, mediaTypes[form], []);
    if (!stored.ok) return stored;
    written.push({ audience, form, name, hash: stored.value, bytes: bytes.length, pages });
  }
  const seal = await put(sealed, 'application/json', []);
  if (!seal.ok) return seal;
  const kind = packKind(source);
  let pack: Pack | null = null;
  const result = await store.run({ command: 'pack.make', label: `Make the ${kind.toLowerCase()} of a meeting` }, async (reader) => {
    const [packs, meeting] = await Promise.all([reader.all('pack'), reader.get('meeting', source.meeting.id)]);
    if (!meeting) return [];
    const number = 1 + Math.max(-1, ...packs.filter((one) => one.meeting === meeting.id).map((one) => one.number));
    pack = {
      id: newId(),
      meeting: meeting.id,
      title: kind,
      form: source.follows ? 'supplement' : 'agenda',
      number,
      note: source.note,
      made: localDay(),
      sealed: seal.value,
      blobs,
      files: written,
      sent: [],
    };
    const items = new Map(meeting.agenda.map((one) => [one.id, one]));
    // Numbers that somebody got on paper are not given to anything else.
    const lines = gathered.agenda.lines.flatMap((line) => {
      const item = items.get(line.id);
      return item ? [{ ...line, item }] : [];
    });
    return [createEdit('pack', pack), ...numberEdits(meeting, lines, localDay())];
  });
  if (!result.ok) return result;
  return pack === null ? refuse('gone', 'The meeting is no longer there, so the pack was not kept.') : ok(pack);
}
