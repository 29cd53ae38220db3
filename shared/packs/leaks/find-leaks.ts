import { LeakIndex, type Secret } from './leak-index.ts';
import type { ReadOutput } from './read-output.ts';

export type { Secret } from './leak-index.ts';

/** Words that stand in an output: where they come from, the output, and where in it they can be read. */
export type Leak = { readonly secret: string; readonly words: string; readonly output: string; readonly place: string };

/** What was found in the outputs of a pack. */
export type LeakSearch = {
  /** Runs of five words or more of a secret text that stand in nothing public: the pack must not leave. */
  readonly leaks: readonly Leak[];
  /** Titles, names, amounts and other shorter strings: somebody decides. */
  readonly toDecide: readonly Leak[];
  /** What could not be read, and so not be looked through, as sentences. */
  readonly unread: readonly string[];
};

export type LeakQuestion = {
  /** The texts that must not leave, each paragraph, title, row of a table and file name by itself. */
  readonly secrets: readonly Secret[];
  /** All texts that may be read by whom the outputs are for, in the same pieces. */
  readonly allowed: readonly string[];
  readonly outputs: readonly ReadOutput[];
};

/**
 * Looks for the words of secret texts in what a reader of the outputs could find. Letters and digits alone are compared,
 * so case, punctuation, hyphens, ligatures and the ends of lines, runs and pages make no difference. The time grows with
 * the length of the texts and no faster.
 */
export function findLeaks({ secrets, allowed, outputs }: LeakQuestion): LeakSearch {
  const index = new LeakIndex(secrets);
  for (const text of allowed) index.allow(text);
  const leaks = new Map<string, Leak>();
  const toDecide = new Map<string, Leak>();
  for (const output of outputs) {
    for (const { place, text, isForm } of output.texts) {
      for (const met of index.find(text)) {
        if (met.isShort && isForm) continue;
        const found = { secret: met.place, words: met.words, output: output.name, place };
        (met.isShort ? toDecide : leaks).set(JSON.stringify(found), found);
      }
    }
  }
  const unread = outputs.flatMap(({ name, unread: places }) => places.map((place) => `${place} in ${name} could not be read, and so was not looked through.`));
  return { leaks: [...leaks.values()], toDecide: [...toDecide.values()], unread };
}
