import { useSyncExternalStore } from 'react';
import { createWatchers } from '#shared/base/watchers.ts';

/** Text that could not be saved, and why. `at` is the address of the screen with its field, as after '#'. */
export type Draft = { readonly text: string; readonly problem: string; readonly at: string };

const drafts = new Map<string, Draft>();
const changes = createWatchers();
const discards = createWatchers();
let all: readonly Draft[] = [];

/** What was typed into a field and could not be saved, so that coming back finds it. Kept until the window closes. */
export function keptDraft(key: string): Draft | undefined {
  return drafts.get(key);
}

export function keepDraft(key: string, draft: Draft): void {
  drafts.set(key, draft);
  tell();
}

export function dropDraft(key: string): void {
  if (drafts.delete(key)) tell();
}

/** Every field's text that could not be saved yet; the same list until one comes or goes. */
export function unsavedDrafts(): readonly Draft[] {
  return all;
}

/** See {@link unsavedDrafts}; live. */
export function useUnsavedDrafts(): readonly Draft[] {
  return useSyncExternalStore(changes.watch, unsavedDrafts);
}

/** Gives up everything that could not be saved; the fields show again what is stored. */
export function discardDrafts(): void {
  drafts.clear();
  discards.tell();
  tell();
}

/** Calls `listener` when drafts are given up; returns how to stop. */
export const onDiscard = discards.watch;

function tell(): void {
  all = [...drafts.values()];
  changes.tell();
}
