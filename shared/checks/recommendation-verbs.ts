import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { recommendationsOf } from './recommendations.ts';

const verbs = new Set(
  `accept acknowledge acquire act address adopt advise affirm agree allocate allow amend appoint apply approve ask assess assign assist assure authorise award back bring
   carry cease change choose close comment commend commission commit confirm congratulate consent consider consult continue contribute convene create decide declare decline
   defer delegate deliver designate determine develop direct discontinue discuss dispose dissolve draw elect encourage end endorse enter ensure establish evaluate examine exclude
   exempt exercise explore express extend fill form formalise forward fund give grant hold identify implement improve include increase initiate inform instruct introduce invest
   invite issue join keep lead lease let license lift look maintain make mandate move monitor name nominate note offer open oppose order permit place pledge postpone prepare
   prioritise proceed procure progress promote propose provide publish purchase pursue put raise ratify re-affirm re-appoint receive recognise recommend reconsider record reduce refer refuse
   register reject release remit remove renew replace report request require rescind resolve respond retain review revise revoke rule say scrutinise seek select send set share sign
   state stop submit supply support suspend take task tell terminate thank transfer uphold undertake urge use vary view vote waive welcome withdraw withhold work write`
    .trim()
    .split(/\s+/),
);

/** Recommendations that do not say at once what is to be done. */
export const recommendationVerbs: Check = {
  name: 'recommendation-verbs',
  label: 'Recommendations start with a verb',
  description: 'Each recommendation starts with what the committee is to do, in the form that follows from the words before the list.',
  run: (paper) => {
    const opening = paper.texts.find((one) => one.at === 'part:recommendations-opening')?.plain.trim() ?? '';
    return recommendationsOf(paper).flatMap(({ at, plain }): readonly Finding[] => {
      const found = firstWord(plain);
      if (found === null) return [];
      const { from, word } = found;
      const range = { from, to: from + word.length };
      const base = baseOf(word.toLowerCase());
      if (base === null) return [{ severity: 'should', at, range, message: 'A recommendation starts with a verb, for example approves, agrees or notes.' }];
      if (!/\bto:?$/.test(opening) || base === word.toLowerCase()) return [];
      const by = /^[A-Z]/.test(word) ? base.charAt(0).toUpperCase() + base.slice(1) : base;
      return [
        {
          severity: 'should',
          at,
          range,
          message: `After “${opening}” this reads “${by}”, not “${word}”.`,
          fix: { fix: 'words', label: `Write “${by}”`, range, was: word, by },
        },
      ];
    });
  },
};

/** The word that should be the verb: what leads up to it ('that it', 'to', 'formally', 'in principle,') is passed over. */
function firstWord(plain: string): { readonly from: number; readonly word: string } | null {
  const lead =
    /^\W*(?:(?:that(?: it| the (?:council|committee|cabinet|board|panel|executive))?|it|the (?:[A-Z]\w+ )*(?:Committee|Council|Cabinet|Board|Panel|Leader)|to|also|further|again|hereby|in principle,?|subject to [^,]{1,120},|having [^,]{1,120},|\w+ly|not(?= to)) +)*/i.exec(
      plain,
    )?.[0] ?? '';
  const word = /^[\p{L}’-]+/u.exec(plain.slice(lead.length))?.[0];
  return word === undefined ? null : { from: lead.length, word };
}

/** 'approve' of 'approve' and 'approves'; null where it is no verb of a recommendation. */
function baseOf(word: string): string | null {
  if (verbs.has(word)) return word;
  const forms = [
    [/ies$/, 'y'],
    [/s$/, ''],
    [/es$/, ''],
  ] as const;
  for (const [ending, by] of forms) {
    const base = ending.test(word) ? word.replace(ending, by) : null;
    if (base !== null && verbs.has(base)) return base;
  }
  return null;
}
