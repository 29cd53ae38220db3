/** Words as the name of a file without its ending, without what a file system that officers use refuses: `most` characters at most. May be ''. */
export function nameOfFile(words: string, most = 120): string {
  return words
    .replace(/[<>:"/\\|?*\p{Control}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)
    .replace(/[. ]+$/, '');
}
