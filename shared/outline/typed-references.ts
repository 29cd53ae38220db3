import { type Citable, type CitedKind, nameText } from './citing.ts';

/**
 * A reference that somebody typed. `from` and `to`: the characters that a live one stands for, the number after the word
 * ('30 and 31'), or the whole label ('Table 2'). `numbers` are as citing has them, without the brackets of a recommendation.
 */
export type TypedReference = {
  readonly from: number;
  readonly to: number;
  readonly kind: CitedKind;
  readonly form: 'list' | 'range';
  readonly numbers: readonly string[];
};

const words: readonly (readonly [CitedKind, RegExp])[] = [
  ['paragraph', /^para/i],
  ['recommendation', /^rec/i],
  ['section', /^sec/i],
  ['table', /^tab/i],
  ['figure', /^fig/i],
  ['appendix', /^app/i],
];
const anyWord = /\b(?:paragraphs?|paras?\.?|recommendations?|sections?|tables?|figures?|appendix|appendices)(?=[\s\u00a0])/gi;
const gap = /[\s\u00a0]*/y;
const number = {
  paragraph: /(\d{1,4}(?:\.\d{1,3}){0,3})((?:[ \u00a0]?\((?:[a-z]{1,4}|[A-Z]|\d{1,2})\))*|[a-z](?![a-z]))(?![\w£%])(?!\.\d)/y,
  recommendation: /\(?(\d{1,3})\)?((?:[ \u00a0]?\((?:[a-z]{1,4}|[A-Z])\))*)(?![\w£%])(?!\.\d)/y,
  section: /(\d{1,2}(?:\.\d{1,2}){0,2})()(?![\w£%(])(?!\.\d)/y,
  table: /(\d{1,3})()(?![\w£%])(?!\.\d)/y,
  figure: /(\d{1,3})()(?![\w£%])(?!\.\d)/y,
  appendix: /([A-Z]|\d{1,2})()(?![\w'’£%])(?!\.\d)/y,
} as const;
const joint = /[\s\u00a0]*(?:(,?[\s\u00a0]+and|,|&)|(to|[-–]|through)|(,?[\s\u00a0]+or))[\s\u00a0]*/y;

/** What makes it a reference to another paper: a law, a schedule, another report. */
const elsewhereAfter =
  /^[\s\u00a0]*(?:\([^)]{0,40}\)[\s\u00a0]*)?,?[\s\u00a0]*(?:of|in|to|from|under)[\s\u00a0]+(?!this (?:report|paper)\b)(?:(?:the|that|those|its|an?|our|their|his|her|your|each|any|last|previous|earlier|another)\b|[A-Z]|\d)/;
const elsewhereBefore =
  /(?:\b(?:Schedule|Part|Act|Regulations?|Order|Annexe?|Chapter|Circular|Framework|Code|Guidance|Policy|Plan)\b[\s\u00a0\w.]{0,12},?[\s\u00a0(]*|\b(?:report|paper|minutes?|letter|review|inspection)(?:['’]s)?(?:[\s\u00a0]+of[\s\u00a0]+[^.;]{3,30})?,?[\s\u00a0(]*)$/;
/** 'Section 106 agreement' and 'section 151 officer' are names of their own. */
const isName = /^[\s\u00a0]+(?:[A-Z][a-z]|agreements?|officers?|notices?|contributions?|funds?|funding|monies|money|payments?|orders?|duty|powers?)/;

/** Every typed reference in some plain text to something in the same paper, as far as words can tell. */
export function typedReferences(text: string): readonly TypedReference[] {
  const found: TypedReference[] = [];
  anyWord.lastIndex = 0;
  for (let match = anyWord.exec(text); match; match = anyWord.exec(text)) {
    const kind = words.find(([, pattern]) => pattern.test(match?.[0] ?? ''))?.[0] as keyof typeof number;
    const all = readNumbers(text, match.index + match[0].length, kind);
    // 'paragraph 5 and 6 posts': after a single one, what follows may be anything.
    const read = /s\.?$/i.test(match[0]) ? all : all.slice(0, 1).map(onlyFirst);
    if (read.length === 0 || elsewhereBefore.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    const end = read[read.length - 1]?.to ?? 0;
    const after = text.slice(end, end + 80);
    anyWord.lastIndex = end;
    if (elsewhereAfter.test(after) || (kind === 'section' && isName.test(after))) continue;
    const isLabel = kind === 'table' || kind === 'figure' || kind === 'appendix';
    read.forEach(({ firstTo: _first, ...one }, index) => found.push(index === 0 && isLabel ? { ...one, from: match?.index ?? one.from } : one));
  }
  return found;
}

type Group = { readonly from: number; to: number; readonly firstTo: number; readonly kind: CitedKind; form: 'list' | 'range'; readonly numbers: string[] };

function onlyFirst(group: Group): Group {
  return { ...group, to: group.firstTo, form: 'list', numbers: group.numbers.slice(0, 1) };
}

/** The numbers after a word from `at` on: a list or a range is one reference, what 'or' joins are several. */
function readNumbers(text: string, at: number, kind: keyof typeof number): readonly Group[] {
  const groups: Group[] = [];
  let joined: 'and' | 'to' | 'or' = 'or';
  for (let place = skip(gap, text, at); ; ) {
    const read = matchAt(number[kind], text, place);
    if (!read) break;
    const end = place + read[0].length;
    const value = plainNumber(read[1] ?? '', read[2] ?? '');
    const last = groups[groups.length - 1];
    if (last && joined === 'and' && last.form === 'list') grow(last, value, end);
    else if (last && joined === 'to' && last.form === 'list') {
      // '9, 12 to 14' is a list and a range in one, which no single reference says.
      if (last.numbers.length > 1) return groups;
      grow(last, value, end);
      last.form = 'range';
    } else groups.push({ from: place, to: end, firstTo: end, kind, form: 'list', numbers: [value] });
    const link = matchAt(joint, text, end);
    if (!link) break;
    joined = link[1] ? 'and' : link[2] ? 'to' : 'or';
    place = end + link[0].length;
  }
  return groups;
}

function grow(group: { to: number; numbers: string[] }, value: string, end: number): void {
  group.numbers.push(value);
  group.to = end;
}

/** '4', ' (a)' and '4', 'a' are both 4(a). */
function plainNumber(main: string, under: string): string {
  const tidy = under.replace(/[\s\u00a0]/g, '');
  return main + (/^[a-z]$/.test(tidy) ? `(${tidy})` : tidy);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}

/** The numbers of a paper, to find what a typed reference means. */
export class CitedNumbers {
  private readonly ids = new Map<string, string>();
  private readonly appendices = new Set<string>();

  constructor(citable: Citable) {
    let scope = '';
    for (const [id, { kind, name }] of citable) {
      if (kind === 'appendix') {
        scope = id;
        this.appendices.add(id);
      }
      const key = `${kind === 'paragraph' ? scope : ''}|${kind} ${bare(nameText(name))}`;
      if (!this.ids.has(key)) this.ids.set(key, id);
    }
  }

  /** The ids that a typed reference means, and which of its numbers are not in the paper. In an appendix, its own paragraphs go before. */
  find({ kind, numbers }: Pick<TypedReference, 'kind' | 'numbers'>, slot: string): { readonly to: readonly string[]; readonly missing: readonly string[] } {
    const to: string[] = [];
    const missing: string[] = [];
    for (const one of numbers) {
      const id = (this.appendices.has(slot) ? this.ids.get(`${slot}|${kind} ${one}`) : undefined) ?? this.ids.get(`|${kind} ${one}`);
      if (id === undefined) missing.push(one);
      else to.push(id);
    }
    return { to, missing };
  }
}

/** The number in a name: '2' of 'Table 2', 'A' of 'Appendix A', '1(a)' of '(1)(a)'. */
function bare(name: string): string {
  return name.replace(/^(?:Table|Figure|Appendix) /, '').replace(/^\((\d+)\)/, '$1');
}
