import { type WrittenAmount, amountsIn } from './amounts.ts';
import type { Check, Paper } from './check.ts';
import type { Finding, Range } from './finding.ts';
import { postsIn } from './posts-in.ts';
import type { PaperText } from './paper-texts.ts';
import { isBodyText, isForCommittee, recommendationsOf } from './recommendations.ts';
import { datesIn } from './written-dates.ts';

const bodies =
  /\b(?:[A-Z][\w’-]+(?: (?:and|of|for|the) (?=[A-Z])| )){1,6}?(?:Sub-Committee|Committee|Board|Panel|Partnership|Forum|Trust|Executive|Cabinet|Commission|Consortium|Taskforce)\b/g;
const counted = /\b(?<number>\d+(?:\.\d+)?) FTE (?<post>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)/g;

/** What a recommendation names and the report says nothing of. */
export const recommendationGrounds: Check = {
  name: 'recommendation-grounds',
  label: 'Recommendations rest on the report',
  description: 'An amount, a date, a post or a body in a recommendation to a committee is in the text of the report too.',
  run: (paper) => {
    const recommendations = recommendationsOf(paper);
    if (recommendations.length === 0 || !isForCommittee(paper)) return [];
    const grounds = groundsOf(paper);
    return recommendations.flatMap(({ texts }) => texts.flatMap((text) => lacking(text, grounds)));
  },
};

type Grounds = { readonly amounts: ReadonlySet<number>; readonly dates: ReadonlySet<string>; readonly words: string };

function groundsOf({ texts, outline }: Paper): Grounds {
  const amounts = new Set<number>();
  const dates = new Set<string>();
  const words: string[] = [outline.title];
  const captions = new Map(outline.nodes.flatMap((node) => (node.type === 'table' ? [[node.id, `${node.caption} ${headOf(node)}`] as const] : [])));
  for (const text of texts) {
    if (!isBodyText(text)) continue;
    const { plain, kind, at } = text;
    words.push(plain);
    for (const { pence } of amountsIn(plain)) amounts.add(pence);
    if (kind === 'cell') for (const pence of bareAmounts(plain, captions.get(at) ?? '')) amounts.add(pence);
    for (const { day, month } of datesIn(plain)) {
      if (day !== null) dates.add(day);
      dates.add(month);
    }
  }
  if (outline.date !== null) dates.add(outline.date).add(outline.date.slice(0, 7));
  return { amounts, dates, words: fold(words.join(' \n ')) };
}

function headOf(table: { readonly rows: readonly { readonly cells: readonly PaperText['words'][] }[] }): string {
  return (table.rows[0]?.cells ?? []).flatMap((cell) => cell.map((piece) => ('text' in piece ? piece.text : ''))).join(' ');
}

/** A cell without a pound sign, in pence, as it may be meant: the caption or the head of the table says in which unit. */
function bareAmounts(plain: string, about: string): readonly number[] {
  const bare = /^\(?-?(\d[\d,]*(?:\.\d+)?)\)?$/.exec(plain.trim())?.[1];
  if (bare === undefined || !about.includes('£')) return [];
  const unit = /£\s?(?:million|m\b)/i.test(about) ? 1e6 : /£\s?(?:000|k\b|thousand)/i.test(about) ? 1e3 : 1;
  return [Math.round(Number(bare.replaceAll(',', '')) * unit * 100)];
}

function lacking({ at, cell, kind, plain }: PaperText, grounds: Grounds): readonly Finding[] {
  if (kind === 'footnote') return [];
  const place = { severity: 'must', at, ...(cell ? { cell } : {}) } as const;
  const lack = ({ from, to }: Range, what: string): Finding => ({
    ...place,
    range: { from, to },
    message: `${what} stands in a recommendation, and nowhere else in the report.`,
  });
  const named = [...plain.matchAll(bodies)];
  const whole = (match: RegExpExecArray): Range => ({ from: match.index, to: match.index + match[0].length });
  return [
    ...amountsIn(plain)
      .filter((amount: WrittenAmount) => !grounds.amounts.has(amount.pence))
      .map((amount) => lack(amount, amount.words)),
    ...datesIn(plain)
      .filter((date) => date.exists && !grounds.dates.has(date.day ?? date.month))
      .map((date) => lack(date, date.words)),
    ...[...plain.matchAll(counted)]
      .filter((match) => !grounds.words.includes(fold(singular(match.groups?.['post'] ?? ''))))
      .map((match) => lack(whole(match), `The post “${match.groups?.['post']}”`)),
    ...namedPosts(plain)
      .filter(({ from, to }) => !named.some((body) => body.index < to && from < whole(body).to))
      .filter((post) => !bare(grounds.words).includes(bare(post.words)))
      .map((post) => lack(post, `The post “${post.words}”`)),
    ...named.filter((match) => !grounds.words.includes(fold(withoutThe(match[0])))).map((match) => lack(whole(match), `“${withoutThe(match[0])}”`)),
  ];
}

/** Posts that stand without a number before them; the verb that a recommendation starts with is no part of one. */
function namedPosts(plain: string): ReturnType<typeof postsIn> {
  const first = /^\W*\p{L}+ /u.exec(plain)?.[0] ?? '';
  return postsIn(plain.slice(first.length))
    .map(({ from, to, words }) => ({ from: from + first.length, to: to + first.length, words }))
    .filter(({ from }) => !/ FTE $/.test(plain.slice(0, from)));
}

/** Words without plurals and what joins the parts of a post: 'Director of Place', 'Directors for Place', 'Director (Place)'. */
function bare(words: string): string {
  return fold(words)
    .replaceAll(/[,()–-]| (?:of|for|the|and)(?= )/g, ' ')
    .replaceAll(/([a-z]{3})s\b/g, '$1')
    .replaceAll(/\s+/g, ' ');
}

function singular(post: string): string {
  return post.replace(/s$/, '');
}

function withoutThe(body: string): string {
  return body.replace(/^The /, '');
}

function fold(words: string): string {
  return words.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ');
}
