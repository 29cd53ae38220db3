import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import { ProgrammeRegister } from './own-register.tsx';
import { usePictured } from './pictured.ts';
import { RatingsPicture, TimelinePicture } from './pictures/plan-pictures.tsx';
import { useChosenView, Views } from './views.tsx';

const views = [
  { name: 'milestones', label: 'Milestones' },
  { name: 'timeline', label: 'Timeline' },
  { name: 'ratings', label: 'Ratings over time' },
] as const;

/** The milestones of all projects as a register and along the time, and how the projects were rated. */
export function PlanPart({ programme, view }: { readonly programme: string; readonly view: string | undefined }) {
  const chosen = useChosenView('programme.plan', views, view);
  const [record, onOpen, opening] = usePictured();
  return (
    <Views label="Plan" views={views} chosen={chosen} base={`/programmes/${programme}/plan`}>
      {chosen === 'milestones' && <ProgrammeRegister kind="milestone" programme={programme} />}
      {chosen === 'timeline' && <TimelinePicture programme={programme} onOpen={onOpen} />}
      {chosen === 'ratings' && <RatingsPicture programme={programme} onOpen={onOpen} />}
      {chosen !== 'milestones' && record && <RecordInspector kind={record.kind} id={record.id} opening={opening} />}
    </Views>
  );
}
