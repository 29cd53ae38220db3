/** Text that could not be saved, and why. */
export type Draft = { readonly text: string; readonly problem: string };

const drafts = new Map<string, Draft>();

/** What was typed into a field and could not be saved, so that coming back finds it. Kept until the window closes. */
export function keptDraft(key: string): Draft | undefined {
  return drafts.get(key);
}

export function keepDraft(key: string, draft: Draft): void {
  drafts.set(key, draft);
}

export function dropDraft(key: string): void {
  drafts.delete(key);
}

/** Every field's text that could not be saved yet. */
export function unsavedDrafts(): readonly Draft[] {
  return [...drafts.values()];
}
