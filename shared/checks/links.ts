import { hostOf, isInternalAddress } from '#shared/base/internal-address.ts';
import type { Wording } from '#shared/domain/report/index.ts';
import type { Check } from './check.ts';
import type { Finding, Range } from './finding.ts';

const ownDisk =
  /(?:\bfile:\/\/\S*|(?<![\p{L}\p{N}])[A-Za-z]:[\\/](?![/\s])[^\s,;)]*|(?<![\\\p{L}\p{N}])\\\\[\p{L}\p{N}][\p{L}\p{N}._-]*\\[^\s,;)]*|(?<=\b(?:the|my|our|your|shared) )[A-Z]:? ?drive\b)/gu;
const address = /(?<![\p{L}\p{N}@/.-])(?:https?:\/\/|www\.)[^\s<>“”]*[^\s<>“”.,;:!?)\]’]/gu;
const saysNothing = /^(?:click here|here|this|this link|link|more|read more|see more|find out more|website|web site|page|download|details)[.:]?$/i;

/** What every place on a disk or address holds: few texts have any of it, and are looked at closely. */
const mayBePlace = /[\\/]|www\.| drive/;

/** Links that readers cannot follow, or that do not say where they lead. */
export const links: Check = {
  name: 'links',
  label: 'Links',
  description: 'No link leads to somebody’s own disk or into the council’s own network, and each says in words where it leads.',
  run: ({ texts }) =>
    texts.flatMap(({ at, cell, kind, words, plain, slot }) => {
      if (!mayBePlace.test(plain) && !words.some((piece) => 'marks' in piece && piece.marks?.link !== undefined)) return [];
      const place = (range: Range) => ({ at, ...(cell ? { cell } : {}), ...(kind === 'footnote' || slot === null ? {} : { range }) });
      const linked = linksIn(words);
      const isLinked = (range: Range) => linked.some((link) => link.from < range.to && range.from < link.to);
      return [
        ...linked.flatMap((link): readonly Finding[] => {
          const problem = problemOf(link.address, link.words.trim());
          return problem === null ? [] : [{ ...place(link), ...problem }];
        }),
        ...typed(ownDisk, plain).map(
          (range): Finding => ({
            ...place(range),
            severity: 'must',
            message: `“${short(plain.slice(range.from, range.to))}” is a place on somebody’s own disk, which no reader can open.`,
          }),
        ),
        ...typed(address, plain)
          .filter((range) => !isLinked(range))
          .flatMap((range): readonly Finding[] => {
            const written = plain.slice(range.from, range.to);
            if (isInternalAddress(written))
              return [
                {
                  ...place(range),
                  severity: 'must',
                  message: `“${short(written)}” is an address within the council’s own network, which readers outside cannot open.`,
                },
              ];
            // What the report's fields hold is printed as it is: nothing can be linked there.
            if (slot === null) return [];
            return [
              {
                ...place(range),
                severity: 'should',
                message: `“${short(written)}” is a bare address. Write what it leads to, and make these words the link.`,
              },
            ];
          }),
      ];
    }),
};

type Link = Range & { readonly address: string; readonly words: string };

/** The links of some words; neighbours with the same address are one. */
function linksIn(words: Wording): readonly Link[] {
  const found: Link[] = [];
  let at = 0;
  for (const piece of words) {
    const length = 'text' in piece ? piece.text.length : 'cited' in piece ? piece.cited.text.length : 'break' in piece ? 1 : 0;
    const link = 'marks' in piece ? piece.marks?.link : undefined;
    const text = 'text' in piece ? piece.text : '';
    const last = found.at(-1);
    if (link !== undefined) {
      if (last && last.to === at && last.address === link) found[found.length - 1] = { ...last, to: at + length, words: last.words + text };
      else found.push({ from: at, to: at + length, address: link, words: text });
    }
    at += length;
  }
  return found;
}

function problemOf(link: string, words: string): Pick<Finding, 'severity' | 'message'> | null {
  if (isInternalAddress(link))
    return { severity: 'must', message: `“${words}” leads into the council’s own network (${hostOf(link)}), which readers outside cannot open.` };
  if (/^mailto:/i.test(link)) return null;
  if (saysNothing.test(words)) return { severity: 'should', message: `The words “${words}” do not say where the link leads.` };
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(words)) return { severity: 'should', message: 'The words of this link are a bare address. Write what it leads to.' };
  return null;
}

function typed(pattern: RegExp, plain: string): readonly Range[] {
  return [...plain.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
