import { expect, test } from 'vitest';
import { z } from '#shared/base/schema.ts';
import { kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { blockFaults, recordFaults } from '#shared/domain/schemas.ts';

/** Values of every wrong sort. */
const wrong = [undefined, null, true, -1, 1.5, 1e12, '', 'zz', 'x\ny', 'y'.repeat(200_000), [], [1], [{}], {}, { id: 1 }, { kind: 'on' }, Number.NaN];

type Check = (value: unknown) => readonly { readonly message: string }[];

test('whatever is wrong in whichever field, the words are a sentence of the app and not of its library', () => {
  const seen = new Set<string>();
  const collect = (check: Check, start: Readonly<Record<string, unknown>>) => {
    for (const value of wrong) {
      for (const { message } of check(value)) seen.add(message);
      for (const field of Object.keys(start)) for (const { message } of check({ ...start, [field]: value })) seen.add(message);
    }
  };
  const common = { id: 'aaaaaaaaaaaaaaaaaaaa', place: 'V', slot: 'section:purpose' };
  for (const kind of kinds) collect((value) => recordFaults(kind, value), nouns[kind].create('aaaaaaaaaaaaaaaaaaaa') as never);
  collect(blockFaults, { ...common, type: 'picture', blob: 'a'.repeat(64), mediaType: 'image/png', width: 1, height: 1, share: 1, alt: '', caption: '' });
  collect(blockFaults, { ...common, type: 'table', caption: '', columns: [] });
  collect(blockFaults, { ...common, type: 'paragraph', numbered: true, text: [] });
  expect(seen.size).toBeGreaterThan(5);
  for (const message of seen) {
    expect(message).toMatch(/^(Please|Part|This|Write|Something|A link)\b.*[.]$/);
    expect(message).not.toMatch(/invalid|expected|pattern|must match|regex|undefined|\bnan\b/i);
  }
});

test('limits are said in numbers', () => {
  const faults = recordFaults('settings', { ...nouns.settings.create('settings2council3444'), keepChangesDays: -1 });
  expect(faults).toEqual([{ field: 'keepChangesDays', message: 'Please give 0 or more.' }]);
  expect(z.string().max(2000).safeParse('x'.repeat(2001)).error?.issues[0]?.message).toBe('Please keep this to 2,000 characters.');
});
