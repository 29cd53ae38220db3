import type { Sign } from '../picker/sign-plugin.ts';

/** '#' opens the list of named figures, but not within a word or an address. */
export const figureSign: Sign = { sign: '#', node: 'figure', notBehind: /[\p{L}\p{N}/?&#_-]$/u };
