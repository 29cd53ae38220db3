import { isOpen } from '#shared/domain/access.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { minutedItems, type MinutedLine } from './minuted.ts';

/** A text that the public must not read, with its place in words for people. */
export type PrivateText = { readonly place: string; readonly text: string };

/** Texts sorted by who may read them. `typed` is what was written for the public on the agenda and in the minutes: it may hold what should not have been typed there. */
export type SortedTexts = { readonly secrets: readonly PrivateText[]; readonly allowed: readonly string[]; readonly typed: readonly string[] };

/**
 * Every text of a meeting sorted into what the public may not read and what it may, from the decisions alone: it does not
 * ask what a document has taken in. `line.title` must be the true title.
 */
export function meetingTexts(meeting: Meeting, lines: readonly MinutedLine[]): SortedTexts {
  const secrets: PrivateText[] = [];
  const allowed: string[] = [meeting.title, meeting.place];
  const hidden = hiddenItems(lines);
  const known = new Map(lines.map((line) => [line.id, line]));
  const typed: string[] = [];
  const put = (item: string | null, place: string, text: string, open = allowed) => {
    if (text.trim() === '') return;
    if (item !== null && (hidden.has(item) || !known.has(item))) secrets.push({ place: `${place} of item ${known.get(item)?.number ?? ''}`.trim(), text });
    else open.push(text);
  };
  const items = new Map(meeting.agenda.map((item) => [item.id, item]));
  // A title that is not the paper's own was typed for the agenda.
  for (const line of lines) put(line.id, 'the title', line.title, items.get(line.id)?.title.trim() ? typed : allowed);
  for (const item of meeting.agenda) {
    put(item.id, 'the title', item.title, typed);
    put(item.id, 'the note', item.note, typed);
    put(item.id, 'the special circumstances', item.urgent, typed);
    put(item.id, 'the reason of withdrawal', item.withdrawnReason, typed);
    for (const reason of [item.reason, ...item.parts.map((one) => one.reason)])
      if (reason.trim() !== '') secrets.push({ place: `the reason of item ${known.get(item.id)?.number ?? ''}`, text: reason });
  }
  for (const { item, text } of meeting.minutes) put(item, 'the minute', text, typed);
  for (const { item, words } of meeting.resolutions) put(item, 'a resolution', words, typed);
  for (const { item, words } of meeting.interests) put(item, 'an interest', words, typed);
  if (meeting.exclusion) typed.push(meeting.exclusion.words);
  // What the public is told instead, word for word.
  for (const { item, title, isWhole, text } of minutedItems(meeting, lines, 'public')) {
    const own = isWhole ? item.title : item.publicTitle;
    (own.trim() === '' ? allowed : typed).push(title);
    typed.push(text);
  }
  return { secrets, allowed, typed };
}

/** A meeting as if nothing were known of what is hidden, and nothing had been minuted: what a document made from it says, is said of every meeting. */
export function withoutWords(meeting: Meeting, lines: readonly MinutedLine[]): Meeting {
  const hidden = hiddenItems(lines);
  const open = <T extends { readonly item: string | null }>(all: readonly T[]) => all.filter((one) => one.item === null || !hidden.has(one.item));
  const { exclusion, ...rest } = meeting;
  return {
    ...rest,
    ...(exclusion ? { exclusion: { ...exclusion, words: '' } } : {}),
    agenda: meeting.agenda.map((item) =>
      hidden.has(item.id) ? { ...item, title: '', note: '', reason: '', urgent: '', withdrawnReason: '', parts: [] } : item,
    ),
    minutes: open(meeting.minutes).map((one) => ({ ...one, text: '', summary: '' })),
    resolutions: open(meeting.resolutions).map((one) => ({ ...one, words: '' })),
    interests: open(meeting.interests).map((one) => ({ ...one, words: '' })),
  };
}

function hiddenItems(lines: readonly MinutedLine[]): ReadonlySet<string> {
  return new Set(lines.filter((one) => !isOpen(one.access)).map((one) => one.id));
}
