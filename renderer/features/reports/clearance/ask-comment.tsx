import { useRef, useState } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { saveAsWord, wordFileName } from '#renderer/parts/report-making/save-as-word.ts';
import { sayProblem } from '#renderer/ui/message.tsx';
import { AskDialog, type ReadyMessage } from './ask-dialog.tsx';
import type { CommentOn } from './comment-on.ts';
import { MessageDialog } from './message-dialog.tsx';

/** Asking for a comment from first to last: who and by when, the Word file, the message. */
export function AskComment({ comment, name, session, fields, onClose }: CommentOn & { readonly onClose: () => void }) {
  const store = useStore();
  const [ready, setReady] = useState<{ readonly message: ReadyMessage; readonly file: string } | null>(null);
  // The dialog closes once it has asked; what was asked for is still being written then.
  const hasAsked = useRef(false);
  const [isWriting, setWriting] = useState(false);
  const asked = async (message: ReadyMessage) => {
    hasAsked.current = true;
    setWriting(true);
    const saved = await saveAsWord(store, { ...fields, blocks: session.stored });
    if (!saved.ok) sayProblem(saved.problem.message);
    setReady({ message, file: saved.ok ? (saved.value ?? '') : '' });
  };
  if (ready) return <MessageDialog message={ready.message} file={ready.file} onClose={onClose} />;
  if (isWriting) return null;
  return (
    <AskDialog
      comment={comment}
      name={name}
      session={session}
      fields={fields}
      file={wordFileName(fields)}
      onClose={() => {
        if (!hasAsked.current) onClose();
      }}
      onAsked={(message) => void asked(message)}
    />
  );
}
