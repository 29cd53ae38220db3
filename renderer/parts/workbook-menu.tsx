import { useLocation } from 'wouter';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { type Command, useCommands } from '#renderer/ui/commands.ts';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { registers } from './place.ts';
import type { ShownView } from './workbook-view.ts';

/** The way of a register out into Excel and CSV as it is shown, and in again, as commands and as a menu. */
export function WorkbookMenu({ kind, view }: { readonly kind: Kind; readonly view: ShownView }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const { plural } = nouns[kind];
  const register = registers.find((one) => one.kind === kind);
  // The writer is fetched when it is first needed: the register itself is to be there sooner.
  const save = async (format: 'xlsx' | 'csv') => (await import('./workbook-view.ts')).exportView(view, format);
  const commands: readonly Command[] = [
    { name: 'record.export-excel', label: `Export ${plural} to Excel`, group: 'File', words: 'xlsx workbook spreadsheet save', perform: () => save('xlsx') },
    { name: 'record.export-csv', label: `Export ${plural} to CSV`, group: 'File', words: 'save table', perform: () => save('csv') },
    ...(register
      ? [
          {
            name: 'record.import',
            label: `Import ${plural} …`,
            group: 'File' as const,
            words: 'xlsx csv workbook spreadsheet excel open',
            enabledWhen: () => store.writable,
            perform: () => navigate(`/registers/${register.path}/import`),
          },
        ]
      : []),
  ];
  useCommands(commands);
  return (
    <MenuButton label="Excel" icon="file" menu>
      {commands.map((command) => (
        <Button key={command.name} look="quiet" role="menuitem" disabled={command.enabledWhen?.() === false} onClick={() => void command.perform()}>
          {command.label}
        </Button>
      ))}
    </MenuButton>
  );
}
