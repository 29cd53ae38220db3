import { fileURLToPath } from 'node:url';

/** The dictionary's files themselves: its package names only an entry that reads them with Node. */
export const dictionaryAlias = {
  find: /^dictionary-en-gb\/(.+)$/,
  replacement: fileURLToPath(new URL('../node_modules/dictionary-en-gb/$1', import.meta.url)).replace('%241', '$1'),
};
