import { useSyncExternalStore } from 'react';
import { createWatchers } from '#shared/base/watchers.ts';
import type { OfferedFile } from '#shared/bridge/offered-files.ts';
import type { Judge } from '#shared/packs/intake/arrived.ts';
import type { AtMeeting, Proposal } from '#shared/packs/intake/propose.ts';
import { readArriving } from '#renderer/parts/packs/ask-intake.ts';
import { type Arrivals, sortOffered, withArrival } from './arrivals.ts';

/** Where the reading of files stands: `done` of `total`, and what is read at the moment, from 0 to 1. */
export type Reading = { readonly total: number; readonly done: number; readonly path: string; readonly within: number };

type State = { readonly arrivals: Arrivals; readonly reading: Reading | null };

const nothing: Arrivals = { list: [], strays: 0 };
const desks = new Map<string, ReturnType<typeof makeDesk>>();

/**
 * Files that were chosen or dropped for a meeting are read one after the other, each in a worker; nothing is stored until
 * they are taken in. They stay as long as the window is open, wherever one goes in the meantime. `key` names the meeting.
 */
export function useArrivals(key: string) {
  const desk = desks.get(key) ?? makeDesk();
  desks.set(key, desk);
  return { ...useSyncExternalStore(desk.watch, desk.state), ...desk };
}

export type ArrivalsDesk = ReturnType<typeof useArrivals>;

function makeDesk() {
  let state: State = { arrivals: nothing, reading: null };
  let stop: AbortController | null = null;
  const bytesOf = new Map<string, Uint8Array>();
  const { watch, tell } = createWatchers();
  const set = (patch: Partial<State>) => {
    state = { ...state, ...patch };
    tell();
  };
  return {
    watch,
    state: () => state,
    /** The bytes of the files as they came, by their SHA-256. */
    files: bytesOf as ReadonlyMap<string, Uint8Array>,
    /** Reads files and adds them to the list, each judged and matched with what is at the meeting. All or, where it is cancelled, none. */
    read: async (offered: readonly OfferedFile[], judge: Judge, at: AtMeeting) => {
      const control = new AbortController();
      stop = control;
      const { files, strays } = sortOffered(offered);
      let now: Arrivals = { ...state.arrivals, strays: state.arrivals.strays + strays };
      for (const [done, { path, bytes }] of files.entries()) {
        const onProgress = (within: number) => set({ reading: { total: files.length, done, path, within } });
        onProgress(0);
        const arrived = bytes.ok ? await readArriving({ path, bytes: bytes.value, judge }, { signal: control.signal, onProgress }) : bytes;
        if (arrived === null || control.signal.aborted) return;
        now = withArrival(now, path, arrived, at);
        if (arrived.ok && bytes.ok) bytesOf.set(arrived.value.file.hash, bytes.value);
      }
      set({ arrivals: now, reading: null });
    },
    cancel: () => {
      stop?.abort();
      set({ reading: null });
    },
    clear: () => {
      bytesOf.clear();
      set({ arrivals: nothing });
    },
    change: (path: string, patch: Partial<Proposal>) => {
      const list = state.arrivals.list.map((one) =>
        one.is === 'proposed' && one.proposal.path === path ? { ...one, proposal: { ...one.proposal, ...patch } } : one,
      );
      set({ arrivals: { ...state.arrivals, list } });
    },
  };
}
