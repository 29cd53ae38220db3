import { longDate } from '#shared/base/calendar-date.ts';
import { inlineOf } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { ShownItem } from './item-nodes.ts';
import type { Follows, ItemChange, PackSource } from './pack-source.ts';

const changeWords: Readonly<Record<ItemChange, string>> = {
  new: 'New item.',
  paper: 'New paper, in the place of what was sent before.',
  access: 'What of it is open to the public was decided anew.',
  words: 'Its words on the agenda were changed.',
  withdrawn: 'Withdrawn.',
  back: 'On the agenda again.',
  moved: 'Taken in another order; it keeps its number.',
  removed: 'Taken off the agenda.',
};

/** What a change is called in lists. */
export function wordsOfChange(change: ItemChange): string {
  return changeWords[change];
}

/** The front sheet of a supplement: what is new, changed or withdrawn since the pack before, and where it stands. */
export function supplementSheet({ note }: Pick<PackSource, 'note'>, { kind, day, lines }: Follows, items: readonly ShownItem[]): readonly OutlineNode[] {
  const since = `the ${kind.toLowerCase()} of ${longDate(day)}`;
  const opening =
    lines.length === 0 ? `Nothing on the agenda differs from ${since}.` : `This supplement goes with ${since}, which stays as it is. What differs from it:`;
  return [
    { type: 'page', id: 'page:changes' },
    { type: 'heading', id: 'changes', level: 2, number: null, text: inlineOf('What is new or changed') },
    { type: 'paragraph', id: 'changes:opening', number: null, continues: false, text: inlineOf(opening) },
    ...lines.map((line): OutlineNode => {
      const shown = items.find(({ item }) => item.id === line.item);
      return {
        type: 'entry',
        id: `changes:${line.item}`,
        level: 0,
        number: line.number,
        text: shown?.title ?? line.words,
        lines: line.changes.map(wordsOfChange),
        time: '',
        to: shown?.to ?? null,
      };
    }),
    ...(note.trim() === '' ? [] : [{ type: 'paragraph' as const, id: 'changes:note', number: null, continues: false, text: inlineOf(note.trim()) }]),
  ];
}
