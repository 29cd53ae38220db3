import { useEffect } from 'react';
import type { Bridge, Menu, MenuEntry } from '#shared/bridge/contract.ts';
import { type Command, type CommandGroup, isEnabled, listCommands, onCommandsChanged, performCommand } from '#renderer/ui/commands.ts';

const order = ['File', 'Edit', 'Go', 'View', 'Record', 'Report', 'Help'] as const;

const roles: Readonly<Record<string, readonly MenuEntry[]>> = {
  File: [{ kind: 'separator' }, { kind: 'role', role: 'quit' }],
  Edit: [
    { kind: 'separator' },
    { kind: 'role', role: 'undo' },
    { kind: 'role', role: 'redo' },
    { kind: 'separator' },
    { kind: 'role', role: 'cut' },
    { kind: 'role', role: 'copy' },
    { kind: 'role', role: 'paste' },
    { kind: 'role', role: 'selectAll' },
  ],
  View: [
    { kind: 'separator' },
    { kind: 'role', role: 'zoomIn' },
    { kind: 'role', role: 'zoomOut' },
    { kind: 'role', role: 'resetZoom' },
    { kind: 'role', role: 'togglefullscreen' },
  ],
};

/** The native menu as data, made of the commands offered now. */
export function menuOf(commands: readonly Command[]): Menu {
  return order
    .map((label) => ({
      label,
      entries: [...entriesOf(commands, label), ...(label === 'File' ? apart(entriesOf(commands, 'Recent files')) : []), ...(roles[label] ?? [])],
    }))
    .filter((menu) => menu.entries.length > 0);
}

function entriesOf(commands: readonly Command[], group: CommandGroup): readonly MenuEntry[] {
  return commands
    .filter((one) => one.group === group)
    .map((one) => ({
      kind: 'command',
      command: one.name,
      label: one.label,
      accelerator: one.shortcut?.replace('Ctrl', 'CmdOrCtrl') ?? null,
      enabled: isEnabled(one),
    }));
}

function apart(entries: readonly MenuEntry[]): readonly MenuEntry[] {
  return entries.length > 0 ? [{ kind: 'separator' }, ...entries] : [];
}

/** Keeps the shell's menu equal to the commands, and performs what is chosen there. */
export function useNativeMenu(bridge: Bridge): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void bridge.setMenu(menuOf(listCommands())), 100);
    };
    send();
    const stopWatching = onCommandsChanged(send);
    const stopListening = bridge.on('command', (name) => void performCommand(name));
    return () => {
      clearTimeout(timer);
      stopWatching();
      stopListening();
    };
  }, [bridge]);
}
