import { type Audience, audienceChoices } from '#shared/domain/pack/index.ts';
import { plainText } from '#shared/domain/report/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { labelOfNode, wordsOfNode } from '#shared/papers/node-words.ts';
import { decisionOnItem, decisionsOnParts, isShown } from './decisions.ts';
import type { Papers } from './item-nodes.ts';
import type { Secret } from './leaks/find-leaks.ts';
import { wordsIn } from './leaks/short-strings.ts';
import { packName } from './pack-names.ts';
import { packOutline } from './pack-outline.ts';
import type { PackItem, PackSource } from './pack-source.ts';
import { textsOfPaper } from './paper-texts.ts';
import { markedPart, publicTitleOf, withheldLine, withheldWords } from './withheld-words.ts';

/** The texts of the files that may be joined, page by page, by their SHA-256. */
export type FileTexts = ReadonlyMap<string, readonly string[]>;

/** What an audience must not read, and what it may; `open` are the texts of papers and files among the latter, with their places. */
export type Secrets = {
  readonly secrets: readonly Secret[];
  readonly allowed: readonly string[];
  readonly open: readonly Secret[];
  /** What was typed to be told in the place of withheld words, on the front or on the agenda sheet: it may say what it should not. */
  readonly typed: readonly Typed[];
};

/** Words that were typed for everybody. `isTitle`: of an open item, which may share names with anything, and whole sentences with nothing withheld. */
export type Typed = Secret & { readonly isTitle?: true };

/**
 * Sorts every text of a pack's source into what an audience may read and what not, from the decisions alone: it does not
 * ask what the outline of the pack has taken in.
 */
export function secretsOf(source: PackSource, papers: Papers, files: FileTexts, audience: Audience): Secrets {
  const secrets: Secret[] = [];
  const open: Secret[] = [];
  const typed: Typed[] = [];
  const putTyped = (place: string, text: string) => {
    if (text.trim() !== '') typed.push({ place, text });
  };
  putTyped('the note on the front', source.note);
  putTyped('the reason given for the meeting', source.meeting.statusReason);
  const allowed: string[] = [...frameTexts(source, papers, audience), withheldWords];
  for (const item of source.items) {
    const kept = paperOf(item, papers);
    const decided = decisionOnItem(item, kept);
    const isAllowed = isShown(decided, audience);
    const put = (may: boolean, place: string, text: string) => {
      if (text.trim() === '') return;
      if (may) open.push({ place: `${place} of item ${item.number}`, text });
      else secrets.push({ place: `${place} of item ${item.number}`, text });
    };
    allowed.push(withheldLine('item', decided), withheldLine('report', decided));
    if (isAllowed) typed.push({ place: `the title of item ${item.number}`, text: item.title, isTitle: true });
    else {
      putTyped(`the public title of item ${item.number}`, publicTitleOf('item', decided));
      put(false, 'the title', item.title);
    }
    put(isAllowed, 'the reason', item.reason);
    // Written for the agenda sheet, by hand: that an item is open does not say that its sheet may tell this.
    if (isAllowed) {
      putTyped(`what stands beneath item ${item.number}`, item.note);
      putTyped(`the reason of withdrawal of item ${item.number}`, item.withdrawnReason);
      putTyped(`the special circumstances of item ${item.number}`, item.urgent);
    } else {
      put(false, 'the note', item.note);
      put(false, 'the reason of withdrawal', item.withdrawnReason);
      put(false, 'the special circumstances', item.urgent);
    }
    if (item.paper?.form === 'pdf') {
      put(isAllowed, 'the name of the file', item.paper.name);
      for (const text of files.get(item.paper.hash) ?? []) put(isAllowed, 'the file', text);
    }
    if (kept) putPaper(item, kept, isAllowed);

    function putPaper(of: PackItem, paper: KeptPaper, isItemAllowed: boolean) {
      const parts = decisionsOnParts(of, paper);
      const mayRead = (part: string | null) => {
        const one = part === null ? undefined : parts.get(part);
        return isItemAllowed && (one === undefined || isShown(one, audience));
      };
      for (const { part, place, text } of textsOfPaper(paper)) put(mayRead(part), place, text);
      for (const one of paper.report.appendices)
        if (one.file) for (const text of files.get(one.file.blob) ?? []) put(mayRead(`appendix:${one.id}`), 'an attached file', text);
      for (const [part, one] of parts) {
        put(isItemAllowed && isShown(one, audience), 'the reason for a part', one.reason);
        allowed.push(withheldLine(markedPart(part), one));
        if (isItemAllowed) putTyped(`the public title of a part of item ${of.number}`, publicTitleOf(markedPart(part), one));
      }
      if (isItemAllowed) allowed.push(...standingTexts(paper));
    }
  }
  const { council, committee } = source;
  const names = [council, committee.title, committee.authority].map(wordsIn).filter((one) => one.length >= 3);
  return {
    secrets,
    allowed: [...allowed, ...open.map((one) => one.text), ...wordsAround(names, secrets)],
    open: [...open, ...typed.filter((one) => one.isTitle)],
    typed,
  };
}

/**
 * Wherever the name of council or committee stands in a secret text, the name with two words on either side: 'report to
 * the Adult Care and Health Committee' is said in every paper. Any five words of it hold three of the name at least.
 */
function wordsAround(names: readonly (readonly string[])[], secrets: readonly Secret[]): readonly string[] {
  const found = new Set<string>();
  for (const { text } of secrets) {
    const words = wordsIn(text);
    const lower = words.map((one) => one.toLowerCase());
    for (const name of names)
      for (let at = 0; at + name.length <= words.length; at++)
        if (name.every((word, index) => lower[at + index] === word.toLowerCase())) found.add(words.slice(Math.max(0, at - 2), at + name.length + 2).join(' '));
  }
  return [...found];
}

/** Amounts of money and addresses, which give something away however short they are. */
const telling = /£\s?\d(?:[\d,]*\d)?(?:\.\d+)?(?:\s?(?:million|billion|m|bn|k)\b)?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

/**
 * Amounts and addresses of withheld texts that stand in an open paper as well: it may be right, and somebody should know.
 * `words` as the open text has them.
 */
export function sharedWords({
  secrets,
  open,
}: Pick<Secrets, 'secrets' | 'open'>): readonly { readonly secret: string; readonly words: string; readonly place: string }[] {
  const places = new Map<string, Set<string>>();
  const bare = (words: string) => words.toLowerCase().replace(/\s/g, '');
  for (const { place, text } of open) for (const [words] of text.matchAll(telling)) places.set(bare(words), (places.get(bare(words)) ?? new Set()).add(place));
  const found = secrets.flatMap(({ place: secret, text }) =>
    [...text.matchAll(telling)].flatMap(([words]) => [...(places.get(bare(words)) ?? [])].map((place) => ({ secret, words, place }))),
  );
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** What a paper prints that its author did not write: standing words, names and posts. Headings of sections belong to their sections. */
function standingTexts({ template, report, people, settings, committee, programme }: KeptPaper): readonly string[] {
  const printed = new Set([report.reportOf, report.signatory, ...report.contacts, programme?.sponsor, programme?.manager]);
  const parts = template.parts.map((part) => (part.part === 'section' ? null : part));
  return strings([
    parts,
    template.implications,
    template.commentKinds,
    template.name,
    template.letterhead,
    people.filter(({ id }) => printed.has(id)),
    settings,
    committee,
    programme?.title,
  ]);
}

function paperOf({ paper }: PackItem, papers: Papers): KeptPaper | null {
  return paper?.form === 'kept' ? (papers.get(paper.hash) ?? null) : null;
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The words of the cover, the agenda and the names of the files, made as if nothing were known of items that are withheld. */
function frameTexts(source: PackSource, papers: Papers, audience: Audience): readonly string[] {
  const items = source.items.map((item): PackItem => {
    const bare = { ...item, title: '', paper: null, note: '', withdrawnReason: '', urgent: '' };
    return isShown(decisionOnItem(item, paperOf(item, papers)), audience) ? bare : { ...bare, reason: '', publicTitle: '', parts: [] };
  });
  const outline = packOutline({ ...source, items, note: '', meeting: { ...source.meeting, statusReason: '' } }, new Map(), audience);
  return [
    outline.title,
    outline.subject,
    outline.header,
    outline.organisation,
    ...audienceChoices.map(({ value }) => packName(source, value)),
    ...outline.nodes.flatMap((node) => [plainText(wordsOfNode(node)), labelOfNode(node)]),
  ];
}
