import { plainText, type Wording } from '#shared/domain/report/index.ts';

/** An amount as reports write it: '£1,284,000', '-£3.2m', '(45)', '9.5', '12.5%', '£0.6 million'. */
const amount = /^\(?[-–−+]?\s?[£€$]?\s?[-–−]?\d[\d,]*(?:\.\d+|[¼½¾])?\s?(?:%|k|m|bn|million|billion)?\)?$/;
const nothing = /^(?:[-–—]|n\/a|nil)?$/i;

/** For each of `count` columns, whether every cell below the header is an amount or stands empty, and one is an amount. */
export function columnsOfFigures(rows: readonly (readonly Wording[])[], count: number): readonly boolean[] {
  return Array.from({ length: count }, (_, column) => {
    let hasAmount = false;
    for (const cells of rows) {
      const words = plainText(cells[column] ?? []).trim();
      if (amount.test(words)) hasAmount = true;
      else if (!nothing.test(words)) return false;
    }
    return hasAmount;
  });
}
