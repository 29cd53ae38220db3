import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import type { Edit } from '#shared/changes/change.ts';
import { createEdit, insertItem, setItem } from '#shared/changes/edits.ts';
import { type AgendaItem, type Meeting, newAgendaItem } from '#shared/domain/meeting/index.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Arrived } from './arrived.ts';
import { freeIdentity, type Proposal } from './propose.ts';

/**
 * Takes the wanted papers in: each a record with its number among the versions of its paper, and its place on the agenda.
 * Nothing becomes open by it: an item is exempt where its author says so, and otherwise stays as it was decided, or undecided.
 * Blobs are stored before. `papers` are those of the
 * meeting; `lastTitles` are the standing items that stay at the end.
 */
export function takeIn(
  proposals: readonly Proposal[],
  {
    meeting,
    papers,
    today,
    lastTitles,
  }: { readonly meeting: Meeting; readonly papers: readonly ReceivedPaper[]; readonly today: CalendarDate; readonly lastTitles: readonly string[] },
): { readonly edits: readonly Edit[]; readonly papers: readonly ReceivedPaper[] } {
  const made: ReceivedPaper[] = [];
  const agenda = [...meeting.agenda].sort(byPlace);
  const hasVersion = (item: AgendaItem, { identity }: ReceivedPaper) => [...papers, ...made].some((one) => one.id === item.paper && one.identity === identity);
  for (const proposal of proposals) {
    if (!proposal.isWanted) continue;
    const paper = recordFor(proposal, meeting.id, [...papers, ...made], today);
    const { target, arrived } = proposal;
    const at = agenda.findIndex((one) => (target.at === 'version' ? hasVersion(one, paper) : 'item' in target && one.id === target.item));
    const item = agenda[at];
    const isVersion = item !== undefined && hasVersion(item, paper);
    made.push(paper);
    if (target.at === 'nowhere') continue;
    if (target.at === 'version' || (target.at === 'item' && item)) {
      // Where its earlier version is not on the agenda, this one is not either.
      if (!item || !proposal.follows) continue;
      const title = item.title === '' ? paper.title : item.title;
      agenda[at] = { ...item, paper: paper.id, report: null, title, ...accessOf(arrived, item, isVersion) };
      continue;
    }
    const isUnder = target.at === 'under' && item !== undefined;
    const after = isUnder ? lastUnder(agenda, at) : agenda.findLastIndex((one) => !lastTitles.includes(one.title));
    const place = placeBetween(agenda[after]?.place ?? null, agenda[after + 1]?.place ?? null);
    const own = newAgendaItem(place, { title: paper.title, paper: paper.id, isSub: isUnder });
    agenda.splice(after + 1, 0, { ...own, ...accessOf(arrived, own, false) });
  }
  return { edits: [...made.map((paper) => createEdit('paper', paper)), ...agendaEdits(meeting, agenda)], papers: made };
}

/** Each item is changed once, or comes as it is at the end: otherwise it could not be taken back. */
function agendaEdits({ id, agenda: before }: Meeting, after: readonly AgendaItem[]): readonly Edit[] {
  return after.flatMap((item) => {
    const was = before.find((one) => one.id === item.id);
    if (was === undefined) return [insertItem('meeting', id, 'agenda', item)];
    return was === item ? [] : setItem('meeting', id, 'agenda', was, item);
  });
}

/** The last item that stands under the one at this place, or that one. */
function lastUnder(agenda: readonly AgendaItem[], at: number): number {
  let last = at;
  while (agenda[last + 1]?.isSub) last++;
  return last;
}

/**
 * What a paper makes of the access of its item. Its author's mark withholds what was open. An item that was opened before it
 * had this paper was opened without it, so it is to be decided anew; a decision to withhold stays as it is.
 */
function accessOf({ isExempt, paragraphs, report }: Arrived, { access, report: own }: AgendaItem, isVersion: boolean): Partial<AgendaItem> {
  if (access === 'exempt' || access === 'confidential') return {};
  if (isExempt) return { access: 'exempt', paragraphs };
  return access === 'open' && !isVersion && (own === null || own !== report) ? { access: 'undecided' } : {};
}

function recordFor(
  { arrived, title, from, identity: own, versionOf }: Proposal,
  meeting: string,
  known: readonly ReceivedPaper[],
  today: CalendarDate,
): ReceivedPaper {
  const identity = versionOf ?? freeIdentity(own, new Set(known.map((one) => one.identity)));
  const versions = known.filter((one) => one.identity === identity).map((one) => one.number);
  return {
    id: newId(),
    title,
    meeting,
    form: arrived.form,
    file: arrived.file,
    kept: arrived.kept?.hash ?? null,
    blobs: arrived.kept?.blobs.map(({ hash }) => hash) ?? [],
    pages: arrived.pages,
    identity,
    number: Math.max(0, ...versions) + 1,
    received: today,
    receivedFrom: from.trim().slice(0, 300),
    findings: arrived.findings,
    note: '',
  };
}
