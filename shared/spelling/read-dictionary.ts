/** The two files of a Hunspell dictionary as text: its rules (.aff) and its words (.dic). */
export type DictionaryFiles = { readonly rules: string; readonly words: string };

type Ending = { readonly strip: string; readonly add: string; readonly when: RegExp };
type Affix = { readonly isPrefix: boolean; readonly crosses: boolean; readonly endings: Ending[] };

/** Words that may be offered to somebody who wrote another, and those that are right and never offered. */
export type WordList = { readonly words: Set<string>; readonly unoffered: Set<string> };

/**
 * Every form of every word of a Hunspell dictionary (hunspell(5): PFX, SFX, NOSUGGEST, ONLYINCOMPOUND). Compound
 * rules are left out: in English they make ordinal numbers only, which are figures here.
 */
export function readDictionary({ rules, words }: DictionaryFiles): WordList {
  const affixes = readAffixes(rules);
  const list: WordList = { words: new Set(), unoffered: new Set() };
  const hidden = /^NOSUGGEST (\S)/m.exec(rules)?.[1] ?? '';
  const partial = /^ONLYINCOMPOUND (\S)/m.exec(rules)?.[1] ?? '';
  let start = words.indexOf('\n') + 1;
  while (start > 0 && start < words.length) {
    const end = words.indexOf('\n', start);
    const line = words.slice(start, end < 0 ? words.length : end).trim();
    start = end < 0 ? words.length : end + 1;
    if (line === '' || /^\d/.test(line)) continue;
    const slash = line.indexOf('/');
    const stem = slash < 0 ? line : line.slice(0, slash);
    const flags = slash < 0 ? '' : line.slice(slash + 1);
    if (partial !== '' && flags.includes(partial)) continue;
    addForms(stem, flags, affixes, hidden !== '' && flags.includes(hidden) ? list.unoffered : list.words);
  }
  return list;
}

function readAffixes(rules: string): ReadonlyMap<string, Affix> {
  const affixes = new Map<string, Affix>();
  for (const line of rules.split('\n')) {
    const [kind, flag, third, fourth, condition] = line.trim().split(/\s+/);
    if ((kind !== 'PFX' && kind !== 'SFX') || flag === undefined || third === undefined) continue;
    const isPrefix = kind === 'PFX';
    const affix = affixes.get(flag);
    if (!affix) affixes.set(flag, { isPrefix, crosses: third === 'Y', endings: [] });
    else {
      const when = condition ?? '.';
      affix.endings.push({
        strip: third === '0' ? '' : third,
        add: fourth === undefined || fourth === '0' ? '' : fourth,
        when: new RegExp(isPrefix ? `^${when}` : `${when}$`),
      });
    }
  }
  return affixes;
}

function addForms(stem: string, flags: string, affixes: ReadonlyMap<string, Affix>, into: Set<string>): void {
  into.add(stem);
  const crossing = [stem];
  for (const flag of flags) {
    const affix = affixes.get(flag);
    if (!affix || affix.isPrefix) continue;
    for (const form of formsOf(stem, affix)) {
      into.add(form);
      if (affix.crosses) crossing.push(form);
    }
  }
  for (const flag of flags) {
    const affix = affixes.get(flag);
    if (!affix?.isPrefix) continue;
    for (const word of affix.crosses ? crossing : [stem]) for (const form of formsOf(word, affix)) into.add(form);
  }
}

function formsOf(stem: string, { isPrefix, endings }: Affix): string[] {
  return endings
    .filter(({ when }) => when.test(stem))
    .map(({ strip, add }) => (isPrefix ? add + stem.slice(strip.length) : stem.slice(0, stem.length - strip.length) + add));
}
