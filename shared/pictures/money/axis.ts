import type { Pence } from '#shared/base/money.ts';

/** A scale of money laid along a height: `top` is where `most` stands, `bottom` where `least` does. */
export type MoneyAxis = { readonly least: Pence; readonly most: Pence; readonly ticks: readonly Pence[]; readonly top: number; readonly bottom: number };

const pound = 100;

/** A scale with round steps that holds all amounts and nought. */
export function moneyAxis(amounts: readonly Pence[], top: number, bottom: number): MoneyAxis {
  const low = Math.min(0, ...amounts);
  const high = Math.max(0, ...amounts);
  const wanted = Math.max(2, Math.min(6, Math.floor((bottom - top) / 24)));
  const rough = Math.max(pound, (high - low) / wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough && Number.isInteger(factor * power)) ?? 10);
  const least = Math.floor(low / step) * step;
  const most = Math.max(least + step, Math.ceil(high / step) * step);
  const ticks = Array.from({ length: Math.round((most - least) / step) + 1 }, (_, index) => least + index * step);
  return { least, most, ticks, top, bottom };
}

/** Where an amount stands on the scale. */
export function placeOfMoney(axis: MoneyAxis, amount: Pence): number {
  return axis.bottom - ((amount - axis.least) / (axis.most - axis.least)) * (axis.bottom - axis.top);
}

/** '£1.25m', '£480k', '-£950', '£0': at most three figures. For axes and pictures; tables say it exactly. */
export function shortMoney(amount: Pence): string {
  const pounds = Math.abs(amount) / pound;
  const sign = amount < 0 ? '-' : '';
  const [size, unit] = [
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e3, 'k'],
  ].find(([least]) => pounds >= Number(least) * 0.9995) ?? [1, ''];
  const value = pounds / Number(size);
  const digits = unit === '' || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const rounded = String(Number(value.toFixed(digits)));
  return `${rounded === '0' ? '' : sign}£${rounded}${unit}`;
}
