import { type FormEvent, useState } from 'react';
import type { Settings } from '#shared/domain/settings.ts';
import { useStore } from '#renderer/data/index.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { FieldFrame, FieldProblem } from '#renderer/ui/field.tsx';
import { useSettingsField } from './use-settings-field.ts';

/** What is wrong with a new word of the council, or null. */
export function wordProblem(word: string, words: readonly string[]): string | null {
  if (word === '') return 'Please write the word first.';
  if (/\s/.test(word)) return 'Please add one word at a time: each is looked up alone.';
  if (words.some((one) => one.toLowerCase() === word.toLowerCase())) return `“${word}” is in the list already.`;
  return null;
}

/** The words that the spelling check knows besides the dictionary, and how long a report may be. */
export function WordsPart({ settings }: { readonly settings: Settings }) {
  const { writable } = useStore();
  const words = useSettingsField<readonly string[]>('words');
  const longest = useSettingsField<number>('longestReport');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const word = typed.trim();
    const wrong = wordProblem(word, settings.words);
    setProblem(wrong);
    if (wrong) return;
    words.step((now) => [...now, word]);
    setTyped('');
  };
  const sorted = [...settings.words].sort((a, b) => a.localeCompare(b, 'en-GB'));
  return (
    <div className="settings-part">
      <section>
        <h2>Words of the council</h2>
        <p className="field-help">
          The spelling check takes these for right, with the names in your records and the dictionary of British English. Ctrl+Z takes back what was done here.
        </p>
        <form className="words-add" onSubmit={add}>
          <FieldFrame label="New word" problem={problem}>
            {(control) => (
              <input
                {...control}
                className="input"
                maxLength={80}
                spellCheck={false}
                disabled={!writable}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </FieldFrame>
          <Button type="submit" icon="add" disabled={!writable}>
            Add
          </Button>
        </form>
        {sorted.length === 0 ? (
          <p className="field-help">There are none yet. In a report, Shift+F10 on a word with a wavy line adds it.</p>
        ) : (
          <ul className="words-list" aria-label="Words of the council">
            {sorted.map((word) => (
              <li key={word}>
                <span>{word}</span>
                <IconButton icon="close" label={`Remove ${word}`} disabled={!writable} onClick={() => words.step((now) => now.filter((one) => one !== word))} />
              </li>
            ))}
          </ul>
        )}
        <FieldProblem>{words.problem}</FieldProblem>
      </section>
      <section className="settings-narrow">
        <h2>Length of a report</h2>
        <FieldEditor
          draftKey="settings:longestReport"
          field={{
            name: 'longestReport',
            label: 'Most words in a report',
            shape: { type: 'whole', min: 0, max: 1_000_000 },
            help: '0 where there is no limit. Counted is everything in the report: what is written, the front block and the standing words.',
          }}
          value={settings.longestReport}
          readOnly={longest.readOnly}
          save={async (next) => longest.change((now) => Number(next(now) ?? 0))}
        />
      </section>
    </div>
  );
}
