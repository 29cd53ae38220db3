import { expect, test } from 'vitest';
import { kinds } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { Lookups } from '#renderer/parts/lookups.tsx';
import { passerOf, testsOf } from '#renderer/parts/register/column-filters.ts';
import { columnsOf } from '#renderer/parts/register/columns.ts';
import { shippedViews } from '#renderer/parts/register/shipped-views.ts';

const lookups: Lookups = { ready: true, settings: settings.create(settingsId), recordsOf: () => [], titleOf: () => null };
const today = '2026-11-22';

test('every view that comes with the app asks of columns that there are, in a way that fits them', () => {
  for (const kind of kinds) {
    const columns = columnsOf(nouns[kind].fields);
    const known = (id: string) => columns.some((one) => one.id === id);
    for (const { title, patch } of shippedViews(kind, lookups.settings, today)) {
      const ids = [...(patch.sorting ?? []).map((one) => one.id), ...(patch.grouping ?? [])];
      expect({ title, unknown: ids.filter((id) => !known(id)) }).toEqual({ title, unknown: [] });
      for (const filter of patch.filters ?? []) {
        const column = columns.find((one) => one.id === filter.id);
        expect(column && (testsOf(column).includes(filter.test) || (filter.test === 'oneOf' && filter.values.every((one) => one === '')))).toBe(true);
      }
    }
  }
});

test('risks above appetite are those that the matrix says, without closed ones', () => {
  const above = shippedViews('risk', lookups.settings, today).find((one) => one.title === 'Above appetite');
  const columns = columnsOf(nouns.risk.fields);
  const passes = (fields: object) =>
    (above?.patch.filters ?? []).every((filter) => {
      const column = columns.find((one) => one.id === filter.id);
      return column !== undefined && passerOf(filter, column, lookups)({ ...nouns.risk.create('r'), ...fields });
    });
  expect(passes({ current: { likelihood: 3, impact: 5 } })).toBe(true);
  expect(passes({ current: { likelihood: 3, impact: 4 } })).toBe(false);
  expect(passes({ current: { likelihood: 5, impact: 5 }, closed: true })).toBe(false);
});
