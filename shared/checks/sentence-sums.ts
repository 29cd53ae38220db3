import type { Range } from './finding.ts';
import { readNumber, roundingOf, type WrittenNumber } from './written-numbers.ts';

/** A number in running text. */
export type NumberInText = Range & { readonly words: string; readonly number: WrittenNumber };

/** A sum in running text that does not add up: the total as it stands there, and what its parts come to. */
export type WrongTextSum = { readonly total: NumberInText; readonly sum: bigint; readonly mayBeRounding: boolean };

const inText = /(?<![\w/.,£])(?:[-−–](?=[£\d]))?£?\d[\d,]*(?:\.\d+)?(?:\s?%|\s?(?:million|billion|thousand)\b|(?:bn|m|k)\b)?(?![\w/]|[,.]\d)/g;
const plus = /^[^\d.;:£]{0,40}(?:\+|\bplus\b|\band\b(?=[^\d.;:£]{0,40}$))[^\d.;:£]{0,40}$/i;
const minus = /^[^\d.;:£]{0,40}(?:\s[-−–]\s|\bless\b|\bminus\b)[^\d.;:£]{0,40}$/i;
const equals = /^[^\d.;:£]{0,40}(?:=|\bequals\b)[^\d.;:£]{0,40}$/i;
const madeUp =
  /^[^\d.;£]{0,60}?(?:\b(?:made up of|comprising|comprised of|consisting of|composed of|the sum of|broken down (?:as|into)|split (?:as|into))\b[^\d.;£]{0,60}|:[^\d.;£]{0,40})$/i;
/** The words between the last part and a total that is named after its parts. */
const comesTo =
  /(?<!\b(?:out of|of|against|towards|within|from|than)\s)\b(?:a|the) (?:grand |overall |combined )?(?:total|sum)(?: cost| budget| amount)? of\s$|\btotalling\s$|\(total:?\s$|,\s(?:making|altogether|in (?:total|all))\s$/i;
/** What is multiplied, compared, not exact or only an example is no part of a sum. */
const noPart =
  /\b(?:each|apiece|every|times|between|up to|at least|over|more than|less than|compared|instead of|rather than|rising|from|against|about|around)\b(?= £|[ ,.;]|$)|[×x]\s?\d|£[\d,.]+ (?:to|per)\b|\b(?:including|such as|for example|among|mainly|mostly|of (?:it|this|that|which|them))\b/i;

/** The numbers of a text, in order. Parts of dates, times and references are not told apart. */
export function numbersIn(plain: string): readonly NumberInText[] {
  if (!/\d/.test(plain)) return [];
  return [...plain.matchAll(inText)].flatMap((match): readonly NumberInText[] => {
    const words = match[0].replace(/,$/, '');
    const number = readNumber(words);
    return number ? [{ from: match.index, to: match.index + words.length, words, number }] : [];
  });
}

/** The sums of one sentence that do not add up; `at` is where it begins in its text. */
export function wrongSumsIn(sentence: string, at = 0): readonly WrongTextSum[] {
  const numbers = numbersIn(sentence);
  if (numbers.length < 3) return [];
  // What one way of reading finds is not said again by another.
  const ways = [wrongEquations, wrongParts, wrongNet].map((read) => read(sentence, numbers));
  const found = ways.find((one) => one.length > 0) ?? [];
  return found.map(({ total, ...one }) => ({ ...one, total: { ...total, from: total.from + at, to: total.to + at } }));
}

/** Whether the amounts of some words can be parts of one sum, as far as words can tell. */
export function isPlainList(words: string): boolean {
  return !noPart.test(words);
}

/** Whether a total is what its parts come to, as something to tell where it is not. */
export function wrongTotal(total: NumberInText, sum: bigint, parts: readonly NumberInText[]): readonly WrongTextSum[] {
  const off = total.number.units > sum ? total.number.units - sum : sum - total.number.units;
  if (off === 0n) return [];
  const rounding = roundingOf(
    total.number,
    parts.map((one) => one.number),
  );
  return [{ total, sum, mayBeRounding: off <= rounding }];
}

const add = (parts: readonly NumberInText[]) => parts.reduce((sum, one) => sum + one.number.units, 0n);
const between = (sentence: string, a: Range, b: Range) => sentence.slice(a.to, b.from);
const sameKind = (numbers: readonly NumberInText[]) => numbers.every(({ number }) => number.kind === numbers[0]?.number.kind);

/** 'a + b = c', 'a plus b less c equals d'. */
function wrongEquations(sentence: string, numbers: readonly NumberInText[]): readonly WrongTextSum[] {
  return numbers.flatMap((total, end): readonly WrongTextSum[] => {
    const last = numbers[end - 1];
    if (!last || !equals.test(between(sentence, last, total))) return [];
    const parts: { readonly one: NumberInText; readonly sign: 1n | -1n }[] = [];
    for (let index = end - 1; index >= 0; index--) {
      const one = numbers[index] as NumberInText;
      const before = numbers[index - 1];
      const gap = before ? between(sentence, before, one) : '';
      const sign = before && minus.test(gap) ? -1n : 1n;
      parts.unshift({ one, sign });
      if (!before || !(plus.test(gap) || minus.test(gap))) break;
    }
    const all = parts.map(({ one }) => one);
    if (parts.length < 2 || !sameKind([total, ...all])) return [];
    return wrongTotal(
      total,
      parts.reduce((sum, { one, sign }) => sum + sign * one.number.units, 0n),
      all,
    );
  });
}

/** 'a total of £x, made up of £a, £b and £c' and '£a, £b and £c, a total of £x'. */
function wrongParts(sentence: string, numbers: readonly NumberInText[]): readonly WrongTextSum[] {
  const money = numbers.filter(({ number }) => number.kind === 'money');
  if (money.length < 3 || !isPlainList(sentence)) return [];
  return money.flatMap((total, index): readonly WrongTextSum[] => {
    const next = money[index + 1];
    const isFirst = index === 0 && next !== undefined && madeUp.test(between(sentence, total, next));
    const before = money[index - 1];
    const isLast = index === money.length - 1 && before !== undefined && comesTo.test(between(sentence, before, total));
    if (!isFirst && !isLast) return [];
    const parts = isFirst ? money.slice(1) : money.slice(0, -1);
    // The parts stand in one list, with the words that join it and no others that could take something out of it.
    const gaps = parts.slice(1).map((one, at) => between(sentence, parts[at] as NumberInText, one));
    if (!gaps.every((gap) => /(?:,|\band\b|\bplus\b)/.test(gap) && !/[;()]|\b(?:of which|including|excluding|less|net|after|but)\b/i.test(gap))) return [];
    return wrongTotal(total, add(parts), parts);
  });
}

/** Gross, what it costs to bring about, and net, each named once beside its amount. */
function wrongNet(sentence: string, numbers: readonly NumberInText[]): readonly WrongTextSum[] {
  const money = numbers.filter(({ number }) => number.kind === 'money');
  if (money.length !== 3) return [];
  const named = new Map<string, NumberInText>();
  let from = 0;
  for (const one of money) {
    const after = /^\s\(?(net|gross)\b/i.exec(sentence.slice(one.to))?.[1]?.toLowerCase();
    const before = [...sentence.slice(from, one.from).matchAll(/\b(net|gross|implementation)\b/gi)].at(-1)?.[1]?.toLowerCase();
    const name = after ?? before;
    if (name === undefined || named.has(name)) return [];
    named.set(name, one);
    from = one.to + (after ? after.length + 1 : 0);
  }
  const [net, gross, implementation] = ['net', 'gross', 'implementation'].map((name) => named.get(name));
  if (!net || !gross || !implementation) return [];
  const cost = implementation.number.units;
  return wrongTotal(net, gross.number.units - (cost < 0n ? -cost : cost), [gross, implementation]);
}
