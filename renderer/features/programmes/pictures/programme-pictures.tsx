import { useState } from 'react';
import type { RecordRef } from '#shared/pictures/scene.ts';
import { type OpenedBy, useOpening } from '#renderer/parts/opening.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { InspectorButton } from '#renderer/ui/inspector.tsx';
import { usePreference } from '#renderer/ui/preference.ts';
import { GovernancePicture } from './governance-picture.tsx';
import { BenefitPicture, BudgetPicture } from './money-pictures.tsx';
import { RatingsPicture, TimelinePicture } from './plan-pictures.tsx';
import { RiskMapPicture } from './risk-map-picture.tsx';

const pictures = [
  { name: 'milestones', label: 'Milestones' },
  { name: 'risks', label: 'Risk heat map' },
  { name: 'ratings', label: 'Ratings' },
  { name: 'benefits', label: 'Benefits' },
  { name: 'budget', label: 'Budget and funding' },
  { name: 'governance', label: 'Governance' },
] as const;
type PictureName = (typeof pictures)[number]['name'];

/** The pictures of a programme, one at a time. What a mark stands for opens in the panel at the right. */
export function ProgrammePictures({ programme }: { readonly programme: string }) {
  const [wanted, setChosen] = usePreference<PictureName>('programme-picture', 'milestones');
  const chosen = pictures.find((one) => one.name === wanted)?.name ?? 'milestones';
  const [record, setRecord] = useState<RecordRef | null>(null);
  const [opening, open] = useOpening();
  const onOpen = (next: RecordRef, by: OpenedBy) => {
    setRecord(next);
    open(next.id, by);
  };
  return (
    <div className="programme-pictures">
      <div className="toolbar no-print">
        {pictures.map((one) => (
          <Button key={one.name} look="quiet" aria-pressed={one.name === chosen} onClick={() => setChosen(one.name)}>
            {one.label}
          </Button>
        ))}
        <span className="grow" />
        <InspectorButton />
      </div>
      {chosen === 'milestones' && <TimelinePicture programme={programme} onOpen={onOpen} />}
      {chosen === 'risks' && <RiskMapPicture programme={programme} onOpen={onOpen} />}
      {chosen === 'ratings' && <RatingsPicture programme={programme} onOpen={onOpen} />}
      {chosen === 'benefits' && <BenefitPicture programme={programme} />}
      {chosen === 'budget' && <BudgetPicture programme={programme} />}
      {chosen === 'governance' && <GovernancePicture programme={programme} onOpen={onOpen} />}
      {record && <RecordInspector kind={record.kind} id={record.id} opening={opening} />}
    </div>
  );
}
