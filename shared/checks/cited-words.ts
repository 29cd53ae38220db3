import { nameText } from '#shared/outline/citing.ts';
import { amountsIn } from './amounts.ts';
import type { Check, Paper } from './check.ts';
import { claimOf } from './claimed-words.ts';
import type { Finding, Range } from './finding.ts';
import type { PaperReference } from './paper-references.ts';
import type { PaperText } from './paper-texts.ts';
import { postsIn } from './posts-in.ts';
import { each, placeOf, readReferences } from './references.ts';
import { datesIn } from './written-dates.ts';

/** References whose sentence names something that the cited paragraph does not, and another one does. */
export const citedWords: Check = {
  name: 'cited-words',
  label: 'References to another paragraph than is meant',
  description: 'A post, amount, date or defined term that is said to be in a paragraph is in that one.',
  run: (paper) => {
    const places = placesOf(paper);
    const known = knownTerms(paper);
    return each(paper, (text, one) => wrong(text, one, places, known));
  },
};

/** A numbered paragraph with all that stands under it: items, tables, what goes on without a number. */
type Place = {
  readonly id: string;
  readonly number: string;
  readonly section: string;
  readonly words: string;
  readonly amounts: ReadonlySet<number>;
  /** Days, and the months that they are in. */
  readonly dates: ReadonlySet<string>;
};
/** Something that a sentence says is in a paragraph. */
type Term = { readonly words: string; readonly isIn: (place: Place) => boolean };

/** Between what is named and the reference: 'X (paragraph 4)', 'X of paragraph 4', 'X, which is set out in paragraph 4'. */
const link =
  /[\s,(–]*(?:(?:as|which|that|who|is|are|was|were|has|have|been|be|further|more|fully|also|see)\s+)*(?:(?:described|set out|outlined|proposed|listed|named|shown|given|explained|detailed|mentioned|established|summarised|stated|planned|noted|said|defined|recorded|recommended|referred to)\s+)?(?:(?:at|in|of|by|under|from)\s+)?(?:see\s+)?$/;
const capitals = /(?:\b[A-Z][\w’'-]*(?:\s+(?:(?:of|for|and|to)\s+)?(?=[A-Z]))?){2,}$/;
const between = /(?:,|\band\b|\bthe\b|\ba\b|\ban\b|\bor\b|\s)+$/;

function wrong(text: PaperText, one: PaperReference, places: Places, known: Known): readonly Finding[] {
  if (one.cites.length === 0 || one.missing.length > 0 || !one.cites.every((id) => places.of.has(id))) return [];
  const cited = places.cited(one);
  // Of items and tables within a paragraph the whole paragraph is read.
  if (cited.length === 0) return [];
  for (const term of [...termsBefore(text.plain.slice(0, one.start), known), ...termsClaimed(text.plain, one, known)]) {
    if (cited.some(term.isIn)) continue;
    const elsewhere = places.all.filter((place) => !cited.includes(place) && place.id !== places.of.get(text.at)?.id && term.isIn(place));
    const best = elsewhere.find((place) => place.section === cited[0]?.section) ?? elsewhere[0];
    if (!best) continue;
    const others = elsewhere.filter((place) => place !== best).map((place) => place.number);
    const also = others.length === 0 ? '' : others.length < 4 ? ` (and in ${others.join(', ')})` : ' (and in others)';
    const cites = cited.map((place) => place.number).join(', ');
    const isOne = one.cites.length === 1;
    const message = `“${term.words}” is not in paragraph ${cites}. It is in paragraph ${best.number}${also}.`;
    const place = placeOf(text, one);
    if (!isOne || !place.range) return [{ ...place, severity: 'should', message }];
    const was = text.plain.slice(one.from, one.to);
    return [
      {
        ...place,
        severity: 'should',
        message,
        fix: { fix: 'reference', label: `Cite paragraph ${best.number}`, range: place.range, was, to: [best.id], form: 'list' },
      },
    ];
  }
  return [];
}

/** What is named directly before a reference, the last first: 'the Head of Care and the two Leads of paragraph 4' names two. */
function termsBefore(before: string, known: Known): readonly Term[] {
  const found: Term[] = [];
  const tied = link.exec(before);
  // Without a word between, as in 'the Committee paragraph 4', nothing is said of it.
  if (!tied || tied[0].trim() === '') return found;
  let rest = before.slice(0, tied.index).replace(/ (?:posts?|roles?)$/, '');
  for (;;) {
    const term = termAtEnd(rest, known);
    if (!term) return found;
    found.push(term);
    const left = rest.slice(0, rest.length - term.length);
    const gap = between.exec(left);
    if (!gap || !/,|and|or/.test(gap[0])) return found;
    rest = left.slice(0, gap.index);
  }
}

function termAtEnd(rest: string, known: Known): (Term & { readonly length: number }) | null {
  const amount = amountsIn(rest).find((one) => one.to === rest.length);
  if (amount) return { words: amount.words, length: amount.to - amount.from, isIn: ({ amounts }) => amounts.has(amount.pence) };
  const date = datesIn(rest).find((one) => one.to === rest.length && one.exists);
  if (date) return { words: date.words, length: date.to - date.from, isIn: ({ dates }) => dates.has(date.day ?? date.month) };
  const quoted = /[“"‘']([^“”"‘’']{3,60})[”"’']$/.exec(rest);
  if (quoted) return term(quoted[1] ?? '', quoted[0].length);
  const phrase = capitals
    .exec(rest)?.[0]
    .trim()
    .replace(/^The\s+/, '');
  if (phrase?.includes(' ')) return term(phrase, phrase.length);
  const words = rest.split(/\s+/);
  for (let count = 4; count > 0; count--) {
    const last = words.slice(-count).join(' ');
    if (words.length >= count && known.has(stem(last))) return term(last, last.length);
  }
  return null;
}

function term(words: string, length: number): Term & { readonly length: number } {
  const wanted = stem(words);
  return { words, length, isIn: (place) => place.words.includes(wanted) };
}

/** Words to compare: small, with one kind of apostrophe, without the s of a plural. */
function stem(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/([a-z]{3})s\b/g, '$1');
}

/** What the sentence says to be in the paragraph without naming it right before. */
function termsClaimed(plain: string, one: PaperReference, known: Known): readonly Term[] {
  const claim = claimOf(plain, one);
  if (!claim) return [];
  const words = plain.slice(claim.from, claim.to);
  const counts = ({ from, to }: Range) => claim.holds({ from: from + claim.from, to: to + claim.from });
  const small = words.toLowerCase();
  const named = [...known.values()].flatMap((words) => {
    const from = small.indexOf(words.toLowerCase());
    return from < 0 ? [] : [{ from, to: from + words.length, words }];
  });
  return [
    ...amountsIn(words)
      .filter(counts)
      .map(({ words: written, pence }): Term => ({ words: written, isIn: ({ amounts }) => amounts.has(pence) })),
    ...datesIn(words)
      .filter((date) => date.exists && counts(date))
      .map(({ words: written, day, month }): Term => ({ words: written, isIn: ({ dates }) => dates.has(day ?? month) })),
    ...[...postsIn(words), ...named].filter(counts).map((post) => term(post.words, post.words.length)),
  ];
}

/** Posts in the records, and what the paper defines in quotation marks: terms even where they have small letters. */
type Known = ReadonlyMap<string, string>;

function knownTerms({ records, texts }: Paper): Known {
  const known = new Map<string, string>();
  const put = (words: string) => known.set(stem(words), words);
  for (const { post } of records.people) if (post.trim().includes(' ')) put(post.trim());
  for (const { plain } of texts) for (const match of plain.matchAll(/[“"]([^“”"]{3,60})[”"]/g)) if ((match[1] ?? '').split(' ').length < 6) put(match[1] ?? '');
  return known;
}

type Places = {
  readonly all: readonly Place[];
  /** The paragraph that a node is, or stands under. */
  readonly of: ReadonlyMap<string, Place>;
  readonly cited: (reference: PaperReference) => readonly Place[];
};

type OpenPlace = Omit<Place, 'words'> & { words: string; readonly amounts: Set<number>; readonly dates: Set<string> };

function placesOf(paper: Paper): Places {
  const { citable } = readReferences(paper);
  const all: OpenPlace[] = [];
  const of = new Map<string, OpenPlace>();
  const numbered = new Set(paper.outline.nodes.flatMap((node) => (node.type === 'paragraph' && node.number !== null ? [node.id] : [])));
  const ends = new Set(
    paper.outline.nodes.flatMap((node) => (node.type === 'heading' || node.type === 'recommendation' || node.type === 'lines' ? [node.id] : [])),
  );
  let open: OpenPlace | undefined;
  for (const { at, plain, section, kind } of paper.texts) {
    if (ends.has(at)) open = undefined;
    else if (numbered.has(at) && open?.id !== at) {
      open = { id: at, number: nameText(citable.get(at)?.name ?? []), section, words: '', amounts: new Set(), dates: new Set() };
      all.push(open);
    }
    if (!open) continue;
    of.set(at, open);
    open.words += `${stem(plain)} \n `;
    for (const { pence } of amountsIn(plain)) open.amounts.add(pence);
    if (kind === 'cell' && /^[\d,]+(?:\.\d\d)?$/.test(plain.trim())) open.amounts.add(Math.round(Number(plain.trim().replaceAll(',', '')) * 100));
    for (const { day, month } of datesIn(plain)) open.dates.add(month).add(day ?? month);
  }
  const cited = ({ cites, form }: PaperReference): readonly Place[] => {
    const found = cites.flatMap((id) => of.get(id) ?? []);
    const [first, last] = [found[0], found[found.length - 1]];
    if (form === 'list' || !first || !last) return [...new Set(found)];
    return all.slice(all.indexOf(first), all.indexOf(last) + 1);
  };
  return { all, of, cited };
}
