import { counted } from '#shared/base/count.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { localDay } from '#shared/base/calendar-date.ts';
import { mediaTypes } from '#shared/base/media-types.ts';
import type { Change } from '#shared/changes/change.ts';
import type { Proposal } from '#shared/packs/intake/propose.ts';
import { takeIn } from '#shared/packs/intake/take-in.ts';
import type { Store } from '#renderer/data/index.ts';

/** Takes the wanted papers in for a meeting: their files and pictures first, then one change, which undoing takes back. */
export async function takeInPapers(
  store: Store,
  meetingId: string,
  proposals: readonly Proposal[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<{ readonly change: Change; readonly count: number }>> {
  const wanted = proposals.filter((one) => one.isWanted);
  for (const { arrived } of wanted) {
    const blobs = [
      { bytes: files.get(arrived.file.hash) ?? new Uint8Array(), mediaType: mediaTypes[arrived.form] },
      ...(arrived.kept ? [{ bytes: arrived.kept.bytes, mediaType: 'application/json' }, ...arrived.kept.blobs] : []),
    ];
    for (const { bytes, mediaType } of blobs) {
      const put = await store.putBlob(bytes, mediaType);
      if (!put.ok) return put;
    }
  }
  let isGone = false;
  const label = `Take in ${counted(wanted.length, 'paper', 'papers')} for a meeting`;
  const result = await store.run({ command: 'paper.take-in', label }, async (reader) => {
    const [meeting, papers] = await Promise.all([reader.get('meeting', meetingId), reader.all('paper')]);
    isGone = !meeting;
    if (!meeting) return [];
    const committee = meeting.committee === null ? null : await reader.get('committee', meeting.committee);
    return takeIn(wanted, {
      meeting,
      papers: papers.filter((one) => one.meeting === meetingId),
      today: localDay(),
      lastTitles: (committee?.standing ?? []).flatMap(({ at, title }) => (at === 'end' ? [title] : [])),
    }).edits;
  });
  if (isGone) return refuse('gone', 'This meeting is no longer there: it was removed meanwhile. Nothing was taken in.');
  if (!result.ok) return result;
  return result.value ? ok({ change: result.value, count: wanted.length }) : refuse('nothing', 'There was no paper to take in.');
}
