/**
 * An exact decimal number as text, for measures: no sign but '-', no leading or trailing zeros, at most fifteen digits
 * before the point and eight after it. '12.5', '-3', '0'.
 */
export type Decimal = string;

const canonical = /^(?:0|-?(?:[1-9]\d{0,14}(?:\.\d{0,7}[1-9])?|0\.\d{0,7}[1-9]))$/;
const written = /^(-?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/;
const scale = 8;

/** Whether `value` is a decimal as it is stored. */
export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'string' && canonical.test(value);
}

/** Reads '1,234.50', '-3', '.5', '+7'. Null where it is no number, or has more digits than can be kept. */
export function parseDecimal(text: string): Decimal | null {
  const tidy = text.trim().replace(/[−–]/, '-').replace(/^\+/, '');
  const match = written.exec(tidy);
  if (!match || !/\d/.test(tidy)) return null;
  const whole = (match[2] ?? '').replaceAll(',', '').replace(/^0+/, '') || '0';
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  const digits = fraction === '' ? whole : `${whole}.${fraction}`;
  const decimal = digits === '0' ? '0' : `${match[1]}${digits}`;
  return isDecimal(decimal) ? decimal : null;
}

/** '1,234.5'. */
export function formatDecimal(decimal: Decimal): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The exact sum; numbers that are not known (null) are left out. Throws where it has too many digits to be kept. */
export function sumDecimals(decimals: readonly (Decimal | null)[]): Decimal {
  const sum = decimals.reduce((total, one) => total + (one === null ? 0n : unitsOf(one)), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(scale + 1, '0');
  const decimal = parseDecimal(`${sum < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
  if (decimal === null) throw new Error('A sum has too many digits to be kept exactly');
  return decimal;
}

/** `to` less `from`, exactly. */
export function decimalBetween(from: Decimal, to: Decimal): Decimal {
  return sumDecimals([to, from === '0' ? '0' : from.startsWith('-') ? from.slice(1) : `-${from}`]);
}

/** Why what was typed is not a number, in a sentence. */
export function decimalProblem(text: string): string {
  return `“${text.trim()}” is not a number that can be kept. Write it in figures, as 1,250 or 12.5; the unit has a field of its own.`;
}

function unitsOf(decimal: Decimal): bigint {
  const isNegative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const units = BigInt(whole + fraction.padEnd(scale, '0'));
  return isNegative ? -units : units;
}
