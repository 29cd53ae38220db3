/** a, b ... z, aa, ab ... as columns and projects are lettered. From 1. */
export function letters(count: number): string {
  const last = String.fromCharCode(97 + ((count - 1) % 26));
  return count <= 26 ? last : letters(Math.floor((count - 1) / 26)) + last;
}

/** a, b ... z, aa, bb ... as Word counts in letters: after z the letter is doubled. From 1. */
export function alphabetic(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

const romans: readonly (readonly [number, string])[] = [
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
];

/** i, ii, iii, iv ... from 1. */
export function roman(count: number): string {
  let left = count;
  let text = '';
  for (const [value, digits] of romans) {
    while (left >= value) {
      text += digits;
      left -= value;
    }
  }
  return text;
}
