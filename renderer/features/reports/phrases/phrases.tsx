import { useState } from 'react';
import { useLocation } from 'wouter';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { useCommands } from '#renderer/ui/commands.ts';
import { say } from '#renderer/ui/message.tsx';
import type { PaperSession } from '../editor/paper-session.ts';
import { CursorPicker } from '../picker/cursor-picker.tsx';
import { useWanted } from '../picker/use-wanted.ts';
import { KeepPhraseDialog } from './keep-phrase-dialog.tsx';
import { phrasesFor } from './phrase-lines.ts';
import { phraseTyped, putPhrase, selectedWords } from './put-phrase.ts';

/** Standing phrases in one report: the list to choose from at the cursor, by the name that is typed, and keeping selected words. */
export function Phrases({ session, isPreview }: { readonly session: PaperSession; readonly isPreview: boolean }) {
  const { editor, labels } = session;
  const store = useStore();
  const phrases = useRecords('snippet') ?? [];
  const [, navigate] = useLocation();
  const { wanted, want, close, leave } = useWanted(session);
  const [kept, setKept] = useState<string | null>(null);
  const canWrite = () => editor.isEditable && !isPreview;
  const choose = () => {
    if (phrases.length > 0) return want();
    say('There is no standing phrase yet. Select some words and keep them as one, or write one in the register.', {
      label: 'Standing phrases',
      perform: () => navigate('/registers/phrases'),
    });
  };
  const put = (from: number, to: number, text: string) => {
    editor.view.focus();
    session.perform(putPhrase(from, to, text));
  };
  useCommands([
    {
      name: 'report.phrase',
      label: 'Standing phrase',
      group: 'Report',
      words: 'snippet insert boilerplate text block',
      enabledWhen: canWrite,
      perform: choose,
    },
    {
      name: 'report.phrase-typed',
      label: 'Standing phrase whose name is typed',
      group: 'Report',
      shortcut: 'F3',
      enabledWhen: canWrite,
      perform: () => {
        const typed = phraseTyped(editor.state, phrases);
        if (typed && typed.phrase.text.trim() !== '') put(typed.from, typed.to, typed.phrase.text);
        else choose();
      },
    },
    {
      name: 'report.keep-phrase',
      label: 'Keep the selection as a standing phrase …',
      group: 'Report',
      words: 'snippet save words',
      enabledWhen: () => store.writable && !isPreview && !editor.state.selection.empty,
      perform: () => {
        const words = selectedWords(editor.state, labels);
        if (words === '') say('There are no words in the selection.');
        else setKept(words);
      },
    },
  ]);
  const back = () => editor.view.focus();
  return (
    <>
      {wanted && !isPreview && (
        <CursorPicker
          session={session}
          at={wanted.from}
          label="Standing phrase"
          help={(count) => (count === 0 ? 'No standing phrase has these words.' : 'Enter inserts it. In the text, type a name and press F3.')}
          linesFor={(typed) => phrasesFor(phrases, typed)}
          onChosen={(key) => {
            const phrase = phrases.find((one) => one.id === key);
            close();
            if (phrase) put(wanted.from, wanted.to, phrase.text);
          }}
          onClose={leave}
        />
      )}
      {kept !== null && (
        <KeepPhraseDialog
          words={kept}
          onClose={() => {
            setKept(null);
            back();
          }}
        />
      )}
    </>
  );
}
