import { type CalendarDate, longDate } from '#shared/base/calendar-date.ts';
import type { Audience } from '#shared/domain/pack/index.ts';
import { plainText } from '#shared/domain/report/index.ts';
import type { ContentsEntry, Outline, OutlineNode } from '#shared/outline/outline.ts';
import { agendaSheet } from './agenda-sheet.ts';
import { type Papers, type ShownItem, shownItem } from './item-nodes.ts';
import { packCover } from './pack-cover.ts';
import type { PackSource } from './pack-source.ts';
import { audienceWords, packKind, runningHead } from './pack-words.ts';
import { supplementSheet } from './supplement-sheet.ts';

/** Contents of this many lines at most follow on the page of the agenda. */
const mostOnSheet = 25;

/** What one audience is given of each item, in the order of the agenda; of a supplement, pages of what is new or changed alone. */
export function shownItems(source: PackSource, papers: Papers, audience: Audience): readonly ShownItem[] {
  const fresh =
    source.follows &&
    new Set(
      source.follows.lines
        .filter((one) => one.changes.some((change) => change === 'new' || change === 'paper' || change === 'access' || change === 'back'))
        .map((one) => one.item),
    );
  return source.items.map((item) => {
    const shown = shownItem(source, item, papers, audience);
    return fresh && !fresh.has(item.id) ? { ...shown, to: null, nodes: [], outline: null } : shown;
  });
}

/**
 * A whole pack as one outline: cover, agenda, contents, then item after item with its paper and the files behind it. Made
 * anew for each audience from what it may have, lists and bookmarks with it; equal sources give equal outlines.
 */
export function packOutline(source: PackSource, papers: Papers, audience: Audience): Outline {
  const items = shownItems(source, papers, audience);
  const holdsWithheld = audience !== 'public' && items.some((one) => !one.isOpen && one.item.withdrawn === null);
  const entries = contentsOf(items);
  return {
    ...frameOf(source, audience),
    nodes: [
      ...packCover(source, audience, holdsWithheld),
      ...(source.follows ? supplementSheet(source, source.follows, items) : []),
      ...agendaSheet(source, items, audience),
      // The front of a supplement says already where each of its papers begins.
      ...(entries.length > 0 && !source.follows
        ? [
            ...(entries.length > mostOnSheet ? [{ type: 'page' as const, id: 'page:contents' }] : []),
            { type: 'contents' as const, id: 'contents', heading: 'Contents', depth: 3 as const, entries },
          ]
        : []),
      ...items.flatMap((one) => one.nodes),
    ],
  };
}

/** Cover and agenda alone, for whoever is sent the papers one by one. */
export function agendaOutline(source: PackSource, papers: Papers, audience: Audience): Outline {
  const items = shownItems(source, papers, audience).map((one) => ({ ...one, to: null }));
  const changes = source.follows ? supplementSheet(source, source.follows, items) : [];
  return { ...frameOf(source, audience), nodes: [...packCover(source, audience, false), ...changes, ...agendaSheet(source, items, audience)] };
}

/** One item's pages alone. */
export function itemOutline(source: PackSource, { item, title, nodes }: ShownItem, audience: Audience): Outline {
  const frame = frameOf(source, audience);
  return { ...frame, title: `Item ${item.number}: ${title}`, subject: frame.title, nodes };
}

/** The items from one to another, to be printed or handed on alone. `from` and `to` are ids of items. */
export function rangeOutline(source: PackSource, papers: Papers, audience: Audience, from: string, to: string): Outline {
  const items = shownItems(source, papers, audience);
  const [first, last] = [items.findIndex(({ item }) => item.id === from), items.findIndex(({ item }) => item.id === to)];
  return { ...frameOf(source, audience), nodes: items.slice(Math.min(first, last), Math.max(first, last) + 1).flatMap((one) => one.nodes) };
}

function frameOf(source: PackSource, audience: Audience): Omit<Outline, 'nodes'> {
  const { committee, council, meeting, font } = source;
  const day = meeting.date ? longDate(meeting.date) : '';
  return {
    title: [committee.title, day, packKind(source).toLowerCase()].filter(Boolean).join(', '),
    language: 'en-GB',
    organisation: committee.authority || council,
    subject: `${packKind(source)}, ${audienceWords(audience).toLowerCase()}`,
    date: source.made.slice(0, 10) as CalendarDate,
    numbering: 'running',
    font,
    header: runningHead(source),
    ...(source.follows ? { paging: { first: source.firstPage[audience], prefix: source.pagePrefix } } : {}),
  };
}

/** Each item that has pages, with its appendices beneath it. */
function contentsOf(items: readonly ShownItem[]): readonly ContentsEntry[] {
  return items.flatMap(({ item, title, to, nodes }): readonly ContentsEntry[] => {
    if (to === null) return [];
    return [{ id: to, level: 2, number: item.number, text: title }, ...nodes.flatMap((node) => appendixEntry(node, to))];
  });
}

function appendixEntry(node: OutlineNode, item: string): readonly ContentsEntry[] {
  if (node.type === 'heading' && node.label !== undefined) return [{ id: node.id, level: 3, number: null, text: plainText(node.text) }];
  if (node.type === 'file' && node.id !== `${item}.file`) return [{ id: node.id, level: 3, number: null, text: node.text }];
  return [];
}
