import type { ZipLimits } from '#shared/base/zip-parts.ts';

/** How much is read of a Word file from outside; a file made to break its reader ends at these. */
export type WordLimits = ZipLimits & {
  /** Of the file itself. */
  readonly bytes: number;
  /** Of elements within elements; Word itself refuses tables more than some thirty deep. */
  readonly depth: number;
  /** Of elements, texts and attributes in all parts together: a paper of 1,000 pages has some 1,500,000. */
  readonly nodes: number;
};

export const wordLimits: WordLimits = { bytes: 100_000_000, parts: 20_000, unpacked: 400_000_000, ratio: 400, depth: 400, nodes: 8_000_000 };
