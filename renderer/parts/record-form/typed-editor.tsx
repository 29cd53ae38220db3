import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { kinds } from '#shared/domain/noun.ts';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { placeOf } from '../place.ts';
import { readTyped, type TypedShape, typedText } from '../typed-value.ts';
import { dropDraft, keepDraft, keptDraft, onDiscard } from './drafts.ts';
import type { SaveNext } from './save-next.ts';

/**
 * A field that is typed. It saves itself on leaving; what cannot be saved stays as typed, with the sentence that says
 * why, until it is mended, also when one goes away and comes back.
 */
export function TypedEditor({
  draftKey,
  label,
  help,
  shape,
  value,
  readOnly,
  save,
}: {
  readonly draftKey: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly shape: TypedShape;
  readonly value: unknown;
  readonly readOnly: boolean;
  readonly save: SaveNext;
}) {
  const store = useStore();
  const key = `${store.name}:${draftKey}`;
  const kept = keptDraft(key);
  const at = useRef(placeOfField(draftKey));
  const [draft, setDraft] = useState<string | null>(kept?.text ?? null);
  const [problem, setProblem] = useState<string | null>(kept?.problem ?? null);
  const stored = typedText(value, shape);
  const latest = useRef({ draft, stored, save, shape });
  latest.current = { draft, stored, save, shape };

  const commit = useRef(async (isMounted: boolean) => {
    const { draft: text, stored: before, save: keep, shape: as } = latest.current;
    if (text === null || text === before) {
      if (isMounted && text !== null) {
        setDraft(null);
        setProblem(null);
      }
      if (text === before) dropDraft(key);
      return;
    }
    const read = readTyped(text, as);
    const refused = read.ok ? await keep(() => read.value) : read.problem.message;
    if (refused) keepDraft(key, { text, problem: refused, at: at.current });
    else dropDraft(key);
    if (!isMounted) return;
    setProblem(refused);
    if (!refused) setDraft((now) => (now === text ? null : now));
  });
  const isWaiting = draft !== null && draft !== stored && problem === null;
  useEffect(() => (isWaiting ? store.holdDraft(() => commit.current(true)) : undefined), [isWaiting, store]);
  useEffect(
    () =>
      onDiscard(() => {
        setDraft(null);
        setProblem(null);
      }),
    [],
  );
  // Going away by keyboard takes the field off the screen without leaving it.
  useEffect(() => () => void commit.current(false), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      dropDraft(key);
      setDraft(null);
      setProblem(null);
    } else if (event.key === 'Enter' && shape.type !== 'text') void commit.current(true);
  };
  const common = {
    className: 'input',
    value: draft ?? stored,
    readOnly,
    onKeyDown,
    onBlur: () => void commit.current(true),
  };
  return (
    <FieldFrame label={label} help={help} problem={problem}>
      {(control) =>
        shape.type === 'text' ? (
          <textarea {...control} {...common} rows={3} onChange={(event) => setDraft(event.target.value)} />
        ) : (
          <input
            {...control}
            {...common}
            type="text"
            inputMode={shape.type === 'whole' ? 'numeric' : undefined}
            autoComplete="off"
            onChange={(event) => setDraft(event.target.value)}
          />
        )
      }
    </FieldFrame>
  );
}

/** The address of the record whose field this is; of the screen where the field belongs to none, or to a programme, whose fields stand on several. */
function placeOfField(draftKey: string): string {
  const [name, id = ''] = draftKey.split(':');
  const kind = kinds.find((one) => one === name);
  return kind && kind !== 'programme' ? placeOf(kind, id) : location.hash.slice(1);
}
