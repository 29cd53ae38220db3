import { Link } from 'wouter';
import type { AgendaItem, Meeting } from '#shared/domain/meeting/index.ts';
import { receivedPaper } from '#shared/domain/paper/index.ts';
import { PlannedAs } from '#renderer/parts/planned-as.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { Combobox, type ComboOption } from '#renderer/ui/combobox.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import type { AgendaState } from './use-agenda.ts';

/** Which paper an item is about: a report that is written here, or one that was received for this meeting. */
export function ItemPaper({
  meeting,
  agenda: { reports, papers },
  item,
  disabled,
  onChoose,
}: {
  readonly meeting: Meeting;
  readonly agenda: AgendaState;
  readonly item: AgendaItem;
  readonly disabled: boolean;
  readonly onChoose: (patch: Partial<AgendaItem>) => void;
}) {
  const ownFirst = [...reports].sort((a, b) => Number(b.meeting === meeting.id) - Number(a.meeting === meeting.id));
  const options: readonly ComboOption[] = [
    ...papers.filter((one) => one.meeting === meeting.id).map((one) => ({ value: `paper:${one.id}`, label: receivedPaper.titleOf(one), detail: 'received' })),
    ...ownFirst.map((one) => ({ value: `report:${one.id}`, label: one.title, detail: one.meeting === meeting.id ? 'report for this meeting' : 'report' })),
  ];
  const value = item.paper ? `paper:${item.paper}` : item.report ? `report:${item.report}` : null;
  const take = (chosen: string | null) => {
    const [kind, id = null] = chosen?.split(':') ?? [];
    onChoose({ paper: kind === 'paper' ? id : null, report: kind === 'report' ? id : null, parts: [], known: [] });
  };
  return (
    <>
      <FieldFrame label="Paper">
        {(control) => <Combobox control={control} options={options} value={value} missing={value ? 'removed paper' : ''} disabled={disabled} onChoose={take} />}
      </FieldFrame>
      {item.report && <Link href={placeOf('report', item.report)}>Open the report</Link>}
      {item.paper && <Link href={placeOf('paper', item.paper)}>Open the received paper</Link>}
      <PlannedAs report={item.report} />
    </>
  );
}
