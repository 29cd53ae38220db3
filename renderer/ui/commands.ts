import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { createWatchers } from '#shared/base/watchers.ts';

/** The menus that commands stand in. */
export type CommandGroup = 'File' | 'Edit' | 'Go' | 'View' | 'Report' | 'Record' | 'Help' | 'Recent files';

/**
 * What can be done, as data: keyboard, palette, native menu and buttons are made from it. `name` is stable ('go.today').
 * `shortcut` is written as 'Ctrl+Shift+K', 'F2' or 'Delete'; on a Mac, Ctrl means Command.
 */
export type Command = {
  readonly name: string;
  readonly label: string;
  readonly group: CommandGroup;
  readonly shortcut?: string;
  /** A second key for the same; menus show the first. */
  readonly alsoShortcut?: string;
  /** More words under which the palette finds it. */
  readonly words?: string;
  readonly enabledWhen?: () => boolean;
  /** Works inside a field too. Off for keys that fields use themselves (Ctrl+Z, Delete). On unless said. */
  readonly inFields?: boolean;
  readonly perform: () => void | Promise<void>;
};

let groups: readonly (readonly Command[])[] = [];
let all: readonly Command[] = [];
const { watch, tell } = createWatchers();

function setGroups(next: readonly (readonly Command[])[]): void {
  groups = next;
  const byName = new Map<string, Command>();
  for (const group of groups) for (const command of group) byName.set(command.name, command);
  all = [...byName.values()];
  tell();
}

/** Offers commands until the returned function is called. A later command of the same name stands before an earlier. */
export function offerCommands(commands: readonly Command[]): () => void {
  setGroups([...groups, commands]);
  return () => setGroups(groups.filter((group) => group !== commands));
}

/** Every command offered now. */
export function listCommands(): readonly Command[] {
  return all;
}

/** Called after the list of offered commands has changed. */
export const onCommandsChanged = watch;

/** Whether the command can be done now. */
export function isEnabled(command: Command): boolean {
  return command.enabledWhen?.() ?? true;
}

/** Performs a command by name; false where it is not offered or not possible now. */
export function performCommand(name: string): boolean {
  const command = all.find((one) => one.name === name);
  if (!command || !isEnabled(command)) return false;
  void command.perform();
  return true;
}

/** Offers a screen's commands while it is mounted. What they do may change freely; names and labels are read anew then. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  const shape = commands.map((one) => `${one.name}|${one.label}|${one.shortcut ?? ''}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape stands for all that is shown; the rest is read late.
  useEffect(() => {
    const current = (name: string) => latest.current.find((one) => one.name === name);
    return offerCommands(
      latest.current.map((one) => ({
        ...one,
        enabledWhen: () => current(one.name)?.enabledWhen?.() ?? true,
        perform: () => current(one.name)?.perform(),
      })),
    );
  }, [shape]);
}

/** The offered commands as React state. */
export function useOfferedCommands(): readonly Command[] {
  return useSyncExternalStore(onCommandsChanged, listCommands);
}
