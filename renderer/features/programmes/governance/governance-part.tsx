import type { Programme } from '#shared/domain/programme.ts';
import { RecordForm } from '#renderer/parts/record-form/record-form.tsx';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { ProgrammeRegister } from '../own-register.tsx';
import { usePictured } from '../pictured.ts';
import { GovernancePicture } from '../pictures/governance-picture.tsx';
import { useChosenView, Views } from '../views.tsx';
import { BoardTree } from './board-tree.tsx';

const views = [
  { name: 'structure', label: 'Structure' },
  { name: 'boards', label: 'Boards and groups' },
  { name: 'chart', label: 'Chart' },
  { name: 'roles', label: 'Roles and responsibilities' },
] as const;

/** Who decides what in a programme: its boards and groups as a tree, as a register and as a chart, and its roles. */
export function GovernancePart({ programme, view }: { readonly programme: Programme; readonly view: string | undefined }) {
  const { id } = programme;
  const chosen = useChosenView('programme.governance', views, view);
  const [record, onOpen, opening] = usePictured();
  return (
    <Views label="Governance" views={views} chosen={chosen} base={`/programmes/${id}/governance`}>
      {chosen === 'structure' && <BoardTree programme={id} />}
      {chosen === 'boards' && <ProgrammeRegister kind="board" programme={id} />}
      {chosen === 'chart' && <GovernancePicture programme={id} onOpen={onOpen} />}
      {chosen === 'chart' && record && <RecordInspector kind={record.kind} id={record.id} opening={opening} />}
      {chosen === 'roles' && <Roles programme={programme} />}
    </Views>
  );
}

function Roles({ programme }: { readonly programme: Programme }) {
  useUndoCommands([`programme:${programme.id}`]);
  return (
    <div className="section-fields programme-roles">
      <RecordForm kind="programme" record={programme} only={['governance', 'rolesText', 'roles']} isGrouped={false} label="Roles and responsibilities" />
    </div>
  );
}
