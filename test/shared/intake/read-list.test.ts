import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { ListItem } from '#shared/changes/change.ts';
import { emptyValue } from '#shared/domain/empty-value.ts';
import { faultIn } from '#shared/domain/faults.ts';
import { fieldText } from '#shared/domain/field-text.ts';
import type { Field, FieldShape } from '#shared/domain/field.ts';
import { kinds, type Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settingsId } from '#shared/domain/settings.ts';
import { namedRecords } from '#shared/intake/named-records.ts';
import { createNames } from '#shared/intake/names.ts';
import { readList } from '#shared/intake/read-list.ts';
import { targetsOf } from '#shared/intake/target.ts';

const anna = { ...nouns.person.create(newId()), name: 'Anna Reed' };
const settings = nouns.settings.create(settingsId);
const titles = { ready: true, settings, titleOf: (_kind: Kind, id: string) => (id === anna.id ? anna.name : null) };
const reading = () => ({ settings, today: '2026-11-22', dayOrder: 'day first', names: createNames({ person: namedRecords('person', [anna]) }, {}) }) as const;

function listOf(kind: Kind, name: string): Field {
  const field = nouns[kind].fields.find((one) => one.name === name);
  if (!field) throw new Error(name);
  return field;
}

const items = (kind: Kind, name: string, cell: string, before: readonly object[] = []) =>
  (readList(cell, listOf(kind, name), before as readonly ListItem[], reading()).value as readonly ListItem[] | undefined)?.map(
    ({ id: _id, place: _place, ...item }) => item,
  );
const said = (kind: Kind, name: string, cell: string) => readList(cell, listOf(kind, name), [], reading()).notes.map(({ message }) => message);

test('amounts by financial year come in, however the year and the amount are parted', () => {
  expect(items('funding', 'amounts', '2026/27: £120,000\n2027/28 £80,000.50\n2028/29 · 1.2m')).toEqual([
    { year: 2026, amount: 12_000_000 },
    { year: 2027, amount: 8_000_050 },
    { year: 2028, amount: 120_000_000 },
  ]);
  expect(items('benefit', 'profile', '2026/27 · £10,000 · £2,500 · £7,500\n2027/28 · – · £400 · -£400')).toEqual([
    { year: 2026, gross: 1_000_000, implementation: 250_000 },
    { year: 2027, gross: null, implementation: 40_000 },
  ]);
  expect(said('funding', 'amounts', '2026/27: lots')).toEqual([expect.stringContaining('Amount: “lots” is not an amount of money')]);
  expect(said('funding', 'amounts', '2026/27 · £1 · £2')).toEqual([
    '“2026/27 · £1 · £2” has more parts than are kept of it. Write Financial year · Amount, one to a line.',
  ]);
});

test('an action comes in with its owner, its day and whether it is done', () => {
  expect(items('risk', 'actions', '1. Write to tenants · Reed, Anna · 3/5/2027 · Yes\n• Ask the board')).toEqual([
    { text: 'Write to tenants', owner: anna.id, due: '2027-05-03', done: true },
    { text: 'Ask the board', owner: null, due: null, done: false },
  ]);
  expect(items('benefit', 'actuals', '31 March 2027 · 12.5 · from the survey')).toEqual([{ day: '2027-03-31', value: '12.5', note: 'from the survey' }]);
});

test('an item that is there takes what the line says of it, and the others stay', () => {
  const before = [
    { id: newId(), place: 'K', text: 'Write to tenants', owner: anna.id, due: '2027-05-03', done: false },
    { id: newId(), place: 'M', text: 'Ask the board', owner: null, due: null, done: false },
  ];
  expect(items('risk', 'actions', 'write to  tenants · 4 May 2027 · Yes', before)).toEqual([
    { text: 'Write to tenants', owner: anna.id, due: '2027-05-04', done: true },
    { text: 'Ask the board', owner: null, due: null, done: false },
  ]);
  expect(items('risk', 'actions', 'Write to tenants\nAsk the board', before)).toBeUndefined();
});

const words = fc.constantFrom('Write to tenants', 'North depot', 'Second phase, then the rest', 'Line one\nline two');
const day = fc.constantFrom('2026-04-01', '2027-12-31', '2024-02-29');

function valueFor(shape: FieldShape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'text':
      return words;
    case 'line':
      return words.map((text) => text.replace('\n', ' '));
    case 'whole':
      return fc.integer({ min: shape.min, max: shape.max });
    case 'money':
      return fc.integer({ min: -5_000_000, max: 5_000_000 });
    case 'decimal':
      return fc.constantFrom('0', '12.5', '-3');
    case 'financialYear':
      return fc.integer({ min: 2020, max: 2035 });
    case 'day':
      return day;
    case 'partialDate':
      return fc.record({ kind: fc.constantFrom('on', 'by'), precision: fc.constantFrom('day', 'month', 'quarter', 'year'), date: fc.constant('2027-04-01') });
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...shape.choices.map(({ value }) => value));
    case 'reference':
      return fc.constant(anna.id);
    default:
      throw new Error(`No values of ${shape.type}`);
  }
}

const lists = kinds.flatMap((kind) =>
  targetsOf(kind).flatMap(({ field }) => (field.shape.type === 'list' ? [{ kind, name: field.name, field, fields: field.shape.fields }] : [])),
);

describe('what a table shows of a list is read as what it was', () => {
  test.each(lists)('$kind: $name', ({ field, fields }) => {
    const stored = fields.filter((one) => !one.computed);
    const item = fc.record(
      Object.fromEntries(
        stored.map((one, index) => [one.name, index === 0 ? valueFor(one.shape) : fc.option(valueFor(one.shape), { nil: emptyValue(one.shape) })]),
      ),
    );
    fc.assert(
      fc.property(item, (one) => {
        const before = [{ ...one, id: newId(), place: 'K' }];
        const text = fieldText(before, field.shape, titles);
        expect(readList(text, field, before, reading()), text).toEqual({ value: undefined, notes: [] });
        const [fresh] = (readList(text, field, [], reading()).value ?? []) as readonly Record<string, unknown>[];
        for (const { name, shape } of stored) {
          const kept = one[name];
          expect(fresh?.[name], `${text}: ${name}`).toEqual(typeof kept === 'string' ? kept.replace('\n', ' ') : kept);
          expect(faultIn(fresh?.[name], shape)).toBeNull();
        }
      }),
      { seed: 20_261_122, numRuns: 150 },
    );
  });
});
