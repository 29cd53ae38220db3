import { sameJson } from '#shared/base/hash.ts';
import { compareSequences } from '#shared/papers/sequence.ts';
import type { ItemChange, PackItem, PackSource, SupplementLine } from './pack-source.ts';
import { publicTitleOf } from './withheld-words.ts';

/**
 * What became of each item since a pack was made, in the order of the agenda, what was taken off it last. Items that are as
 * they were are left out.
 */
export function compareSources(before: Pick<PackSource, 'items'>, now: Pick<PackSource, 'items'>): readonly SupplementLine[] {
  const was = new Map(before.items.map((one) => [one.id, one]));
  const there = new Set(now.items.map((one) => one.id));
  const moved = movedItems(
    before.items.map((one) => one.id).filter((id) => there.has(id)),
    now.items.map((one) => one.id).filter((id) => was.has(id)),
  );
  const lines = now.items.flatMap((item): readonly SupplementLine[] => {
    const old = was.get(item.id);
    const changes: readonly ItemChange[] = old ? [...changesOf(old, item), ...(moved.has(item.id) ? ['moved' as const] : [])] : ['new'];
    return changes.length === 0 ? [] : [{ item: item.id, number: item.number, words: '', changes }];
  });
  const gone = before.items
    .filter((one) => !there.has(one.id))
    .map(
      (one): SupplementLine => ({
        item: one.id,
        number: one.number,
        words: publicWords(one),
        changes: ['removed'],
      }),
    );
  return [...lines, ...gone];
}

/** What everybody could read of an item: its title where neither the agenda nor its author withheld it. */
function publicWords(item: PackItem): string {
  if (item.access !== 'open') return publicTitleOf('item', item);
  const isRead = item.paper?.form !== 'kept' || item.isMarked === false;
  return isRead ? item.title : publicTitleOf('item', { ...item, access: 'undecided' });
}

function changesOf(old: PackItem, now: PackItem): readonly ItemChange[] {
  const changes: ItemChange[] = [];
  if (old.withdrawn === null && now.withdrawn !== null) return ['withdrawn'];
  if (old.withdrawn !== null && now.withdrawn === null) changes.push('back');
  if (old.paper?.contents !== now.paper?.contents) changes.push('paper');
  const decided = ({ access, paragraphs, publicTitle, parts }: PackItem) => ({
    access,
    paragraphs,
    publicTitle,
    parts: parts.map((one) => ({ part: one.part, access: one.access, paragraphs: one.paragraphs, publicTitle: one.publicTitle })),
  });
  if (!sameJson(decided(old), decided(now)) || (old.paper?.contents === now.paper?.contents && !sameJson(knownParts(old), knownParts(now))))
    changes.push('access');
  if (old.title !== now.title || old.note !== now.note || old.number !== now.number || old.urgent !== now.urgent) changes.push('words');
  return changes;
}

/** The parts that were decided with the whole; the paper itself tells of itself. */
function knownParts({ known = [] }: PackItem): readonly string[] {
  return known.filter((one) => /^(?:appendix|comment):/.test(one)).sort();
}

/** Items that stand in another order than before: as few as explain it. */
function movedItems(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const { change, after } of compareSequences(before, now)) if (change === 'added') for (const id of now.slice(...after)) moved.add(id);
  return moved;
}
