import './what-changed.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { recordChanges } from '#shared/changes/what-changed.ts';
import { groupChanges } from '#shared/changes/what-changed-groups.ts';
import { changeText } from '#shared/changes/what-changed-text.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { usePeriod, useRecords } from '#renderer/data/index.ts';
import { momentWords } from '#renderer/parts/change-words.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { EmptyState, Notice } from '#renderer/ui/notice.tsx';
import { firstDay, ofProgramme } from '#renderer/parts/what-changed-choice.ts';
import { WhatChangedList } from './what-changed-list.tsx';
import { WhatChangedTools } from './what-changed-tools.tsx';

/** What became of a programme between two days, as a list and as text for a report. */
export function WhatChanged({ programme }: { readonly programme: string }) {
  const reports = useRecords('report');
  const [today] = useState(() => localDay());
  return reports ? <Between key={programme} programme={programme} first={firstDay(reports, programme, today)} today={today} /> : null;
}

function Between({ programme, first, today }: { readonly programme: string; readonly first: ReturnType<typeof firstDay>; readonly today: string }) {
  const lookups = useLookups();
  const projects = useRecords('project');
  const [period, setPeriod] = useState({ from: first.day, to: today });
  const [kind, setKind] = useState<Kind | null>(null);
  const read = usePeriod(period);
  // Drawn a moment later, so that a long list never holds up what is typed.
  const found = useDeferredValue(read);
  const changes = useMemo(
    () => (found && projects ? recordChanges(ofProgramme(found.states, programme, projects), lookups) : null),
    [found, programme, projects, lookups],
  );
  const groups = useMemo(
    () => (changes && projects ? groupChanges(kind === null ? changes : changes.filter((one) => one.kind === kind), programme, projects) : null),
    [changes, projects, programme, kind],
  );
  const text = useMemo(() => (groups ? changeText(groups) : null), [groups]);
  const kinds = useMemo(() => [...new Set((changes ?? []).map((one) => one.kind))], [changes]);
  const count = groups?.reduce((sum, group) => sum + group.changes.length, 0) ?? 0;
  const isReading = !groups || read !== found || read === undefined;
  return (
    <div className="what-changed">
      <WhatChangedTools programme={programme} period={period} kinds={kinds} kind={kind} text={count > 0 ? text : null} onPeriod={setPeriod} onKind={setKind} />
      {found?.knownFrom && (
        <Notice tone="warning">
          {`Single changes before ${momentWords(found.knownFrom)} are no longer kept here. For the time before, only what records keep themselves is shown: scores, ratings and titles.`}
        </Notice>
      )}
      <p className="change-count" role="status">
        {isReading ? 'Reading …' : count === 0 ? '' : `${count.toLocaleString('en-GB')} ${count === 1 ? 'record' : 'records'} changed.`}{' '}
        {period.from === first.day && <span className="field-help">{first.why}</span>}
      </p>
      {groups && count === 0 && !isReading && (
        <EmptyState title="Nothing changed in this time">
          {`From ${longDate(period.from)} to ${longDate(period.to)} nothing of this programme is different in the end. What was done and taken back is not shown.`}
        </EmptyState>
      )}
      {groups && <WhatChangedList groups={groups} />}
    </div>
  );
}
