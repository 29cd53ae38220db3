/** The number after the highest of `taken` that begin with the letter: 'R13' after 'R4' and 'R12'; 'R1' where there is none. */
export function nextNumber(letter: string, taken: readonly string[]): string {
  let highest = 0;
  for (const one of taken) {
    const digits = one.startsWith(letter) ? one.slice(letter.length) : '';
    if (/^\d{1,9}$/.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return `${letter}${highest + 1}`;
}
