import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import { isId } from '#shared/base/ids.ts';
import { useRecord } from '#renderer/data/index.ts';
import { registers } from '#renderer/parts/place.ts';
import { rooms } from './rooms.ts';

/** Names the window, and what is printed from it, after the screen or the report in sight. */
export function PageTitle() {
  const [location] = useLocation();
  const [room = '', part = ''] = location.split('/').slice(1);
  const label =
    (room === 'templates' ? 'Templates' : registers.find((one) => room === 'registers' && one.path === part)?.label) ??
    rooms.find((one) => one.path === `/${room}`)?.label ??
    'Today';
  if ((room === 'reports' || room === 'programmes') && part)
    return <RecordTitle key={part} kind={room === 'reports' ? 'report' : 'programme'} id={part} otherwise={label} />;
  if (room === 'meetings' && isId(part)) return <MeetingTitle key={part} id={part} otherwise={label} />;
  return <Title words={label} />;
}

function RecordTitle({ kind, id, otherwise }: { readonly kind: 'report' | 'programme'; readonly id: string; readonly otherwise: string }) {
  const record = useRecord(kind, id);
  return <Title words={record?.title || otherwise} />;
}

function MeetingTitle({ id, otherwise }: { readonly id: string; readonly otherwise: string }) {
  const meeting = useRecord('meeting', id);
  const committee = useRecord('committee', meeting?.committee ?? null);
  return <Title words={[committee?.title, meeting?.date && longDate(meeting.date)].filter(Boolean).join(', ') || otherwise} />;
}

function Title({ words }: { readonly words: string }) {
  useEffect(() => {
    const inWindow = () => {
      document.title = `${words} - Boardpack`;
    };
    // A paper that is printed or kept as PDF is the council's, not the program's.
    const onPaper = () => {
      document.title = words;
    };
    inWindow();
    window.addEventListener('beforeprint', onPaper);
    window.addEventListener('afterprint', inWindow);
    return () => {
      window.removeEventListener('beforeprint', onPaper);
      window.removeEventListener('afterprint', inWindow);
    };
  }, [words]);
  return null;
}
