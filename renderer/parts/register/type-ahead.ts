/**
 * Where the letters typed so far lead in a list: to the choice that begins with all of them; else the last letter begins
 * anew, at the next one after `current` that begins with it, round the list. Null where nothing begins so.
 */
export function typeAhead<T extends { readonly value: string; readonly label: string }>(
  choices: readonly T[],
  current: string,
  letters: string,
): { readonly value: string; readonly letters: string } | null {
  const beginning = (words: string) => (one: T) => one.label.toLowerCase().startsWith(words.toLowerCase());
  const last = letters.slice(-1);
  const whole = letters.length > 1 ? choices.find(beginning(letters)) : undefined;
  if (whole) return { value: whole.value, letters };
  const after = choices.findIndex((one) => one.value === current) + 1;
  const next = [...choices.slice(after), ...choices.slice(0, after)].find(beginning(last));
  return next ? { value: next.value, letters: last } : null;
}
