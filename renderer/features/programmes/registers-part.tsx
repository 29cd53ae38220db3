import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import { ProgrammeRegister } from './own-register.tsx';
import { registerViews } from './parts.ts';
import { usePictured } from './pictured.ts';
import { RiskMapPicture } from './pictures/risk-map-picture.tsx';
import { useChosenView, Views } from './views.tsx';

const [risks, ...others] = registerViews;
const views = [risks, { name: 'heat-map', label: 'Heat map' }, ...others] as const;

/** The registers of a programme: one strip to switch between them, each with only what belongs to it. */
export function RegistersPart({ programme, view }: { readonly programme: string; readonly view: string | undefined }) {
  const chosen = useChosenView('programme.register', views, view);
  const register = registerViews.find((one) => one.name === chosen);
  const [record, onOpen, opening] = usePictured();
  return (
    <Views label="Registers of this programme" views={views} chosen={chosen} base={`/programmes/${programme}/registers`}>
      {register ? (
        <ProgrammeRegister key={register.kind} kind={register.kind} programme={programme} />
      ) : (
        <RiskMapPicture programme={programme} onOpen={onOpen} />
      )}
      {!register && record && <RecordInspector kind={record.kind} id={record.id} opening={opening} />}
    </Views>
  );
}
