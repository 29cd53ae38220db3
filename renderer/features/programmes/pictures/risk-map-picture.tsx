import { useCallback, useMemo, useState } from 'react';
import { localDay } from '#shared/base/calendar-date.ts';
import { riskMapOf } from '#shared/pictures/from-records.ts';
import type { ScoreName } from '#shared/pictures/risk-map/input.ts';
import { riskMapScene } from '#shared/pictures/risk-map/scene.ts';
import type { RecordRef, Room } from '#shared/pictures/scene.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import type { OpenedBy } from '#renderer/parts/opening.ts';
import { PictureFrame } from '#renderer/parts/pictures/picture-frame.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { useOwnRecords } from '../own-records.ts';

/** What the arrows show: nothing, the three scores of today, or the way since so many days ago. */
type Moving = 'none' | 'controls' | '30' | '91' | '182' | '365';
type Which = 'all' | 'ten' | 'beyond';

/** The open risks of a programme on the council's matrix. */
export function RiskMapPicture({ programme, onOpen }: { readonly programme: string; readonly onOpen: (record: RecordRef, by: OpenedBy) => void }) {
  const { matrix } = useLookups().settings;
  const records = useOwnRecords('risk', programme);
  const [show, setShow] = useState<ScoreName>('current');
  const [moving, setMoving] = useState<Moving>('none');
  const [which, setWhich] = useState<Which>('all');
  const input = useMemo(() => {
    const arrows = moving === 'none' || moving === 'controls' ? moving : Number(moving);
    return riskMapOf(records ?? [], matrix, { show, arrows, which }, localDay());
  }, [records, matrix, show, moving, which]);
  const pages = useCallback((room: Room) => [riskMapScene(input, room)], [input]);
  if (!records) return null;
  const open = records.filter((one) => !one.closed);
  return (
    <PictureFrame
      title="Risk heat map"
      pages={pages}
      programme={programme}
      onOpen={onOpen}
      empty={
        open.length === 0
          ? 'There is no open risk yet. Risks are kept under Risks; with their scores they stand here on the matrix.'
          : input.risks.length === 0
            ? 'No risk lies beyond the appetite by this score.'
            : null
      }
    >
      <ChoiceField
        label="Score"
        value={input.show}
        onChoose={(next) => {
          setShow(next);
          if (next !== 'current' && moving !== 'controls') setMoving('none');
        }}
        options={[
          ['inherent', 'Inherent'],
          ['current', 'Current'],
          ['target', 'Target'],
        ]}
      />
      <ChoiceField
        label="Arrows"
        value={moving}
        onChoose={setMoving}
        options={[
          ['none', 'None'],
          ['controls', 'Inherent to current to target'],
          ['30', 'Since 30 days ago'],
          ['91', 'Since three months ago'],
          ['182', 'Since six months ago'],
          ['365', 'Since a year ago'],
        ]}
      />
      <ChoiceField
        label="Risks"
        value={which}
        onChoose={setWhich}
        options={[
          ['all', 'All open'],
          ['ten', 'The ten highest'],
          ['beyond', 'Beyond the appetite'],
        ]}
      />
    </PictureFrame>
  );
}
