/** Something the palette can find. `lower` holds every word it is found by, its title first. */
export type Entry = { readonly key: string; readonly title: string; readonly detail: string; readonly lower: string; readonly perform: () => void };

/** How well an entry fits: 0 not at all; titles that begin with the words come first. */
export function fit(entry: Entry, words: readonly string[]): number {
  let score = 1;
  for (const word of words) {
    const at = entry.lower.indexOf(word);
    if (at < 0) return 0;
    if (at === 0) score += 4;
    else if (entry.lower[at - 1] === ' ') score += 2;
    if (at < entry.title.length) score += 1;
  }
  return score;
}

/** The best `limit` entries for what was typed, best first; equal ones in the order given. */
export function findEntries(entries: readonly Entry[], query: string, limit: number): readonly Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries.slice(0, limit);
  const tiers = new Map<number, Entry[]>();
  for (const entry of entries) {
    const score = fit(entry, words);
    if (score === 0) continue;
    const tier = tiers.get(score);
    if (tier) {
      if (tier.length < limit) tier.push(entry);
    } else tiers.set(score, [entry]);
  }
  return [...tiers.keys()]
    .sort((a, b) => b - a)
    .flatMap((score) => tiers.get(score) ?? [])
    .slice(0, limit);
}
