/** A word of a text, with the places of its first character and after its last. Its apostrophes are straight. */
export type TextWord = { readonly word: string; readonly from: number; readonly to: number };

/** Addresses, mail addresses, paths and names of files. */
const addresses =
  /\b[a-z][a-z+.-]*:\/\/\S+|\bwww\.\S+|\S+@\S+|\\\\\S+|\b[a-z]:\\\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|gov|example|docx?|xlsx?|pdf|boardpack)\b\S*/giu;
const words = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*['’]?/gu;

/**
 * The words of a text whose spelling can be right or wrong: no addresses, nothing with a figure in it (2027, 3rd, CO2),
 * no abbreviations in capitals (PID, FTEs) and no single letters. What a hyphen joins is two words.
 */
export function wordsIn(text: string): readonly TextWord[] {
  const plain = text.replace(addresses, (address) => ' '.repeat(address.length));
  const found: TextWord[] = [];
  for (const match of plain.matchAll(words)) {
    const written = match[0].replace(/['’]$/, '');
    if (written.length < 2 || /\p{N}/u.test(written) || isAbbreviation(written)) continue;
    found.push({ word: written.replaceAll('’', "'"), from: match.index, to: match.index + written.length });
  }
  return found;
}

/** Two capitals in it or more, whatever follows the last of them as an ending: 'PIDs', 'NHS’s', 'DfE'. */
function isAbbreviation(word: string): boolean {
  return (word.match(/\p{Lu}/gu) ?? []).length >= 2 && !/^\p{Lu}\p{Ll}+['’]\p{Lu}/u.test(word);
}
