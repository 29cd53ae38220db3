import type { Range } from './finding.ts';
import { sentencesIn } from './sentences.ts';

const say =
  'says|said|shows|sets out|describes|explains|outlines|lists|names|gives|proposes|establishes|recommends|states|details|notes|mentions|summarises|sought|seeks|sets';
const told =
  'said|shown|set out|described|explained|outlined|listed|named|given|proposed|established|recommended|stated|detailed|noted|mentioned|summarised|reported|planned|defined|recorded';
/** A clause as far as its next stop; the comma of a number is none. */
const clause = '(?:[^,;:().!?]|(?<=\\d)[,.](?=\\d))*';

/** 'As paragraph 4 says, the cost is £5' and 'As set out in paragraph 4, the cost is £5'. */
const asBefore = new RegExp(`^(?:as|just as)(?: (?:is|was|has been))?(?: (?:${told}))?(?: (?:in|at|by|under))? ?$`, 'i');
const asAfter = new RegExp(`^(?: (?:${say}))?, (?<claim>${clause})`);
/** 'Paragraph 4 proposes a Head of Care'. */
const saysAfter = new RegExp(`^ (?:also )?(?:${say})(?: that)? (?<claim>${clause})`);
/** 'The £5 for this is set out in paragraph 4' and 'The cost of £5 a year, set out in paragraph 4'. */
const toldBefore = new RegExp(
  `(?: (?:is|are|was|were|has been|have been)(?: (?:also|further|fully))?|,(?: (?:as|and|is|are))*) (?:${told})(?: in (?:full|detail))? (?:in|at|under|by) $`,
);
const lastClause = new RegExp(`${clause}$`);
/** Between what is named and its verb there are few words, and none that makes another matter of it. */
const little = /^(?: (?!is |are |was |were |will |would |that |which |who |from |by |to |has |have |and |or |with |in |than )[\p{L}’-]+){0,4}(?: and)?$/u;
const aside = / (?:that|which|who|whose|where|than|not|no|instead|from|against|unless|if) /;

/** Characters, beyond which nothing is looked at. */
const longestVerb = 60;
const longestClaim = 120;

/** What the sentence of a reference, written from `start` to `to`, says to be in what it cites: some words, and which of them count. */
export type Claim = Range & { readonly holds: (term: Range) => boolean };

/** Null where the sentence claims nothing. The words right before a reference are not looked at here. */
export function claimOf(plain: string, { start, to }: { readonly start: number; readonly to: number }): Claim | null {
  const sentence = sentencesIn(plain).find((one) => one.from <= start && start < one.to);
  if (!sentence) return null;
  const before = plain.slice(sentence.from, start);
  const after = plain.slice(to, sentence.to);
  const isOpening = /^$|(?:[;:]|, (?:and|but)) $/.test(before);
  const later = asBefore.test(before) ? asAfter.exec(after) : isOpening ? saysAfter.exec(after) : null;
  if (later) {
    const from = to + later[0].length - (later.groups?.['claim'] ?? '').length;
    return { from, to: to + later[0].length, holds: (term) => !aside.test(` ${plain.slice(from, term.from)}`) };
  }
  const verb = toldBefore.exec(before.slice(-longestVerb));
  if (!verb) return null;
  const end = start - Math.min(before.length, longestVerb) + verb.index;
  const from = end - (lastClause.exec(plain.slice(Math.max(sentence.from, end - longestClaim), end))?.[0] ?? '').length;
  return { from, to: end, holds: (term) => little.test(plain.slice(term.to, end)) };
}
