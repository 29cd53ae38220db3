import { useEffect, useMemo, useState } from 'react';
import { canonicalJson, sameJson } from '#shared/base/hash.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { type Live, type Store, useStore } from '#renderer/data/index.ts';
import { localDay } from '../local-day.ts';
import { blockFillingNamed } from './fillings.ts';
import { type PaperFrame, readContents, type RegisterBlock, type Said } from './read-contents.ts';

/** What the blocks of a paper that follow the registers say at present, by their ids. */
export type Contents = ReadonlyMap<string, Said>;

const nothing: Contents = new Map();

/**
 * What the blocks of a report that follow the registers say, kept up to date with the registers. Costs nothing where it
 * has none. What a block said stays known while it is read anew, or is taken away: taking that back shows it at once.
 */
export function useContents(frame: PaperFrame | null, blocks: readonly Block[] | undefined): Contents {
  const store = useStore();
  const [said, setSaid] = useState(nothing);
  const key = useMemo(() => (frame && blocks ? keyOf(frame, blocks) : null), [frame, blocks]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that matters of the paper and its blocks.
  const live = useMemo(() => (frame && blocks && key !== null ? liveContents(store, key, frame, blocks.filter(isLive)) : null), [store, key]);
  useEffect(() => {
    if (!live) return;
    const take = () => setSaid((before) => mergeContents(before, live.get() ?? nothing));
    const stop = live.subscribe(take);
    take();
    return stop;
  }, [live]);
  return said;
}

function isLive(block: Block): block is RegisterBlock {
  return block.type === 'register' && block.frozen === null;
}

/** All that the contents depend on besides the registers; null where there is nothing to read. */
function keyOf({ report, template, meeting }: PaperFrame, blocks: readonly Block[]): string | null {
  const wanted = blocks.filter(isLive).map(({ id, slot, filling, form, options }) => ({ id, slot, filling, form, options }));
  if (wanted.length === 0) return null;
  const { id, programme, committee, follows, issued } = report;
  return canonicalJson([{ id, programme, committee, follows, issued }, template.id, template.version, meeting?.date ?? localDay(), wanted]);
}

function liveContents(store: Store, key: string, frame: PaperFrame, blocks: readonly RegisterBlock[]): Live<Contents> {
  const fillings = blocks.flatMap((block) => blockFillingNamed(block.filling) ?? []);
  const reads = new Set<Kind>(['programme', 'project', 'person', 'settings', ...fillings.flatMap((one) => one.reads)]);
  return store.live.of<Contents>(`said:${key}`, {
    // The page comes first, and what is being typed: the registers are read once nothing else is to be done.
    read: async () => {
      await idle();
      return readContents(store, frame, blocks);
    },
    follow: (value, commit) => ([...commit.records.keys()].some((kind) => reads.has(kind)) ? 'read' : value),
  });
}

/** Longer than this (milliseconds) nobody waits to see what a block says. */
const longestWait = 600;

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: longestWait }));
}

/** The same map where nothing differs, and the same value for each block that says what it said. */
function mergeContents(before: Contents, now: Contents): Contents {
  const changed = [...now].filter(([id, said]) => before.get(id) !== said && !sameJson(before.get(id) ?? null, said));
  return changed.length === 0 ? before : new Map([...before, ...changed]);
}
