const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;
const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ranks = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** A count as a list shows it (ECMA-376 Part 1, 17.18.59). Formats of other scripts are shown in figures. */
export function formatCount(count: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return romanOf(count);
    case 'upperRoman':
      return romanOf(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'ordinal':
      return `${count}${ordinalEnd(count)}`;
    case 'cardinalText':
      return capitalised(units[count] ?? String(count));
    case 'ordinalText':
      return capitalised(ranks[count] ?? `${count}${ordinalEnd(count)}`);
    default:
      return String(count);
  }
}

/** a to z, then aa, bb: the letter is doubled. */
function letters(count: number): string {
  if (count < 1) return '';
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.floor((count - 1) / 26) + 1, 100));
}

function romanOf(count: number): string {
  let left = Math.min(Math.max(count, 0), 99_999);
  let text = '';
  for (const [value, digits] of romans) {
    for (; left >= value; left -= value) text += digits;
  }
  return text;
}

function ordinalEnd(count: number): string {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  return (teen ? undefined : (['th', 'st', 'nd', 'rd'] as const)[count % 10]) ?? 'th';
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
