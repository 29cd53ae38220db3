import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { numberInName } from './file-name.ts';
import type { Judged } from './arrived.ts';
import { titleKey, titleLikeness } from './same-title.ts';

/** By what a paper was matched with an item of the agenda. */
export type MatchedBy = 'report' | 'version' | 'title' | 'front' | 'file-name';
export type ItemMatch = { readonly item: string; readonly by: MatchedBy };

/** How alike two titles must be before one is taken for the other. */
const alike = 0.6;

/**
 * The item of the agenda that a paper is for: that of its report, of its earlier version, with its title, with the number
 * on its front, or with the number that its file's name begins with. `isTaken`: another paper has the item; `earlier`: the
 * earlier version has it. Null where none of these fits.
 */
export function matchItem(
  paper: Pick<Judged, 'report' | 'title' | 'titleIn' | 'itemNumber'>,
  path: string,
  lines: readonly AgendaLine[],
  { earlier, isTaken }: { readonly earlier: string | null; readonly isTaken: (item: string) => boolean },
): ItemMatch | null {
  const isTitled = paper.titleIn !== 'name';
  const live = lines.filter(({ withdrawn }) => !withdrawn);
  const found = (line: AgendaLine | undefined, by: MatchedBy): ItemMatch | null => (line ? { item: line.id, by } : null);
  const free = live.filter(({ id }) => !isTaken(id));
  // A number alone is believed where the titles do not speak against it: numbers move, and standing items have them too.
  const fits = (line: AgendaLine) => !isTitled || line.item.title === '' || titleLikeness(line.title, paper.title) > 0;
  const numbered = (number: string) => (number === '' ? undefined : free.find((line) => line.number.toLowerCase() === number && fits(line)));
  return (
    found(
      live.find(({ item }) => paper.report !== '' && item.report === paper.report),
      'report',
    ) ??
    found(
      live.find(({ id }) => id === earlier),
      'version',
    ) ??
    found(isTitled ? byTitle(paper.title, free) : undefined, 'title') ??
    found(numbered(paper.itemNumber), 'front') ??
    found(numbered(numberInName(path)), 'file-name')
  );
}

function byTitle(title: string, lines: readonly AgendaLine[]): AgendaLine | undefined {
  const key = titleKey(title);
  const same = lines.find((line) => titleKey(line.title) === key);
  if (same) return same;
  const ranked = lines.map((line) => ({ line, likeness: titleLikeness(line.title, title) })).sort((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  // Two items that are as alike as each other are none.
  return best && best.likeness >= alike && best.likeness > (next?.likeness ?? 0) ? best.line : undefined;
}
