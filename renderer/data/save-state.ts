/** What the screen may say about saving. Nothing better than what is known to be true. */
export type SaveState =
  /** Another window writes; this one shows what it writes. */
  | { readonly kind: 'reading'; readonly message: string }
  /** Something typed or done is not stored yet. `done`: how far much at once is, in tenths from 0 to 10. */
  | { readonly kind: 'saving'; readonly done?: number }
  /** The last step was not stored. `message` says what is safe and what to do. */
  | { readonly kind: 'failed'; readonly message: string }
  /**
   * Everything is in the database. `copy`: a second copy is being written ('pending'), lies in this browser's own
   * storage ('inside'), or could not be written ('failed'). `message` is the step to take, if any.
   */
  | { readonly kind: 'saved'; readonly copy: 'pending' | 'inside' | 'failed'; readonly message: string | null }
  /** Everything is in the database and in a copy outside the browser's own storage, confirmed. */
  | { readonly kind: 'copied' };

/** Where the second copy stands; `inside` and `failed` come with the step to take. */
export type CopyState = 'pending' | 'outside' | { readonly inside: string } | { readonly failed: string };

const readingMessage =
  'Boardpack is open in another window, and only one window may write. This one shows what is written there; it can write once the other is closed.';

export type SaveTracker = {
  readonly get: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Something is on its way to the database; call the answer when it has come to an end. */
  readonly begin: () => () => void;
  /** How far what is being stored is, from 0 to 1; null once nothing more is. Short work is done before it is worth saying. */
  readonly progress: (done: number | null) => void;
  readonly failed: (message: string | null) => void;
  /** Something typed is held until it is stored; call the answer when it is, or when it is given up. */
  readonly hold: () => () => void;
  /**
   * What a command was to store was refused: while anything is held that was held then, and until a command of that
   * name is stored, the screen says so.
   */
  readonly refused: (command: string, message: string) => void;
  readonly stored: (command: string) => void;
  readonly copy: (state: CopyState) => void;
  readonly reading: (is: boolean) => void;
};

/** Work that has taken so long (milliseconds) says how far it is. */
const worthSaying = 1_000;

/** Keeps the one state of saving that all screens show. */
export function createSaveTracker(): SaveTracker {
  const listeners = new Set<() => void>();
  let pending = 0;
  let tenths: number | null = null;
  let since = 0;
  let failure: string | null = null;
  const held = new Set<object>();
  let refusal: { readonly command: string; readonly message: string; readonly of: Set<object> } | null = null;
  let copy: CopyState = 'pending';
  let reading = false;
  let state: SaveState = { kind: 'saved', copy: 'pending', message: null };

  const work = (): SaveState => {
    if (reading) return { kind: 'reading', message: readingMessage };
    if (pending > 0) return tenths === null ? { kind: 'saving' } : { kind: 'saving', done: tenths };
    const problem = failure ?? refusal?.message;
    if (problem !== undefined) return { kind: 'failed', message: problem };
    if (held.size > 0) return { kind: 'saving' };
    if (copy === 'outside') return { kind: 'copied' };
    if (copy === 'pending') return { kind: 'saved', copy: 'pending', message: null };
    if ('inside' in copy) return { kind: 'saved', copy: 'inside', message: copy.inside };
    return { kind: 'saved', copy: 'failed', message: copy.failed };
  };
  const update = () => {
    const next = work();
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: () => {
      pending += 1;
      since = performance.now();
      update();
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        pending -= 1;
        update();
      };
    },
    progress: (done) => {
      const next = done === null || performance.now() - since < worthSaying ? null : Math.floor(done * 10);
      if (next === tenths) return;
      tenths = next;
      update();
    },
    failed: (message) => {
      failure = message;
      update();
    },
    hold: () => {
      const one = {};
      held.add(one);
      update();
      return () => {
        held.delete(one);
        if (refusal?.of.delete(one) && refusal.of.size === 0) refusal = null;
        update();
      };
    },
    refused: (command, message) => {
      if (held.size > 0) refusal = { command, message, of: new Set(held) };
      update();
    },
    stored: (command) => {
      if (refusal?.command === command) refusal = null;
      update();
    },
    copy: (next) => {
      copy = next;
      update();
    },
    reading: (is) => {
      reading = is;
      update();
    },
  };
}
