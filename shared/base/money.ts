/** An amount of money in whole pence, so that sums are exact. At most ten thousand million pounds either way. */
export type Pence = number;

/** The largest amount that can be kept, in pence. */
export const largestMoney = 1_000_000_000_000;

const units: Readonly<Record<string, number>> = { '': 0, k: 3, thousand: 3, m: 6, million: 6, bn: 9, billion: 9 };
const written = /^([-+]?)£?([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))? ?(k|thousand|m|million|bn|billion)?$/;

/** Whether `value` is an amount as it is stored. */
export function isMoney(value: unknown): value is Pence {
  return Number.isSafeInteger(value) && Math.abs(value as number) <= largestMoney && !Object.is(value, -0);
}

/**
 * Reads an amount as people write it: '£1,234.50', '1234.5', '-12', '(500)', '1.2m', '£3k', '2 million'. Exact: null
 * where it is no amount, is finer than a penny, or is larger than can be kept.
 */
export function parseMoney(text: string): Pence | null {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/[−–]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/£ /g, '£');
  const bracketed = /^\((.*)\)$/.exec(tidy);
  const match = written.exec((bracketed?.[1] ?? tidy).trim());
  if (!match) return null;
  const [, sign = '', innerSign = '', whole, fraction = '', unit = ''] = match;
  if (whole === undefined && fraction === '') return null;
  if ((sign !== '' && innerSign !== '') || (bracketed && sign + innerSign !== '')) return null;
  const shift = (units[unit] ?? 0) + 2;
  const exact = fraction.replace(/0+$/, '');
  if (exact.length > shift) return null;
  const pence = Number(`${(whole ?? '0').replaceAll(',', '')}${exact.padEnd(shift, '0')}`);
  if (pence > largestMoney) return null;
  const isNegative = bracketed !== null || sign + innerSign === '-';
  return isNegative && pence !== 0 ? -pence : pence;
}

/** '£1,234.50'; whole pounds without pence: '-£500'. */
export function formatMoney(pence: Pence): string {
  const pounds = Math.floor(Math.abs(pence) / 100);
  const rest = Math.abs(pence) % 100;
  const grouped = String(pounds).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${pence < 0 ? '-' : ''}£${grouped}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** The exact sum; amounts that are not known (null) are left out. Throws where it could no longer be exact. */
export function sumMoney(amounts: readonly (Pence | null)[]): Pence {
  const sum = amounts.reduce<number>((total, one) => total + (one ?? 0), 0);
  if (!Number.isSafeInteger(sum)) throw new Error('A sum of money is too large to be exact');
  return sum;
}

/** Why what was typed is not an amount, in a sentence. */
export function moneyProblem(text: string): string {
  return `“${text.trim()}” is not an amount of money that can be kept exactly. Write pounds and pence as 1,234.50, £1.2m or -500.`;
}
