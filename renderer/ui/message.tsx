import { useSyncExternalStore } from 'react';
import { Button, IconButton } from './button.tsx';

/** A sentence at the foot of the window: what was done, with one step to take, or why it was not done. */
export type Message = { readonly text: string; readonly tone: 'plain' | 'problem'; readonly action?: { readonly label: string; readonly perform: () => void } };

let current: Message | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function setMessage(next: Message | null): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Says what was done. It goes after ten seconds. */
export function say(text: string, action?: Message['action']): void {
  clearTimeout(timer);
  setMessage({ text, tone: 'plain', ...(action ? { action } : {}) });
  timer = setTimeout(() => setMessage(null), 10_000);
}

/** Says why something was not done. It stays until it is closed. */
export function sayProblem(text: string): void {
  clearTimeout(timer);
  setMessage({ text, tone: 'problem' });
}

/** Where messages appear; screen readers hear them. */
export function MessageHost() {
  const message = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  return (
    <div className="message-host" role="status" aria-live="polite">
      {message && (
        <div className={`message ${message.tone}`}>
          <p>{message.text}</p>
          {message.action && (
            <Button look="quiet" onClick={() => { setMessage(null); message.action?.perform(); }}>{message.action.label}</Button>
          )}
          <IconButton icon="close" label="Close this message" onClick={() => setMessage(null)} />
        </div>
      )}
    </div>
  );
}
