import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { missingOf } from './required-parts.ts';

/** Implications that nobody has looked at, or that are left half said. */
export const implications: Check = {
  name: 'implications',
  label: 'Implications',
  description: 'Each implication of the template has been considered; a material one says what it is, who advised and when.',
  run: (paper) => {
    const { template, report } = paper.records;
    if (!template.parts.some((one) => one.part === 'implications')) return [];
    const missing = missingOf(paper).filter(({ at }) => /^(part:implications|implication:)/.test(at));
    const unadvised = template.implications.flatMap(({ key, heading }): readonly Finding[] => {
      const found = report.implications.find((one) => one.key === key);
      if (found?.state !== 'material' || missing.some(({ at }) => at === `implication:${key}`)) return [];
      if (found.adviser.trim() === '') return [{ severity: 'should', at: 'part:implications', message: `Say who advised on “${heading}”.` }];
      return found.date === null ? [{ severity: 'should', at: 'part:implications', message: `Say when ${found.adviser.trim()} advised on “${heading}”.` }] : [];
    });
    return [...missing.map(({ at, message }): Finding => ({ severity: 'must', at, message })), ...unadvised];
  },
};
