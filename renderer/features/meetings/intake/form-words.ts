import type { ReceivedPaper } from '#shared/domain/paper/index.ts';

/** What a paper came as, in a word or two. */
export const formWords: Readonly<Record<ReceivedPaper['form'], string>> = { boardpack: 'Boardpack file', word: 'Word', pdf: 'PDF' };

/** '1.4 MB', '230 KB'. */
export function sizeWords(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
