import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { viewSchema } from '#shared/domain/view-schema.ts';
import { columnsOf } from '#renderer/parts/register/columns.ts';
import { freshView, type KeptView } from '#renderer/parts/register/kept-view.ts';
import { keptFrom, viewFrom } from '#renderer/parts/register/saved-view.ts';

const all = columnsOf(nouns.risk.fields);
const usual = [{ id: 'title', desc: false }];
const kept: KeptView = {
  ...freshView(usual),
  sorting: [{ id: 'current', desc: true }],
  columns: { cause: true, owner: false },
  widths: { title: 30 },
  frozen: 'title',
  filters: [{ id: 'closed', test: 'oneOf', values: ['No'] }],
  grouping: ['project'],
};

test('a view is stored as its noun says and comes back as it was', () => {
  const view = viewFrom('Worst first', 'risk', kept, 'flood', all);
  expect(viewSchema.parse(view)).toEqual(view);
  const back = keptFrom(view, all, usual);
  expect(back).toMatchObject({ sorting: kept.sorting, widths: kept.widths, frozen: 'title', filters: kept.filters, grouping: kept.grouping, view: view.id });
  expect(back.columns).toMatchObject({ cause: true, owner: false, title: true });
});

test('columns that are no longer there are left out', () => {
  const view = { ...viewFrom('Old', 'risk', kept, '', all), sorting: [{ id: 'gone', desc: true }], grouping: ['gone'], filters: [] };
  expect(keptFrom(view, all, usual)).toMatchObject({ sorting: [], grouping: [], filters: [] });
});
