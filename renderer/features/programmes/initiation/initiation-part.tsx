import { useEffect, useRef } from 'react';
import type { Programme } from '#shared/domain/programme.ts';
import type { RecordFormHandle } from '#renderer/parts/record-form/record-form.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { SectionForm } from '../sections/section-form.tsx';
import { useOwnCounts } from '../sections/use-own-counts.ts';
import { initiationSections } from './initiation-sections.ts';

/** What a programme initiation document says, to be written in sections. The cursor of a new programme stands in its title. */
export function InitiationPart({ programme, isNew, onBegun }: { readonly programme: Programme; readonly isNew: boolean; readonly onBegun: () => void }) {
  const form = useRef<RecordFormHandle>(null);
  const count = useOwnCounts(programme.id);
  useUndoCommands([`programme:${programme.id}`]);
  useEffect(() => {
    if (!isNew) return;
    form.current?.focusFirst();
    onBegun();
  }, [isNew, onBegun]);
  return <SectionForm kind="programme" record={programme} sections={initiationSections} base={`/programmes/${programme.id}`} count={count} formRef={form} />;
}
