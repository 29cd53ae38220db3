/**
 * A number as it is written, exactly. `units` and `step` are in hundred-millionths: `step` is what its last written digit
 * stands for, so that '£1.2m' is known to be rounded to £100,000.
 */
export type WrittenNumber = {
  readonly units: bigint;
  readonly step: bigint;
  readonly kind: 'money' | 'percent' | 'plain';
  /** How it is written: decimal places and unit, to write another number in the same way. */
  readonly style: { readonly places: number; readonly unit: string; readonly bracketed: boolean };
};

const scale = 8;
const powers: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, million: 6, bn: 9, billion: 9 };
const written =
  /^(\()?([-−–+]?)(£?)\s?([-−–]?)(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,8}))?(\s?(?:%|k|thousand|million|m|billion|bn))?(?: (?:FTE|posts?))?(\))?[*†‡]?$/;
const blank = /^(?:[-–—−]|n\/a|nil)?[*†‡]?$/i;

/** Reads all of a text as one number: '£1,234.50', '-3', '(45)', '1.2m', '12.5%', '9.5 FTE'. Null where it is anything else. */
export function readNumber(text: string): WrittenNumber | null {
  const match = written.exec(text.trim());
  if (!match) return null;
  const [, open, sign = '', pound, inner = '', whole = '', fraction = '', unit = '', close] = match;
  if (Boolean(open) !== Boolean(close) || (sign !== '' && inner !== '')) return null;
  const power = (powers[unit.trim()] ?? 0) + scale - fraction.length;
  const step = 10n ** BigInt(Math.max(0, power));
  const units = BigInt(whole.replaceAll(',', '') + fraction) * step;
  const isNegative = Boolean(open) || /[-−–]/.test(sign + inner);
  return {
    units: isNegative ? -units : units,
    step,
    kind: unit.trim() === '%' ? 'percent' : pound ? 'money' : 'plain',
    style: { places: fraction.length, unit, bracketed: Boolean(open) },
  };
}

/** Whether a cell says nothing: it is empty or holds a dash, 'nil' or 'n/a'. */
export function isBlankNumber(text: string): boolean {
  return blank.test(text.trim());
}

/** Writes `units` in the way of `like`, with more decimal places where it needs them: never rounded. */
export function writeNumber(units: bigint, { kind, style }: WrittenNumber): string {
  const power = (powers[style.unit.trim()] ?? 0) + scale;
  const digits = String(units < 0n ? -units : units).padStart(power + 1, '0');
  const whole = digits.slice(0, -power).replace(/\B(?=(\d{3})+$)/g, ',');
  const exact = digits.slice(-power).replace(/0+$/, '');
  const fraction = exact.padEnd(style.places, '0');
  const number = `${kind === 'money' ? '£' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}${style.unit}`;
  if (units >= 0n) return number;
  return style.bracketed ? `(${number})` : `-${number}`;
}

/** How far a sum of these may be from `total` by rounding alone. Whole numbers that are no money are never rounded. */
export function roundingOf(total: WrittenNumber, addends: readonly WrittenNumber[]): bigint {
  const all = [total, ...addends];
  if (all.every(({ kind, style }) => kind === 'plain' && style.places === 0 && style.unit === '')) return 0n;
  return all.reduce((sum, one) => sum + one.step, 0n) / 2n;
}
