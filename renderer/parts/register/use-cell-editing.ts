import { type RefObject, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { useStore } from '#renderer/data/index.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { valueOf } from '../field-text.ts';
import { useLookups } from '../lookups.tsx';
import { saveField } from '../record-commands.ts';
import { fieldProblem } from '../typed-value.ts';
import { saveAfterPaint } from './after-paint.ts';
import type { AfterEdit, CellEditorProps } from './cell-editor.tsx';
import { type Column, isEditableInPlace, notWritable } from './columns.ts';
import type { Marker } from './use-marker.ts';
import type { RegisterView } from './use-register-view.ts';

/** Writing in the cells of a register. */
export type CellEditing = {
  /** Begins where the marker stands, if that cell can be written in; a yes-or-no is turned round at once, or set by y and n. */
  readonly start: (firstKey: string | null) => void;
  /** What the row's cell editor needs; null where it is not written in. */
  readonly editorOf: (id: string) => Omit<CellEditorProps, 'record' | 'column'> | null;
  /** The record as the row shows it: what was just written stands there before it is stored. */
  readonly shown: (record: AnyRecord) => AnyRecord;
};

const yesOrNo: Readonly<Record<string, boolean>> = { y: true, n: false };

/** See {@link CellEditing}. */
export function useCellEditing({
  kind,
  view: { lines, columns },
  marker: { spot, goByKey },
  scroller,
}: {
  readonly kind: Kind;
  readonly view: RegisterView;
  readonly marker: Marker;
  readonly scroller: RefObject<HTMLElement | null>;
}): CellEditing {
  const store = useStore();
  const lookups = useLookups();
  const [editing, setEditing] = useState<{ readonly id: string; readonly firstKey: string | null } | null>(null);
  const [pending, setPending] = useState<AnyRecord | null>(null);
  const shown = (record: AnyRecord) => (pending?.id === record.id ? pending : record);
  /** The row shows the new value at once; the line at the foot says Saving until it is stored. */
  const save = (record: AnyRecord, target: Column, value: unknown): string | null => {
    const problem = fieldProblem(kind, record, target.id, value, lookups.settings.matrix);
    if (problem) return problem;
    const written = { ...shown(record), [target.id]: value } as AnyRecord;
    setPending(written);
    saveAfterPaint(store, async () => {
      const result = await saveField(store, kind, record.id, target.id, () => value);
      setPending((now) => (now === written ? null : now));
      if (!result.ok) sayProblem(result.problem.message);
    });
    return null;
  };
  const end = (after: AfterEdit) => {
    setEditing(null);
    scroller.current?.focus({ preventScroll: true });
    if (after !== 'stay')
      goByKey({
        row: Math.min(lines.length - 1, spot.row + (after === 'down' ? 1 : 0)),
        column: Math.max(0, Math.min(columns.length - 1, spot.column + { down: 0, right: 1, left: -1 }[after])),
      });
  };
  return {
    start: (firstKey) => {
      const target = columns[spot.column];
      const row = lines[spot.row];
      if (!row?.original || !target || !store.writable) return;
      const refused = notWritable(target);
      if (refused) return say(refused);
      if (!target.field) return;
      if (!isEditableInPlace(target)) return say(`“${target.label}” may hold several: they are chosen in the form. Press Enter to open it.`);
      const { type } = target.field.shape;
      if (type !== 'flag') setEditing({ id: row.id, firstKey });
      else {
        // What is on the screen is turned round, which may not be stored yet. A letter is always saved: the value
        // before it may be on its way still.
        const now = valueOf(shown(row.original), target.id) === true;
        const wanted = firstKey === null ? !now : yesOrNo[firstKey.toLowerCase()];
        if (wanted === undefined) say(`“${target.label}” is yes or no: type y or n.`);
        else save(row.original, target, wanted);
      }
    },
    editorOf: (id) => (editing?.id === id ? { firstKey: editing.firstKey, onSave: save, onDone: end } : null),
    shown,
  };
}
