import { capital } from '#shared/base/capital.ts';
import { Button } from '#renderer/ui/button.tsx';
import { isEnabled, useOfferedCommands } from '#renderer/ui/commands.ts';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { shortcutLabel } from '#renderer/ui/shortcut.ts';

/** The commands that put something into the text at the cursor, by name; those that a page offers are in the menu. */
const inserts = ['report.reference', 'report.figure', 'report.register', 'report.phrase'] as const;

/** What can be put into the text beside a table, a picture and a footnote. */
export function InsertMenu() {
  const offered = useOfferedCommands();
  const entries = inserts.flatMap((name) => offered.find((one) => one.name === name) ?? []);
  if (entries.length === 0) return null;
  return (
    <MenuButton label="Insert" look="quiet" menu>
      {entries.map((one) => (
        <Button key={one.name} look="quiet" role="menuitem" disabled={!isEnabled(one)} onClick={() => void one.perform()}>
          <span>{capital(one.label.replace(/^Insert (?:an? )?/, ''))}</span>
          {one.shortcut && <kbd>{shortcutLabel(one.shortcut)}</kbd>}
        </Button>
      ))}
    </MenuButton>
  );
}
