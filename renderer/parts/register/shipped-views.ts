import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Filter, KeptView } from './kept-view.ts';

/** A view that comes with the app: what it changes of the usual one. */
export type ShippedView = { readonly title: string; readonly patch: Partial<Pick<KeptView, 'filters' | 'sorting' | 'grouping'>> };

const between = (id: string, from: Extract<Filter, { test: 'between' }>['from'], to: Extract<Filter, { test: 'between' }>['to']): Filter => ({
  id,
  test: 'between',
  from,
  to,
});
const oneOf = (id: string, ...values: readonly string[]): Filter => ({ id, test: 'oneOf', values });
const up = (id: string) => [{ id, desc: false }];
const down = (id: string) => [{ id, desc: true }];

/** The views that come with the register of a kind, for the council's matrix and the day. */
export function shippedViews(kind: Kind, { matrix }: Settings, today: CalendarDate): readonly ShippedView[] {
  switch (kind) {
    case 'risk': {
      const open = oneOf('closed', 'No');
      return [
        { title: 'Above appetite', patch: { filters: [open, between('current', matrix.appetite + 1, null)], sorting: down('current') } },
        { title: 'Due for review', patch: { filters: [open, between('review', null, today)], sorting: up('review') } },
        { title: 'By project', patch: { filters: [open], grouping: ['project'], sorting: down('current') } },
      ];
    }
    case 'budgetLine':
      return [
        { title: 'By project and year', patch: { grouping: ['project', 'year'] } },
        { title: 'Over budget', patch: { filters: [between('variance', 1, null)], sorting: down('variance') } },
      ];
    case 'benefit':
      return [{ title: 'By type', patch: { grouping: ['sort'] } }];
    case 'action':
      return [
        { title: 'Overdue', patch: { filters: [oneOf('done', ''), between('due', null, today)], sorting: up('due') } },
        { title: 'By owner', patch: { filters: [oneOf('done', '')], grouping: ['owner'], sorting: up('due') } },
      ];
    case 'issue':
      return [{ title: 'Late', patch: { filters: [oneOf('resolved', ''), between('due', null, today)], sorting: up('due') } }];
    case 'decision':
      return [{ title: 'Still wanted', patch: { filters: [oneOf('day', '')], sorting: up('wantedBy') } }];
    case 'milestone':
      return [{ title: 'Still to come', patch: { filters: [oneOf('done', 'No')], sorting: up('planned') } }];
    case 'post':
      return [{ title: 'By project', patch: { grouping: ['project'] } }];
    default:
      return [];
  }
}
