import { useState } from 'react';
import { newId } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { snippet } from '#shared/domain/snippet.ts';
import { type Store, useStore } from '#renderer/data/index.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { say } from '#renderer/ui/message.tsx';

/** Asks under which name some words are kept, and keeps them in the register of standing phrases. */
export function KeepPhraseDialog({ words, onClose }: { readonly words: string; readonly onClose: () => void }) {
  const store = useStore();
  const [name, setName] = useState(() =>
    words
      .split(/\s+/)
      .slice(0, 5)
      .join(' ')
      .replace(/[,.;:]$/, '')
      .slice(0, 60),
  );
  const [text, setText] = useState(words);
  const perform = async () => {
    const kept = await keepPhrase(store, name.trim(), text.trim());
    if (!kept.ok) return kept;
    if (kept.value) say(`Kept as “${name.trim()}”. Type its name in any report and press F3.`, undoStep(store, kept.value));
    return ok(null);
  };
  return (
    <StepDialog title="Keep as a standing phrase" yes="Keep" onClose={onClose} perform={perform}>
      <FieldFrame label="Name" help="It is found by its name. Short ones are quickly typed.">
        {(control) => <input {...control} className="input" value={name} maxLength={300} onChange={(event) => setName(event.target.value)} />}
      </FieldFrame>
      <FieldFrame label="Words" help="Each line becomes a paragraph. Bold, links and footnotes are left out.">
        {(control) => <textarea {...control} className="input" rows={6} value={text} maxLength={20_000} onChange={(event) => setText(event.target.value)} />}
      </FieldFrame>
    </StepDialog>
  );
}

async function keepPhrase(store: Store, title: string, text: string): Promise<Result<Change | null>> {
  if (title === '') return refuse('no-name', 'Please name the phrase: it is found by its name.');
  if (text === '') return refuse('no-words', 'Please write the words of the phrase.');
  let isTaken = false;
  const result = await store.run({ command: 'snippet.keep', label: 'Keep a standing phrase' }, async (reader) => {
    isTaken = (await reader.all('snippet')).some((one) => one.title.trim().toLowerCase() === title.toLowerCase());
    return isTaken ? [] : [createEdit('snippet', { ...snippet.create(newId()), title, text })];
  });
  return isTaken ? refuse('taken', 'There is a standing phrase of this name already. Please give another one.') : result;
}
