import { useState } from 'react';
import { counted } from '#shared/base/count.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { type AgendaState, useAgenda } from '../agenda/use-agenda.ts';
import { ArrivalList } from './arrival-list.tsx';
import { proposalsIn } from './arrivals.ts';
import { NoteDialog } from './note-dialog.tsx';
import { OfferFiles } from './offer-files.tsx';
import { ReadingState } from './reading-state.tsx';
import { ReceivedList } from './received-list.tsx';
import { takeInPapers } from './take-in-papers.ts';
import { useArrivals } from './use-arrivals.ts';
import { useJudge } from './use-judge.ts';
import './intake.css';

/** The papers of a meeting that others wrote: received as files, judged, taken in, and listed with their versions. */
export function PapersTab({ meeting }: { readonly meeting: Meeting }) {
  const agenda = useAgenda(meeting);
  return agenda && <Papers meeting={meeting} agenda={agenda} />;
}

function Papers({ meeting, agenda }: { readonly meeting: Meeting; readonly agenda: AgendaState }) {
  const store = useStore();
  const { lines, committee } = agenda;
  const papers = agenda.papers.filter((one) => one.meeting === meeting.id);
  const judge = useJudge(meeting, committee);
  const desk = useArrivals(`${store.name}:${meeting.id}`);
  const [isBusy, setBusy] = useState(false);
  const [isNoting, setNoting] = useState(false);
  const { arrivals, reading } = desk;
  const hasArrivals = arrivals.list.length > 0 || arrivals.strays > 0;
  const takeIn = async () => {
    setBusy(true);
    const done = await takeInPapers(store, meeting.id, proposalsIn(arrivals.list), desk.files);
    setBusy(false);
    if (!done.ok) return sayProblem(done.problem.message);
    desk.clear();
    say(`${counted(done.value.count, 'paper was', 'papers were')} taken in.`, undoStep(store, done.value.change));
  };
  return (
    <div className="papers-tab">
      <OfferFiles
        disabled={!store.writable || reading !== null || isBusy}
        isFirst={papers.length === 0 && !hasArrivals}
        onFiles={(files) => void desk.read(files, judge, { lines, papers })}
      >
        {papers.length > 0 && (
          <Button look="quiet" onClick={() => setNoting(true)}>
            Note to a sender …
          </Button>
        )}
      </OfferFiles>
      {reading && <ReadingState reading={reading} onCancel={desk.cancel} />}
      {hasArrivals && !reading && <ArrivalList desk={desk} lines={lines} papers={papers} isBusy={isBusy} onTakeIn={() => void takeIn()} />}
      {papers.length > 0 ? (
        <ReceivedList papers={papers} lines={lines} />
      ) : (
        !hasArrivals &&
        !reading && (
          <p className="papers-none">
            No paper was received for this meeting yet. Each one is checked as it arrives, and nothing is taken in before you have seen the list.
          </p>
        )
      )}
      {isNoting && <NoteDialog meeting={meeting} committee={committee} papers={papers} lines={lines} about={null} onClose={() => setNoting(false)} />}
    </div>
  );
}
