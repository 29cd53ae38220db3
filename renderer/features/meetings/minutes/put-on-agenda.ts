import { localDay, longDate } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import { refuse, type Result } from '#shared/base/result.ts';
import { createEdit, insertItem, setItem } from '#shared/changes/edits.ts';
import type { Change } from '#shared/changes/change.ts';
import { type Meeting, newAgendaItem } from '#shared/domain/meeting/index.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { writeOutline } from '#renderer/parts/save-outline.ts';
import { type MeetingSources, minutesVersions } from './documents-of-meeting.ts';

/**
 * Makes the public minutes the paper of the item of another meeting that is about the minutes, or of a new item at its
 * head, which is open. One change. Refused where words in them are not for the public.
 */
export async function putOnAgenda(store: Store, sources: MeetingSources, other: string): Promise<Result<Change | null>> {
  const versions = await minutesVersions(store, sources);
  if (!versions.ok) return versions;
  const open = versions.value.find((one) => one.name === 'public');
  if (!open) throw new Error('Minutes have a public version');
  const written = await writeOutline(open.outline, open.fileName, 'pdf', { withheld: open.withheld });
  if (!written.ok) return written;
  const { name, bytes, pages } = written.value;
  const stored = await store.putBlob(bytes, 'application/pdf');
  if (!stored.ok) return stored;
  const file = { name, hash: stored.value, bytes: bytes.byteLength };
  let isGone = false;
  const result = await store.run({ command: 'meeting.put-minutes', label: 'Put the minutes on the next agenda' }, async (reader) => {
    const [meeting, papers] = await Promise.all([reader.get('meeting', other), reader.all('paper')]);
    isGone = !meeting;
    if (!meeting) return [];
    const paper = paperOf(sources.meeting, meeting, papers, file, pages);
    const item = itemOf(meeting);
    // They are what the public may read: an item that is open stays so with them.
    const known = [`paper:${paper.id}`];
    const added = newAgendaItem(placeBetween(null, [...meeting.agenda].sort(byPlace)[0]?.place ?? null), {
      title: 'Minutes of the last meeting',
      access: 'open',
      paper: paper.id,
      known,
    });
    return [
      createEdit('paper', paper),
      ...(item
        ? setItem('meeting', meeting.id, 'agenda', item, { paper: paper.id, report: null, known })
        : [insertItem('meeting', meeting.id, 'agenda', added)]),
    ];
  });
  return isGone ? refuse('gone', 'The next meeting is no longer there: it was removed meanwhile.') : result;
}

/** The item about the minutes that has no paper yet, or an earlier draft of them. */
function itemOf({ agenda }: Meeting): Meeting['agenda'][number] | null {
  return [...agenda].sort(byPlace).find((one) => /\bminutes\b/i.test(one.title) && one.report === null && one.withdrawn === null) ?? null;
}

function paperOf(of: Meeting, { id }: Meeting, papers: readonly ReceivedPaper[], file: ReceivedPaper['file'], pages: number | null): ReceivedPaper {
  const identity = `minutes:${of.id}`;
  const versions = papers.filter((one) => one.meeting === id && one.identity === identity).map((one) => one.number);
  return {
    id: newId(),
    title: `Minutes of the meeting on ${of.date ? longDate(of.date) : 'a day not known'}`,
    meeting: id,
    form: 'pdf',
    file,
    kept: null,
    blobs: [],
    pages,
    identity,
    number: Math.max(0, ...versions) + 1,
    received: localDay(),
    receivedFrom: '',
    findings: [],
    note: '',
  };
}
