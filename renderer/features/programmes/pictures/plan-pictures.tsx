import { useCallback, useMemo, useState } from 'react';
import { addDays, localDay } from '#shared/base/calendar-date.ts';
import { ragHistoryOf, timelineOf } from '#shared/pictures/from-records.ts';
import { ragHistoryPages } from '#shared/pictures/rag-history/scene.ts';
import type { RecordRef, Room } from '#shared/pictures/scene.ts';
import { isOpenAfter } from '#shared/pictures/timeline/slippage.ts';
import { timelinePages } from '#shared/pictures/timeline/scene.ts';
import { useRecords } from '#renderer/data/index.ts';
import type { OpenedBy } from '#renderer/parts/opening.ts';
import { PictureFrame } from '#renderer/parts/pictures/picture-frame.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { useOwnProjects } from '../own-records.ts';

type Props = { readonly programme: string; readonly onOpen: (record: RecordRef, by: OpenedBy) => void };

/** The milestones of a programme's projects along the time. */
export function TimelinePicture({ programme, onOpen }: Props) {
  const projects = useOwnProjects(programme);
  const milestones = useRecords('milestone');
  const [which, setWhich] = useState<'all' | 'open' | 'late'>('all');
  const [project, setProject] = useState('all');
  const input = useMemo(() => {
    const today = localDay();
    const all = timelineOf(projects ?? [], milestones ?? [], today);
    const own = all.projects.filter((one) => project === 'all' || one.id === project);
    const ids = new Set(own.map((one) => one.id));
    const chosen = all.milestones.filter((one) => ids.has(one.project) && (which === 'all' || isOpenAfter(one, today, which === 'late')));
    return { ...all, projects: own, milestones: chosen };
  }, [projects, milestones, which, project]);
  const pages = useCallback((room: Room) => timelinePages(input, room), [input]);
  if (!projects || !milestones) return null;
  return (
    <PictureFrame
      title="Milestones"
      pages={pages}
      programme={programme}
      onOpen={onOpen}
      empty={
        input.milestones.length > 0
          ? null
          : which === 'all'
            ? 'There is no milestone here yet. Milestones are kept under Milestones; with their dates they stand here by project.'
            : 'No milestone is left with this choice.'
      }
    >
      <ChoiceField
        label="Milestones"
        value={which}
        onChoose={setWhich}
        options={[
          ['all', 'All'],
          ['open', 'Still to come'],
          ['late', 'Late or overdue'],
        ]}
      />
      <ChoiceField
        label="Project"
        value={project}
        onChoose={setProject}
        options={[['all', 'All projects'], ...projects.map((one) => [one.id, one.title] as const)]}
      />
    </PictureFrame>
  );
}

/** How a programme's projects were rated until today. */
export function RatingsPicture({ programme, onOpen }: Props) {
  const projects = useOwnProjects(programme);
  const [days, setDays] = useState<'182' | '365' | '730' | '1826'>('365');
  const input = useMemo(() => {
    const today = localDay();
    return ragHistoryOf(projects ?? [], addDays(today, -Number(days)), today);
  }, [projects, days]);
  const pages = useCallback((room: Room) => ragHistoryPages(input, room), [input]);
  if (!projects) return null;
  return (
    <PictureFrame
      title="History of ratings"
      pages={pages}
      programme={programme}
      onOpen={onOpen}
      empty={
        input.projects.length === 0 ? 'There is no project yet. Each time a project’s RAG rating is changed, what it was before is kept and stands here.' : null
      }
    >
      <ChoiceField
        label="From"
        value={days}
        onChoose={setDays}
        options={[
          ['182', 'Six months ago'],
          ['365', 'A year ago'],
          ['730', 'Two years ago'],
          ['1826', 'Five years ago'],
        ]}
      />
    </PictureFrame>
  );
}
