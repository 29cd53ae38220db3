import type { ReceivedPaper } from '#shared/domain/paper/index.ts';

/** What a paper came as, in a word or two. */
export const formWords: Readonly<Record<ReceivedPaper['form'], string>> = { boardpack: 'Boardpack file', word: 'Word', pdf: 'PDF' };
