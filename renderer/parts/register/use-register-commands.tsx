import type { ReactNode, RefObject } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import type { Result } from '#shared/base/result.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { useStore } from '#renderer/data/index.ts';
import { ask } from '#renderer/ui/ask.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { type Command, useCommands } from '#renderer/ui/commands.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { createRecord, deleteRecords, duplicateRecord } from '../record-commands.ts';
import { removalWarning } from '../removal-warning.ts';
import { undoStep } from '../take-back.ts';
import { useUndoCommands } from '../undo-commands.ts';

/** How a screen makes and copies its records itself, where the defaults are not enough. */
export type OwnMaking = { readonly make: () => void; readonly copy: (id: string) => Promise<Result<{ readonly id: string }>> };

/** What can be done with the records of a register, as commands; `buttons` are the most used of them. */
export function useRegisterCommands({
  kind,
  active,
  marked,
  fresh,
  own,
  filter,
  onMade,
  onRemoved,
}: {
  readonly kind: Kind;
  readonly active: string | null;
  readonly marked: readonly string[];
  readonly fresh: object | undefined;
  readonly own: OwnMaking | undefined;
  readonly filter: RefObject<HTMLInputElement | null>;
  readonly onMade: (id: string) => void;
  readonly onRemoved: () => void;
}): { readonly buttons: ReactNode; readonly remove: () => Promise<void> } {
  const store = useStore();
  const noun = nouns[kind];
  const chosen = marked.length > 0 ? marked : active === null ? [] : [active];

  const make = async () => {
    if (own) return own.make();
    const made = await createRecord(store, kind, fresh as Partial<RecordOf[Kind]>);
    if (made.ok) onMade(made.value.id);
    else sayProblem(made.problem.message);
  };
  const copy = async () => {
    const made = active === null ? null : await (own?.copy(active) ?? duplicateRecord(store, kind, active));
    if (made?.ok) onMade(made.value.id);
    else if (made) sayProblem(made.problem.message);
  };
  const remove = async () => {
    if (chosen.length === 0 || !store.writable) return;
    const warning = await removalWarning(store, kind, chosen);
    if (warning && !(await ask({ ...warning, yes: 'Delete', danger: true }))) return;
    const result = await deleteRecords(store, kind, chosen);
    if (!result.ok) return sayProblem(result.problem.message);
    const change = result.value;
    onRemoved();
    if (change) say(chosen.length === 1 ? `The ${noun.label} was deleted.` : `${chosen.length} ${noun.plural} were deleted.`, undoStep(store, change));
  };
  const canWrite = () => store.writable;
  const commands: readonly Command[] = [
    { name: 'record.new', label: `New ${noun.label}`, group: 'Record', shortcut: 'Alt+N', enabledWhen: canWrite, perform: make },
    {
      name: 'record.duplicate',
      label: `Duplicate ${noun.label}`,
      group: 'Record',
      shortcut: 'Ctrl+D',
      enabledWhen: () => canWrite() && active !== null,
      perform: copy,
    },
    {
      name: 'record.delete',
      label: marked.length > 1 ? `Delete ${marked.length} ${noun.plural}` : `Delete ${noun.label}`,
      group: 'Record',
      shortcut: 'Ctrl+Delete',
      inFields: false,
      enabledWhen: () => canWrite() && chosen.length > 0,
      perform: remove,
    },
    { name: 'record.filter', label: `Filter ${noun.plural}`, group: 'Edit', shortcut: 'Ctrl+F', perform: () => filter.current?.focus() },
    { name: 'record.print', label: `Print ${noun.plural}`, group: 'File', shortcut: 'Ctrl+P', perform: () => window.print() },
  ];
  useCommands(commands);
  useUndoCommands([kind, 'view']);
  return {
    remove,
    buttons: (
      <>
        <Button look="primary" icon="add" disabled={!store.writable} onClick={() => void make()}>{`New ${noun.label}`}</Button>
        <IconButton icon="copy" label={`Duplicate ${noun.label}`} disabled={!store.writable || active === null} onClick={() => void copy()} />
        <IconButton
          icon="remove"
          label={marked.length > 1 ? `Delete ${marked.length} ${noun.plural}` : `Delete ${noun.label}`}
          disabled={!store.writable || chosen.length === 0}
          onClick={() => void remove()}
        />
      </>
    ),
  };
}
