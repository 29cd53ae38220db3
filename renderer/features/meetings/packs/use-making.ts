import { useEffect, useRef, useState } from 'react';
import type { Result } from '#shared/base/result.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Pack } from '#shared/domain/pack/index.ts';
import type { AllowedWords } from '#shared/packs/pack-source.ts';
import type { Leak } from '#shared/packs/leaks/find-leaks.ts';
import { preflight, type PreflightFinding } from '#shared/packs/preflight.ts';
import { sealPack } from '#shared/packs/seal.ts';
import { useStore } from '#renderer/data/index.ts';
import { type MadePack, makePack, type PackProgress } from '#renderer/parts/packs/ask-pack.ts';
import { gatherPack, type GatheredPack } from './gather-pack.ts';
import { notPrinted } from './not-printed.ts';
import { chosenSource, type PackBefore, type PackChoices } from './pack-choices.ts';
import { storePack } from './store-pack.ts';

/** Where the making of a pack stands. */
export type Making =
  | { readonly is: 'gathering' }
  | { readonly is: 'choosing'; readonly gathered: GatheredPack; readonly findings: readonly PreflightFinding[]; readonly choices: PackChoices | null }
  | { readonly is: 'making'; readonly gathered: GatheredPack; readonly progress: PackProgress | null }
  | { readonly is: 'found'; readonly gathered: GatheredPack; readonly made: MadePack }
  | { readonly is: 'storing' }
  | { readonly is: 'refused'; readonly message: string };

/** The making of a pack from what a meeting has today, step by step; `onMade` is told once it is kept. */
export function useMaking(meeting: Meeting, before: PackBefore | null, supplements: number, onMade: (pack: Pack, made: MadePack) => void) {
  const store = useStore();
  const [making, setMaking] = useState<Making>({ is: 'gathering' });
  const stop = useRef<AbortController | null>(null);
  const isGone = useRef(false);
  // It is gathered once: what is changed behind an open dialog is not part of the pack.
  const begun = useRef({ store, meeting });
  useEffect(() => {
    isGone.current = false;
    void gatherPack(begun.current.store, begun.current.meeting).then(async (gathered) => {
      const findings = gathered.ok ? await findingsOf(gathered.value) : [];
      if (isGone.current) return;
      if (!gathered.ok) return setMaking({ is: 'refused', message: gathered.problem.message });
      setMaking({ is: 'choosing', gathered: gathered.value, findings, choices: null });
    });
    return () => {
      isGone.current = true;
      stop.current?.abort();
    };
  }, []);

  const keep = async (gathered: GatheredPack, made: MadePack) => {
    setMaking({ is: 'storing' });
    const stored: Result<Pack> = await storePack(store, gathered, made);
    if (stored.ok) onMade(stored.value, made);
    else setMaking({ is: 'refused', message: stored.problem.message });
  };
  return {
    making,
    make: async (gathered: GatheredPack, choices: PackChoices) => {
      const control = new AbortController();
      stop.current = control;
      setMaking({ is: 'making', gathered, progress: null });
      const { audiences, forms } = choices;
      const blobs = new Map([...gathered.blobs].map(([hash, { bytes }]) => [hash, bytes]));
      const request = { source: chosenSource(gathered.source, choices, before, supplements), kept: gathered.kept, blobs, audiences, forms };
      const made = await makePack(request, {
        signal: control.signal,
        onProgress: (progress) => setMaking({ is: 'making', gathered, progress }),
      });
      if (isGone.current) return;
      if (!made.ok) {
        const { reason, message } = made.problem;
        return setMaking(reason === 'cancelled' ? { is: 'choosing', gathered, findings: await findingsOf(gathered), choices } : { is: 'refused', message });
      }
      const { leaks, unread, source } = made.value;
      const toDecide = made.value.toDecide.filter((one) => !source.allowed.some((known) => isSameCase(known, one)));
      if (leaks.length + toDecide.length + unread.length > 0) setMaking({ is: 'found', gathered, made: { ...made.value, toDecide } });
      else await keep(gathered, made.value);
    },
    cancel: () => stop.current?.abort(),
    /** Keeps a pack in which short strings stand that somebody has let stand; who and why become part of the seal. */
    allow: async (gathered: GatheredPack, made: MadePack, allowed: readonly AllowedWords[]) => {
      const source = { ...made.source, allowed: [...made.source.allowed, ...allowed] };
      const { bytes, hash } = await sealPack(source);
      await keep(gathered, { ...made, source, sealed: bytes, seal: hash });
    },
  };
}

async function findingsOf(gathered: GatheredPack): Promise<readonly PreflightFinding[]> {
  return [...preflight(gathered), ...(await notPrinted(gathered))];
}

/** Whether somebody has decided about this very thing: the same words of the same text, in a place that was looked at. */
function isSameCase(known: AllowedWords, { words, secret, place }: Leak): boolean {
  return known.words === words && known.secret === secret && known.places.some((one) => one.endsWith(`, ${place}`));
}
