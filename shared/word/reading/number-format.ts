import { alphabetic, roman } from '#shared/base/counting.ts';
const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ranks = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** A count as a list shows it (ECMA-376 Part 1, 17.18.59). Formats of other scripts are shown in figures. */
export function formatCount(count: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return lettersOf(count);
    case 'upperLetter':
      return lettersOf(count).toUpperCase();
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

/** Lists that run on without end are counted no further than a line holds. */
function lettersOf(count: number): string {
  return count < 1 ? '' : alphabetic(Math.min(count, 2_600));
}

function romanOf(count: number): string {
  return roman(Math.min(count, 99_999));
}

function ordinalEnd(count: number): string {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  return (teen ? undefined : (['th', 'st', 'nd', 'rd'] as const)[count % 10]) ?? 'th';
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
