import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';

/** The report that this one goes on from; null where it goes on from none, or that one is gone. */
export function useEarlier({ follows }: Pick<Report, 'follows'>): Report | null {
  const reports = useLookups().recordsOf('report');
  return (follows !== null && reports.find((one) => one.id === follows)) || null;
}

/** Leads to the report that this one goes on from; nothing where there is none. */
export function GoesOnFrom({ report }: { readonly report: Report }) {
  const earlier = useEarlier(report);
  if (!earlier) return null;
  return (
    <p className="field-help">
      Goes on from <Link href={placeOf('report', earlier.id)}>{earlier.title}</Link>
      {earlier.issued && `, issued on ${longDate(earlier.issued)}`}
    </p>
  );
}

const states: Readonly<Record<Report['implications'][number]['state'], string>> = {
  'not-considered': 'not considered',
  'nothing-material': 'considered, nothing material',
  material: 'material',
};

/** What was thought of an implication in the earlier report: 'Last time: material (A. Brennan, 3 March 2026)'. */
export function LastTime({ earlier, of }: { readonly earlier: Report | null; readonly of: string }) {
  const last = earlier?.implications.find((one) => one.key === of);
  if (!last || last.state === 'not-considered') return null;
  const advice = last.state === 'material' ? [last.adviser, last.date ? longDate(last.date) : ''].filter((one) => one !== '').join(', ') : '';
  return <p className="field-help">{`Last time: ${states[last.state]}${advice === '' ? '' : ` (${advice})`}.`}</p>;
}
