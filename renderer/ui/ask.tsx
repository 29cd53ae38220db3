import { useSyncExternalStore } from 'react';
import { createWatchers } from '#shared/base/watchers.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

type Question = {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly danger: boolean;
  readonly answer: (yes: boolean) => void;
};

let questions: readonly Question[] = [];
const { watch, tell } = createWatchers();

function setQuestions(next: readonly Question[]): void {
  questions = next;
  tell();
}

/** Asks before something is done; answers true only where the person chose `yes`. Needs one {@link AskHost} on the page. */
export function ask(question: {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no?: string;
  readonly danger?: boolean;
}): Promise<boolean> {
  return new Promise((resolve) => {
    const asked: Question = {
      no: 'Cancel',
      danger: false,
      ...question,
      answer: (yes) => {
        setQuestions(questions.filter((one) => one !== asked));
        resolve(yes);
      },
    };
    setQuestions([...questions, asked]);
  });
}

/** Shows the questions of {@link ask}, one after another. */
export function AskHost() {
  const [question] = useSyncExternalStore(watch, () => questions);
  if (!question) return null;
  return (
    <Dialog key={question.title + question.text} title={question.title} onClose={() => question.answer(false)}>
      <p>{question.text}</p>
      <div className="dialog-actions">
        <Button onClick={() => question.answer(false)}>{question.no}</Button>
        <Button look={question.danger ? 'danger' : 'primary'} onClick={() => question.answer(true)}>
          {question.yes}
        </Button>
      </div>
    </Dialog>
  );
}
