import { weekdayDate } from '#shared/base/calendar-date.ts';
import type { ClearDaysWorking } from '#shared/calendar/clear-days.ts';
import { clearDaysSentences } from '#shared/calendar/clear-days-sentences.ts';

/** How clear days were counted: first in words, then day by day with the reason why one does not count. */
export function WorkingTable({ working }: { readonly working: ClearDaysWorking }) {
  const { published, meeting, between, moved } = working;
  let count = 0;
  return (
    <>
      <p>{clearDaysSentences(working).at(0)}</p>
      <table className="days-table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Clear day</th>
            <th scope="col">Why not</th>
          </tr>
        </thead>
        <tbody>
          <tr className="is-end">
            <td>{weekdayDate(published)}</td>
            <td />
            <td>Publication</td>
          </tr>
          {between.map(({ day, counts, why }) => {
            if (counts) count++;
            return (
              <tr key={day} className={counts ? undefined : 'is-out'}>
                <td>{weekdayDate(day)}</td>
                <td>{counts ? count : ''}</td>
                <td>{why ?? ''}</td>
              </tr>
            );
          })}
          <tr className="is-end">
            <td>{weekdayDate(meeting)}</td>
            <td />
            <td>Meeting</td>
          </tr>
        </tbody>
      </table>
      {moved.length > 0 && <p className="field-help">{clearDaysSentences(working).find((one) => one.includes('so the latest day'))}</p>}
      <p>
        <strong>{clearDaysSentences(working).at(-1)}</strong>
      </p>
    </>
  );
}
