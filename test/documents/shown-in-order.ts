import { expect } from 'vitest';
import type { Outline } from '#shared/outline/outline.ts';
import { numberedLines, tidyWords } from './shown-lines.ts';

/** Expects every line of an outline that carries a number or letter in the text that another program shows, in order. */
export function expectShownInOrder(shown: string, outline: Outline): void {
  const lines = shown.split('\n').map((line) => tidyWords(line));
  let from = 0;
  for (const { label, words } of numberedLines(outline)) {
    const at = lines.findIndex((line, index) => index >= from && line.startsWith(tidyWords(`${label} ${words}`.slice(0, 50))));
    expect(at, `“${label} ${words.slice(0, 50)}” after line ${from}`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
}
