/** What a cell's number format makes of its number. */
export type Shows = 'number' | 'date' | 'time' | 'both';

/** What the formats that have no code of their own show (ECMA-376 Part 1, 18.8.30). */
export function builtInShows(id: number): Shows {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58) || id === 36) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35)) return 'time';
  return id === 22 ? 'both' : 'number';
}

/** What a format code shows: days, a time, both, or a plain number. Only its first section is looked at. */
export function codeShows(code: string): Shows {
  const bare = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/^general/.test(bare)) return 'number';
  const hasTime = /[hs]|am\/pm/.test(bare);
  const hasDay = /[dy]|mmm/.test(bare) || (/m/.test(bare) && !hasTime);
  if (hasDay) return hasTime ? 'both' : 'date';
  return hasTime ? 'time' : 'number';
}
