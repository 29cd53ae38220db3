/** A number of posts in full-time equivalents, counted in half posts so that it is exact: 19 is 9.5 FTE. */
export type HalfPosts = number;

/** The most that can be kept: five thousand posts. */
export const mostHalfPosts = 10_000;

/** Whether `value` is a number of half posts as it is stored. */
export function isHalfPosts(value: unknown): value is HalfPosts {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostHalfPosts && !Object.is(value, -0);
}

/** Reads '9.5', '9½', '½', '10 FTE'. Null where it is no number of posts, or is finer than half a post. */
export function parseFte(text: string): HalfPosts | null {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/\s*(?:fte|posts?)$/, '');
  const match = /^(\d{0,5}) ?(?:(½)|\.(\d*))?$/.exec(tidy);
  if (!match || !/[\d½]/.test(tidy)) return null;
  const fraction = match[2] === undefined ? (match[3] ?? '').replace(/0+$/, '') : '5';
  if (fraction !== '' && fraction !== '5') return null;
  const halves = Number(match[1] || '0') * 2 + (fraction === '5' ? 1 : 0);
  return isHalfPosts(halves) ? halves : null;
}

/** '9.5', '10'. */
export function formatFte(halves: HalfPosts): string {
  return halves % 2 === 0 ? String(halves / 2) : `${(halves - 1) / 2}.5`;
}

/** Why what was typed is not a number of posts, in a sentence. */
export function fteProblem(text: string): string {
  return `“${text.trim()}” is not a number of posts. Posts are counted in halves, up to 5,000: write 9.5, 9½ or 10.`;
}
