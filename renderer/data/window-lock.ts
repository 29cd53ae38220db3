/** The right to write: held by one window of a browser at a time, and passed on when that window closes. */
export type WindowLock = { readonly isHeld: () => boolean; readonly release: () => void };

/**
 * Asks for the right to write. Answers at once; where another window has it, waits behind and calls `onTaken` when it
 * comes. Web Locks release by themselves when a window closes or crashes.
 */
export async function acquireWindowLock(name: string, onTaken: () => void): Promise<WindowLock> {
  let held = false;
  let letGo: () => void = () => {};
  const waiting = new AbortController();
  const holding = () => new Promise<void>((resolve) => (letGo = resolve));
  const key = `boardpack-${name}`;

  await new Promise<void>((known) => {
    void navigator.locks.request(key, { ifAvailable: true }, (lock) => {
      if (!lock) return void known();
      held = true;
      known();
      return holding();
    });
  });
  if (!held) {
    navigator.locks
      .request(key, { signal: waiting.signal }, () => {
        held = true;
        onTaken();
        return holding();
      })
      .catch((error: unknown) => {
        if (!waiting.signal.aborted) throw error;
      });
  }
  return {
    isHeld: () => held,
    release: () => {
      held = false;
      waiting.abort();
      letGo();
    },
  };
}
