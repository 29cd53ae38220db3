/** What a paper says of its own publication. `line` is where it says so, null where it does not. */
export type ExemptMark = { readonly line: string | null; readonly paragraphs: readonly number[] };

const marked =
  /\bnot\s+for\s+publication\b|\b(?:strictly\s+)?confidential\s*[-–:]|^\s*(?:strictly\s+)?(?:confidential|exempt)\s*$|\bcontains?\s+(?:exempt|confidential)\s+information\b|^\s*exempt\s+(?:report|appendix|item|paper)\b/i;
const paragraphs = /\bparagraphs?\s+((?:[1-7]\b(?:\s*(?:,|and|&|or|to|-|–)\s*)*)+)/gi;

/** What is said of a part of a paper, and not of all of it. */
const ofPart = /\b(?:appendix|appendices|annex|annexes|enclosure)\b/i;
const ofWhole = /\b(?:this|the)\s+(?:report|paper|item|document)\b/i;

/**
 * Looks among lines for one that says that the paper (or, with `parts`, anything in it) is withheld, and in it and the next
 * two for the paragraphs of Schedule 12A.
 */
export function exemptMarkIn(lines: readonly string[], { parts = false } = {}): ExemptMark {
  const at = lines.findIndex((line) => marked.test(line) && (parts || !ofPart.test(line) || ofWhole.test(line)));
  if (at < 0) return { line: null, paragraphs: [] };
  const said = lines.slice(at, at + 3).join(' ');
  const found = [...said.matchAll(paragraphs)].flatMap((match) => numbersIn(match[1] ?? ''));
  return { line: (lines[at] ?? '').replace(/\s+/g, ' ').trim().slice(0, 200), paragraphs: [...new Set(found)].sort((a, b) => a - b) };
}

function numbersIn(words: string): readonly number[] {
  const range = /^\s*([1-7])\s*(?:to|-|–)\s*([1-7])\b/.exec(words);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  }
  return [...words.matchAll(/[1-7]/g)].map(Number);
}
