import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { shortDate } from '#shared/base/calendar-date.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { useRecords } from '#renderer/data/index.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { useCommands } from '#renderer/ui/commands.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { forgetOpen, rememberOpen, useOpenReports } from './open-reports.ts';
import './report-tabs.css';

/** The reports that are open, over the page of the one that is shown. Not there while it is the only one. */
export function ReportTabs({ id }: { readonly id: string }) {
  const [, navigate] = useLocation();
  const reports = useRecords('report');
  const open = useOpenReports().flatMap((one) => reports?.find((report) => report.id === one) ?? []);
  const meetings = useRecords('meeting');
  useEffect(() => rememberOpen(id), [id]);
  /** The title; of several with one title, as a report and the next one often are, the day of the meeting too. */
  const nameOf = ({ id: own, title, meeting }: Report) => {
    const name = title || 'Report without a title';
    const day = meetings?.find((each) => each.id === meeting)?.date;
    return day && open.some((one) => one.id !== own && one.title === title) ? `${shortDate(day)}: ${name}` : name;
  };
  const close = (one: string) => {
    const beside = forgetOpen(one);
    if (one === id) navigate(beside === null ? '/reports' : placeOf('report', beside));
  };
  const step = (by: 1 | -1) => {
    const at = open.findIndex((one) => one.id === id);
    const next = open[(at + by + open.length) % open.length];
    if (next) navigate(placeOf('report', next.id));
  };
  const isSeveral = () => open.length > 1;
  useCommands([
    { name: 'report.next-open', label: 'Next open report', group: 'Go', shortcut: 'Alt+PageDown', enabledWhen: isSeveral, perform: () => step(1) },
    { name: 'report.previous-open', label: 'Open report before', group: 'Go', shortcut: 'Alt+PageUp', enabledWhen: isSeveral, perform: () => step(-1) },
    { name: 'report.close', label: 'Close this report', group: 'File', shortcut: 'Alt+W', perform: () => close(id) },
  ]);
  if (open.length < 2) return null;
  return (
    <nav className="report-strip no-print" aria-label="Open reports">
      <ul>
        {open.map((one) => (
          <li key={one.id} data-here={one.id === id || undefined}>
            <Link
              href={placeOf('report', one.id)}
              title={nameOf(one)}
              aria-current={one.id === id ? 'page' : undefined}
              onAuxClick={(event: React.MouseEvent) => {
                if (event.button !== 1) return;
                event.preventDefault();
                close(one.id);
              }}
            >
              {nameOf(one)}
            </Link>
            <IconButton icon="close" label={`Close ${one.title === '' ? 'the report without a title' : nameOf(one)}`} onClick={() => close(one.id)} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
