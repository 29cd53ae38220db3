import { useOfferedCommands } from '#renderer/ui/commands.ts';
import { Dialog, DialogClose } from '#renderer/ui/dialog.tsx';
import { shortcutLabel } from '#renderer/ui/shortcut.ts';

const inTables = [
  ['Arrows, Home, End, Page Up, Page Down', 'go through the cells of a register'],
  ['Enter', 'opens the row at the right'],
  ['F2, or typing', 'writes in the cell; Enter keeps it, Esc leaves it as it was'],
  ['Space, Shift with the arrows', 'mark rows, so that they can be deleted together; Ctrl+A marks all'],
  ['Ctrl+Z', 'in a field takes back typing; in a register the last thing done there'],
] as const;

/** Every shortcut that works on this screen. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const commands = useOfferedCommands().filter((one) => one.shortcut);
  return (
    <Dialog title="Keys that work here" wide onClose={onClose}>
      <div className="shortcut-columns">
        <table className="plain-table">
          <caption className="visually-hidden">Commands</caption>
          <tbody>
            {commands.map((one) => (
              <tr key={one.name}>
                <th scope="row">
                  <kbd>{shortcutLabel(one.shortcut ?? '')}</kbd>
                  {one.alsoShortcut && (
                    <>
                      {' '}
                      <kbd>{shortcutLabel(one.alsoShortcut)}</kbd>
                    </>
                  )}
                </th>
                <td>{one.label}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className="plain-table">
          <caption className="visually-hidden">In registers</caption>
          <tbody>
            {inTables.map(([keys, what]) => (
              <tr key={keys}>
                <th scope="row">
                  <kbd>{keys}</kbd>
                </th>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DialogClose onClose={onClose} />
    </Dialog>
  );
}
