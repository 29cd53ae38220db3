import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { block as blockSchema } from '#shared/domain/schemas.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import { ownedBy } from '#shared/outline/register-blocks.ts';
import { registerFillings } from '#shared/outline/registers/fillings.ts';
import { chosenOf, type Form } from '#shared/outline/registers/option.ts';
import { recordsOf, shown } from './fill-records.ts';

const slot = 'section:information';
const owner = newId();

function write(name: string, records: FillRecords, stored: Parameters<typeof chosenOf>[1] = {}, form: Form = 'table'): readonly Block[] {
  const filling = registerFillings.find((one) => one.name === name);
  if (!filling) throw new Error(`No filling ${name}`);
  return filling.write(records, form, chosenOf(filling.options, stored), { slot, after: null, before: null, owner });
}
const told = (...given: Parameters<typeof write>) => shown(write(...given), slot);

const score = (likelihood: number, impact: number) => ({ likelihood, impact });
const [care, homes] = [newId(), newId()];
const people = [{ id: newId(), name: 'Joel Marchetti' }] as const;
const risks = recordsOf({
  person: people,
  project: [
    { id: care, title: 'Care at home' },
    { id: homes, title: 'Homes with care' },
  ],
  risk: [
    { reference: 'R1', title: 'No builder bids', project: homes, current: score(2, 3), target: score(1, 3), owner: people[0].id, cause: 'prices rise.' },
    { reference: 'R2', title: 'Staff leave', project: care, current: score(4, 5), review: '2026-12-01' },
    { reference: 'R10', title: 'The grant ends', current: score(4, 4), review: '2027-06-01' },
    { reference: 'R3', title: 'Rain', project: care, current: score(1, 1), closed: true },
  ],
});

describe('risks', () => {
  test('open ones, the highest first, with the usual columns and a sentence that counts them', () => {
    expect(told('risk', risks)).toEqual({
      lines: ['There are three open risks. Two are beyond the council’s appetite. A score is likelihood multiplied by impact.', 'Open risks'],
      rows: [
        ['Ref', 'Risk', 'Current', 'Target', 'Response', 'Owner'],
        ['R2', 'Staff leave', '20 Very high', '–', 'Treat', '–'],
        ['R10', 'The grant ends', '16 High', '–', 'Treat', '–'],
        ['R1', 'No builder bids', '6 Medium', '3 Low', 'Treat', 'Joel Marchetti'],
      ],
    });
  });

  test('closed ones too, in the order of their references, with other columns in their order', () => {
    const { lines, rows } = told('risk', risks, {
      open: false,
      order: 'reference',
      columns: ['title', 'project', 'reference'],
      opening: false,
      caption: 'Our risks',
    });
    expect(lines).toEqual(['Our risks']);
    expect(rows.map((row) => row.join(' | '))).toEqual([
      'Risk | Project | Ref',
      'No builder bids | Homes with care | R1',
      'Staff leave | Care at home | R2',
      'Rain | Care at home | R3',
      'The grant ends | – | R10',
    ]);
  });

  test('by project, by rating, by the day of review, and no more than so many', () => {
    const refs = (stored: Parameters<typeof chosenOf>[1]) =>
      told('risk', risks, stored)
        .rows.slice(1)
        .map(([reference]) => reference);
    expect(refs({ projects: [homes] })).toEqual(['R1']);
    expect(refs({ narrow: ['Medium', 'Very high'] })).toEqual(['R2', 'R1']);
    expect(refs({ narrow: ['@beyond'] })).toEqual(['R2', 'R10']);
    expect(refs({ due: 'soon' })).toEqual(['R2']);
    expect(refs({ due: 'between', from: '2027-01-01', to: '2027-12-31' })).toEqual(['R10']);
    expect(refs({ due: 'between', from: '2026-12-01' })).toEqual(['R2', 'R10']);
    expect(refs({ most: 2 })).toEqual(['R2', 'R10']);
    expect(told('risk', risks, { most: 2 }).lines[0]).toMatch(/^There are three open risks; the first two are shown, the highest current score first\. /);
  });

  test('in prose and as cards each keeps the id of its record', () => {
    const prose = write('risk', risks, { only: [(risks.of('risk')[0] as { id: string }).id] }, 'prose');
    expect(shown(prose, slot).lines[1]).toBe('R1 No builder bids. Prices rise. Current: 6 Medium; response: Treat; owner: Joel Marchetti.');
    expect(prose.at(-1)?.id).toBe(`${owner}-${risks.of('risk')[0]?.id}`);
    const cards = write('risk', risks, {}, 'cards').filter((one) => one.type === 'table');
    expect(cards.map((one) => one.id.slice(21))).toEqual(
      ['R2', 'R10', 'R1'].map((reference) => risks.of('risk').find((one) => one.reference === reference)?.id),
    );
  });

  test('nothing to tell is said in a sentence', () => {
    expect(told('risk', recordsOf({})).lines).toEqual(['There are no risks on the register.']);
    expect(told('risk', recordsOf({ risk: [{ closed: true }] })).lines).toEqual(['There are no open risks.']);
    expect(told('risk', risks, { projects: [newId()] }).lines).toEqual(['There are no risks to report.']);
  });
});

test('a thousand rows are cut, and that is said whatever else is', () => {
  const many = recordsOf({ risk: Array.from({ length: 1000 }, (_, index) => ({ reference: `R${index + 1}`, title: `Risk ${index + 1}` })) });
  const { lines, rows } = told('risk', many, { opening: false });
  expect(rows).toHaveLength(201);
  expect(lines[0]).toBe('The first 200 of 1,000 risks are set out here; the others stand in the register.');
  expect(told('risk', many, { opening: false, most: 5 }).lines).toEqual(['Open risks']);
});

test('milestones say where they stand; those late are found by the day of the paper', () => {
  const on = (date: string) => ({ kind: 'on', precision: 'day', date }) as const;
  const records = recordsOf({
    project: [{ id: homes, title: 'Homes with care' }],
    milestone: [
      { title: 'Site bought', project: homes, planned: on('2026-11-01'), forecast: on('2026-11-10') },
      { title: 'Doors open', project: homes, planned: on('2027-05-01'), forecast: on('2027-05-01') },
      { title: 'Plan agreed', project: homes, planned: on('2026-01-01'), actual: on('2026-01-01'), done: true },
    ],
  });
  expect(told('milestone', records).rows.map(([title, , , , position]) => `${title}: ${position}`)).toEqual([
    'Milestone: Position',
    'Site bought: Later than planned',
    'Doors open: On plan',
  ]);
  expect(
    told('milestone', records, { due: 'late' })
      .rows.slice(1)
      .map(([title]) => title),
  ).toEqual(['Site bought']);
});

test('amounts are added up to the penny, of the financial year of the paper unless others are chosen', () => {
  const records = recordsOf({
    budgetLine: [
      { title: 'Staff', year: 2026, budget: 10_000_10, spent: 5_000_05, forecast: 11_000_00 },
      { title: 'Rooms', year: 2026, budget: 1_000_00, spent: null, forecast: 900_50 },
      { title: 'Staff next year', year: 2027, budget: 9_000_00, spent: null, forecast: null },
    ],
  });
  expect(told('budgetLine', records).rows.at(-1)).toEqual(['Total', '£11,000.10', '£5,000.05', '£11,900.50', '£900.40']);
  expect(told('budgetLine', records, { narrow: [] }).rows).toHaveLength(5);
  expect(told('budgetLine', records, { totals: false }).rows).toHaveLength(3);
});

test('every register in every form makes blocks that can be frozen, the same each time', () => {
  const records = recordsOf({
    ...Object.fromEntries(registerFillings.map(({ kind }) => [kind, [{ reference: 'X1' }, { reference: 'X2' }]])),
    person: people,
  });
  for (const { name, forms, options } of registerFillings) {
    for (const form of forms) {
      const all =
        options
          .find((one) => one.type === 'columns')
          ?.choices.map(({ value }) => value)
          .slice(0, 20) ?? [];
      const stored = { open: false, narrow: [], columns: all };
      const made = ownedBy(owner, write(name, records, stored, form));
      expect(made, name).toEqual(ownedBy(owner, write(name, records, stored, form)));
      const frozen = { id: owner, slot, place: 'V', type: 'register', filling: name, form, options: stored, frozen: { day: '2026-11-20', blocks: made } };
      expect(blockSchema.safeParse(frozen).error?.issues ?? [], `${name} ${form}`).toEqual([]);
    }
  }
});
