import type { PackFile } from '#shared/domain/pack/index.ts';

/** How the forms of a pack are named. */
export const formWords: Readonly<Record<PackFile['form'], string>> = { pdf: 'PDF', word: 'Word', html: 'HTML', zip: 'Single papers (zip)' };
