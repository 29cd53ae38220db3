/** Words of a text, as blanks part them, of which something can be read aloud. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const amounts = /(?:£\s?\d(?:[\d,]*\d)?|\d[\d,]*\d)(?:\.\d+)?(?:\s?(?:million|billion|m|bn|k)\b)?/gu;
const addresses = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** Two to four words with capitals, as the names of people, firms and places are. */
const names = /\p{Lu}[\p{L}’'-]+(?:\s+(?:of|and|de|the)\s+\p{Lu}[\p{L}’'-]+|\s+\p{Lu}[\p{L}’'.-]*){1,3}/gu;
const fewestLetters = 4;
/** Of an amount in thousands or more, as '£42k' or '£4.2m'. */
const fewestOfAmount = 3;

/** What could give something away although it is short: amounts, addresses and names in a longer text, or the whole of a short one. */
export function shortStringsIn(text: string): readonly string[] {
  const whole = text.trim();
  const found = wordsIn(whole).length < 5 ? [whole] : [amounts, addresses, names].flatMap((pattern) => whole.match(pattern) ?? []);
  return found
    .map((one) => one.trim())
    .filter((one) => (one.match(/[\p{L}\p{N}]/gu) ?? []).length >= (/^£.*[a-z]$/i.test(one) ? fewestOfAmount : fewestLetters));
}
