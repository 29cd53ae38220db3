import { expect, test } from 'vitest';
import { kinds } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { guessHeading, guessMapping } from '#shared/intake/guess.ts';
import { targetsOf } from '#shared/intake/target.ts';
import type { Cell, Sheet } from '#shared/workbook/sheet.ts';

test('takes every field under its own label', () => {
  for (const kind of kinds) {
    const labels = targetsOf(kind).map((target) => target.label);
    if (new Set(labels).size < labels.length) continue;
    const keys = targetsOf(kind).map((target) => (target.amount || (target.field.shape.type === 'score' && target.step === null) ? null : target.key));
    expect(guessMapping(kind, labels)).toEqual(keys);
  }
  expect(nouns.risk.fields.length).toBeGreaterThan(5);
});

test('knows what columns are called elsewhere, and gives no field twice', () => {
  expect(
    guessMapping('risk', ['Risk ID', 'Description', 'Probability', 'Severity', 'Risk rating', 'Responsible officer', 'Review Date:', 'Notes', '']),
  ).toEqual(['reference', 'title', 'current.likelihood', 'current.impact', null, 'owner', 'review', null, null]);
  expect(guessMapping('risk', ['Title', 'Risk title'])).toEqual(['title', null]);
  expect(guessMapping('person', ['Full name', 'Job title', 'E-mail', 'Phone'])).toEqual(['name', 'post', 'email', 'telephone']);
});

test('finds the headings under a title and a blank, or none in an empty sheet', () => {
  const sheet = (rows: readonly (readonly Cell[])[]): Sheet => ({
    name: 'x',
    rows: rows.map((cells, index) => ({ at: index + 1, cells, hidden: false, formulas: [] })),
    merged: [],
    hiddenColumns: [],
  });
  expect(guessHeading('risk', sheet([['Risk register 2026'], ['Updated', '1 May'], ['Ref', 'Title', 'Owner'], ['R1', 'Wet ground', 'Anna']]))).toBe(2);
  expect(guessHeading('risk', sheet([]))).toBe(-1);
});
