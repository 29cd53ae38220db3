/**
 * The number after the highest of `taken`: 'R13' after 'R4' and 'R12', 'CTH-08' after 'CTH-07'. Goes on with whatever
 * most of them begin with; 'R1', with the given letter, where there is none.
 */
export function nextNumber(letter: string, taken: readonly string[]): string {
  const series = new Map<string, { count: number; highest: number; width: number }>();
  for (const one of taken) {
    const match = /^(.*?)(\d{1,9})$/.exec(one);
    if (!match) continue;
    const [, before = '', digits = ''] = match;
    const known = series.get(before) ?? { count: 0, highest: 0, width: 1 };
    const width = digits.startsWith('0') ? Math.max(known.width, digits.length) : known.width;
    series.set(before, { count: known.count + 1, highest: Math.max(known.highest, Number(digits)), width });
  }
  let [before, most] = [letter, series.get(letter)];
  for (const [other, its] of series) if (its.count > (most?.count ?? 0)) [before, most] = [other, its];
  return `${before}${String((most?.highest ?? 0) + 1).padStart(most?.width ?? 1, '0')}`;
}
