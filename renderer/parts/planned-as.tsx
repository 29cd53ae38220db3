import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import { noticeState } from '#shared/meetings/notices/notice-state.ts';
import { useRecords } from '#renderer/data/index.ts';
import { localDay } from './local-day.ts';
import { useLookups } from './lookups.tsx';
import { placeOf } from './place.ts';

/** The entries of the forward plan that a report belongs to, and how the notice of each stands; nothing where there are none. */
export function PlannedAs({ report }: { readonly report: string | null }) {
  const lookups = useLookups();
  const entries = useRecords('keyDecision');
  const own = (entries ?? []).filter((one) => report !== null && one.report === report && one.withdrawn === null);
  return own.map((entry) => {
    const meeting = lookups.recordsOf('meeting').find((one) => one.id === entry.meeting) ?? null;
    const { deadline, isSound } = noticeState(entry, meeting, lookups.settings, localDay());
    const published = entry.noticeOn ? `notice published on ${longDate(entry.noticeOn)}` : deadline ? `notice to be published by ${longDate(deadline)}` : '';
    return (
      <p key={entry.id} className="field-help">
        {entry.isKey ? 'A key decision' : 'A decision'} of the forward plan: <Link href={placeOf('keyDecision', entry.id)}>{entry.title}</Link>
        {published && `, ${published}`}
        {!isSound && entry.decided === null && <strong className="is-late"> Its notice is not in order.</strong>}
      </p>
    );
  });
}
