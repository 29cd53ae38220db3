/** The right to write: held by one window of a browser at a time, and passed on when that window closes. */
export type WindowLock = {
  readonly isHeld: () => boolean;
  /** Called once, when a window that waited behind another gets the right; at once where it already has come. */
  readonly whenTaken: (listener: () => void) => void;
  readonly release: () => void;
};

/**
 * Asks for the right to write. Answers at once; where another window has it, waits behind. Web Locks release by
 * themselves when a window closes or crashes.
 */
export async function acquireWindowLock(name: string): Promise<WindowLock> {
  let held = false;
  let isLate = false;
  let tell: () => void = () => {};
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
        isLate = true;
        tell();
        return holding();
      })
      .catch((error: unknown) => {
        if (!waiting.signal.aborted) throw error;
      });
  }
  return {
    isHeld: () => held,
    whenTaken: (listener) => {
      tell = listener;
      if (isLate) listener();
    },
    release: () => {
      held = false;
      waiting.abort();
      letGo();
    },
  };
}
