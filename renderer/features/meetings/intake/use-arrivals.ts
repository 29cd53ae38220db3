import { useEffect, useRef, useState } from 'react';
import type { Result } from '#shared/base/result.ts';
import type { OfferedFile } from '#shared/bridge/offered-files.ts';
import type { Arrived, Judge } from '#shared/packs/intake/arrived.ts';
import type { AtMeeting, Proposal } from '#shared/packs/intake/propose.ts';
import { type Arrivals, sortOffered, withArrival } from './arrivals.ts';
import { readArriving } from './read-arriving.ts';

/** Where the reading of files stands: `done` of `total`, and what is read at the moment, from 0 to 1. */
export type Reading = { readonly total: number; readonly done: number; readonly path: string; readonly within: number };

const nothing: Arrivals = { list: [], strays: 0 };

/** Files that were chosen or dropped are read one after the other, each in a worker; nothing is stored until they are taken in. */
export function useArrivals(judge: Judge, at: AtMeeting) {
  const [arrivals, setArrivals] = useState<Arrivals>(nothing);
  const [reading, setReading] = useState<Reading | null>(null);
  const stop = useRef<AbortController | null>(null);
  const bytesOf = useRef(new Map<string, Uint8Array>());
  useEffect(() => () => stop.current?.abort(), []);

  const read = async (offered: readonly OfferedFile[]) => {
    const control = new AbortController();
    stop.current = control;
    const { files, strays } = sortOffered(offered);
    let now: Arrivals = { ...arrivals, strays: arrivals.strays + strays };
    for (const [done, { path, bytes }] of files.entries()) {
      setReading({ total: files.length, done, path, within: 0 });
      const arrived: Result<Arrived> | null = bytes.ok
        ? await readArriving(
            { path, bytes: bytes.value, judge },
            { signal: control.signal, onProgress: (within) => setReading({ total: files.length, done, path, within }) },
          )
        : bytes;
      if (arrived === null || control.signal.aborted) return;
      now = withArrival(now, path, arrived, at);
      if (arrived.ok && bytes.ok) bytesOf.current.set(arrived.value.file.hash, bytes.value);
    }
    setArrivals(now);
    setReading(null);
  };
  return {
    arrivals,
    reading,
    read,
    /** The bytes of the files as they came, by their SHA-256. */
    files: bytesOf.current as ReadonlyMap<string, Uint8Array>,
    cancel: () => {
      stop.current?.abort();
      setReading(null);
    },
    clear: () => {
      bytesOf.current.clear();
      setArrivals(nothing);
    },
    change: (path: string, patch: Partial<Proposal>) =>
      setArrivals((now) => ({
        ...now,
        list: now.list.map((one) => (one.is === 'proposed' && one.proposal.path === path ? { ...one, proposal: { ...one.proposal, ...patch } } : one)),
      })),
  };
}

export type ArrivalsDesk = ReturnType<typeof useArrivals>;
