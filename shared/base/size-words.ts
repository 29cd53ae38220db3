/** The size of a file in words: '230 KB', '1.4 MB'; of 1,000 and 1,000,000 bytes, and never nothing. */
export function sizeWords(bytes: number): string {
  return bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
