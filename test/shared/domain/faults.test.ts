import { expect, test } from 'vitest';
import { emptyValue } from '#shared/domain/empty-value.ts';
import { faultIn, faultsOf } from '#shared/domain/faults.ts';
import type { Field, FieldShape } from '#shared/domain/field.ts';

const person = 'aaaaaaaaaaaaaaaaaaaa';
const text: Field = { name: 'text', label: 'Text', shape: { type: 'line' } };

/** For each shape what may be kept, and what may not. */
const cases: readonly (readonly [FieldShape, readonly unknown[], readonly unknown[]])[] = [
  [{ type: 'line' }, ['', 'A line', 'x'.repeat(300)], [null, undefined, 'two\nlines', 'x'.repeat(301), 5]],
  [{ type: 'line', filled: true }, ['A title'], ['', '  ', null]],
  [{ type: 'line', format: 'email' }, ['', 'ada.finch@wendlebury.gov.uk'], ['ada', 'ada@', 'a b@c.uk', 'ada@wendlebury']],
  [{ type: 'text' }, ['', 'two\nlines'], [null, 'x'.repeat(100_001)]],
  [{ type: 'whole', min: 1, max: 9 }, [1, 9], [null, 0, 10, 1.5, '1']],
  [{ type: 'whole', min: 1, max: 9, optional: true }, [null, 5], [0, undefined]],
  [{ type: 'money' }, [null, 0, -500, 1_000_000_000_000], [0.5, '5', 1_000_000_000_001, Number.NaN, -0]],
  [{ type: 'decimal' }, [null, '12.5', '-3'], ['12.50', 12.5, '']],
  [{ type: 'fte' }, [null, 0, 19], [9.5, -1, '19']],
  [{ type: 'financialYear' }, [null, 2026], ['2026/27', 26, 2300]],
  [{ type: 'flag' }, [true, false], [null, 1, 'true']],
  [{ type: 'day' }, [null, '2028-02-29'], ['2027-02-29', '', '29/02/2028']],
  [{ type: 'time' }, ['', '14:30'], [null, '24:00', '2.30pm']],
  [
    { type: 'partialDate' },
    [null, { kind: 'tbc' }, { kind: 'by', precision: 'month', date: '2026-10-01' }],
    [{ kind: 'on' }, { kind: 'by', precision: 'week', date: '2026-10-01' }, '2026-10-01'],
  ],
  [{ type: 'choice', choices: [{ value: 'a', label: 'A' }] }, ['a'], ['b', null]],
  [{ type: 'settingsChoice', list: 'stages' }, ['', 'anything'], [null]],
  [{ type: 'reference', to: 'person' }, [null, person], ['', 'me', undefined]],
  [{ type: 'references', to: 'person' }, [[], [person]], [null, ['me'], person]],
  [{ type: 'score' }, [null, { likelihood: 1, impact: 10 }], [{ likelihood: 0, impact: 1 }, { likelihood: 1 }, 12]],
  [{ type: 'place' }, ['V'], ['', 'V0', null]],
  [
    { type: 'list', item: 'line', fields: [text] },
    [[], [{ id: person, place: 'V', text: '', later: 'kept' }]],
    [null, [{ id: person, place: 'V' }], [{ id: person, text: '' }], [{ id: 'x', place: 'V', text: '' }], ['text']],
  ],
];

test.each(cases.map(([shape, good, bad]) => [JSON.stringify(shape).slice(0, 60), shape, good, bad] as const))('%s', (_name, shape, good, bad) => {
  for (const value of good) expect(faultIn(value, shape), JSON.stringify(value)).toBeNull();
  for (const value of bad) expect(faultIn(value, shape), String(JSON.stringify(value)).slice(0, 60)).toMatch(/\.$/);
  if (!(shape.type === 'line' && shape.filled)) expect(faultIn(emptyValue(shape), shape)).toBeNull();
});

test('every shape has its cases', () => {
  expect(new Set(cases.map(([shape]) => shape.type)).size).toBe(18);
});

test('names the field, and lets fields be that are not described', () => {
  expect(faultsOf({ id: person, text: 'a\nb', other: 1 }, [text])).toEqual([{ field: 'text', message: 'Please keep this to one line.' }]);
  expect(faultsOf({ text: '' }, [text])).toEqual([{ field: 'id', message: 'This is not a record of this app.' }]);
  expect(faultsOf(null, [text])).toMatchObject([{ field: null }]);
});
