import type { IntakeCounts } from '#shared/intake/counts.ts';
import type { RowFilter } from '#renderer/parts/workbook-session.ts';

/** Which rows are shown: all, those with something to be said, or those that must be mended. */
export function RowFilters({
  counts,
  filter,
  onFilter,
}: {
  readonly counts: IntakeCounts;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}) {
  const all = counts.create + counts.update + counts.same + counts.skip + counts.left + counts.stop;
  const choices: readonly (readonly [RowFilter, string, number])[] = [
    ['all', 'All rows', all],
    ['noted', 'With something to be said', counts.withNotes],
    ['stop', 'To be mended', counts.stop],
  ];
  return (
    <fieldset className="import-filters">
      <legend className="visually-hidden">Rows shown</legend>
      {choices.map(([value, words, count]) => (
        <label key={value}>
          <input type="radio" name="import-filter" checked={filter === value} onChange={() => onFilter(value)} />
          {`${words} (${count.toLocaleString('en-GB')})`}
        </label>
      ))}
    </fieldset>
  );
}
