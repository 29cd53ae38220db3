import { useSyncExternalStore } from 'react';
import { createWatchers } from '#shared/base/watchers.ts';
import { Button, IconButton } from './button.tsx';

/** A sentence at the foot of the window: what was done, with one step to take, or why it was not done. */
export type Message = { readonly text: string; readonly tone: 'plain' | 'problem'; readonly action?: { readonly label: string; readonly perform: () => void } };

let current: Message | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const { watch, tell } = createWatchers();

function setMessage(next: Message | null): void {
  current = next;
  tell();
}

/** Milliseconds after which a message goes. */
const shownFor = 10_000;

/** Says what was done. It goes after ten seconds, but not from under the pointer or the focus. */
export function say(text: string, action?: Message['action']): void {
  clearTimeout(timer);
  setMessage({ text, tone: 'plain', ...(action ? { action } : {}) });
  timer = setTimeout(function leave() {
    if (document.querySelector('.message:hover, .message:focus-within')) timer = setTimeout(leave, 1000);
    else setMessage(null);
  }, shownFor);
}

/** Takes away what was said to be wrong: the person has gone on to other things. What was done stays its ten seconds. */
export function dropProblem(): void {
  if (current?.tone === 'problem') setMessage(null);
}

/** Says why something was not done. It stays until it is closed, until something else is said, or until one leaves the room. */
export function sayProblem(text: string): void {
  clearTimeout(timer);
  setMessage({ text, tone: 'problem' });
}

/** Where messages appear; screen readers hear them. */
export function MessageHost() {
  const message = useSyncExternalStore(watch, () => current);
  return (
    <div className="message-host" role="status" aria-live="polite">
      {message && (
        <div className={`message ${message.tone}`}>
          <p>{message.text}</p>
          {message.action && (
            <Button
              look="quiet"
              onClick={() => {
                setMessage(null);
                message.action?.perform();
              }}
            >
              {message.action.label}
            </Button>
          )}
          <IconButton icon="close" label="Close this message" onClick={() => setMessage(null)} />
        </div>
      )}
    </div>
  );
}
