import { nouns } from '#shared/domain/nouns.ts';
import { useRecords } from '#renderer/data/index.ts';
import { registers } from '#renderer/parts/place.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Combobox, type ComboOption } from '#renderer/ui/combobox.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { useInspector } from '#renderer/ui/inspector.tsx';
import { PaneEdge } from '#renderer/ui/pane-edge.tsx';
import { usePreference } from '#renderer/ui/preference.ts';
import { OtherReport } from './other-report.tsx';
import { RegisterReader } from './register-reader.tsx';
import { useSplitView } from './split-view.ts';
import './split-pane.css';

const narrowest = 280;
const widest = 760;
const roomForThree = 1_600;

/** Beside the page: a register to look things up in, or another report to read. */
export function SplitPane({ id }: { readonly id: string }) {
  const { isOpen, hasRoom, setOpen } = useSplitView();
  const [shown, setShown] = usePreference<string>('split.shown', 'register:risks');
  const [width, setWidth] = usePreference('split.width', 400);
  const reports = useRecords('report');
  const inspector = useInspector();
  useCommands([
    {
      name: 'view.split',
      label: isOpen ? 'Close what stands beside the page' : 'Show a register or another report beside the page',
      group: 'View',
      shortcut: 'F8',
      words: 'split view pane',
      enabledWhen: () => hasRoom,
      perform: () => {
        setOpen(!isOpen);
        // Three columns beside the rooms leave no page to write on.
        if (!isOpen && window.innerWidth < roomForThree) inspector.setOpen(false);
      },
    },
  ]);
  if (!isOpen) return null;
  const options: readonly ComboOption[] = [
    ...registers.map((one) => ({ value: `register:${one.path}`, label: one.label, detail: 'Register' })),
    ...(reports ?? [])
      .filter((one) => one.id !== id)
      .map((one) => ({ value: `report:${one.id}`, label: nouns.report.titleOf(one), detail: one.issued ? 'Issued report' : 'Report' })),
  ];
  const [kind, name] = [shown.slice(0, shown.indexOf(':')), shown.slice(shown.indexOf(':') + 1)];
  const register = kind === 'register' ? registers.find((one) => one.path === name) : undefined;
  return (
    <aside className="split-pane no-print" aria-label="Beside the page" style={{ width: `${width}px` }}>
      <PaneEdge label="Width of what stands beside the page" width={width} narrowest={narrowest} widest={widest} onWidth={setWidth} />
      <div className="split-head">
        <Combobox
          control={{ 'aria-label': 'What is shown beside the page' }}
          options={options}
          value={shown}
          missing="A report that is not here any more"
          onChoose={(value) => value !== null && setShown(value)}
        />
        <IconButton icon="close" label="Close (F8 opens it again)" onClick={() => setOpen(false)} />
      </div>
      <div className="split-body">
        {register && <RegisterReader key={register.path} kind={register.kind} label={register.label} />}
        {kind === 'report' && name !== id && <OtherReport key={name} id={name} />}
        {kind === 'report' && name === id && <p className="split-note">This is the report on the page. Choose another one, or a register.</p>}
      </div>
    </aside>
  );
}
