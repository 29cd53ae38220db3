import { registers } from '#renderer/parts/place.ts';
import type { Command } from '#renderer/ui/commands.ts';
import { chooseTheme } from '#renderer/ui/theme.ts';
import { rooms } from '../rooms.ts';
import type { Panel } from '../use-panel.ts';
import type { RailState } from '../use-rail.ts';

/** The commands that work on every screen. */
export function appCommands(steps: {
  readonly navigate: (path: string) => void;
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
  readonly panel: Panel;
  readonly rail: RailState;
}): readonly Command[] {
  return [
    { name: 'app.palette', label: 'Find a command or record …', group: 'Go', shortcut: 'Ctrl+K', perform: steps.openPalette },
    ...rooms.map(
      (room): Command => ({
        name: `go${room.path === '/' ? '.today' : room.path.replace('/', '.')}`,
        label: `Go to ${room.label}`,
        group: 'Go',
        ...(room.shortcut ? { shortcut: room.shortcut } : {}),
        perform: () => steps.navigate(room.path),
      }),
    ),
    {
      name: 'go.handed-over',
      label: 'Open a paper that was handed over …',
      group: 'File',
      words: 'boardpack file import',
      perform: () => steps.navigate('/reports/handed-over'),
    },
    { name: 'go.templates', label: 'Go to Templates', group: 'Go', words: 'report council sections', perform: () => steps.navigate('/templates') },
    ...registers.map(
      (one): Command => ({
        name: `go.${one.path}`,
        label: `Go to ${one.label}`,
        group: 'Go',
        words: 'register',
        perform: () => steps.navigate(`/registers/${one.path}`),
      }),
    ),
    {
      name: 'view.inspector',
      label: 'Show or hide the panel at the right',
      group: 'View',
      shortcut: 'F4',
      perform: () => steps.panel.setOpen(!steps.panel.open),
    },
    {
      name: 'view.rail',
      label: 'Fold or unfold the rooms at the left',
      group: 'View',
      words: 'rail sidebar icons',
      enabledWhen: () => steps.rail.canChoose,
      perform: () => steps.rail.setFolded(!steps.rail.isFolded),
    },
    { name: 'view.light', label: 'Light theme', group: 'View', words: 'colour appearance', perform: () => chooseTheme('light') },
    { name: 'view.dark', label: 'Dark theme', group: 'View', words: 'colour appearance', perform: () => chooseTheme('dark') },
    { name: 'view.system', label: 'Theme of the computer', group: 'View', words: 'colour appearance system', perform: () => chooseTheme('system') },
    {
      name: 'help.keys',
      label: 'Keys that work here',
      group: 'Help',
      shortcut: 'F1',
      alsoShortcut: 'Ctrl+/',
      words: 'shortcuts keyboard',
      perform: steps.openShortcuts,
    },
  ];
}
