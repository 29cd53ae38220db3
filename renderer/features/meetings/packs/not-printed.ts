import { plainText } from '#shared/domain/report/index.ts';
import { agendaOutline } from '#shared/packs/pack-outline.ts';
import type { PreflightFinding } from '#shared/packs/preflight.ts';
import { textsOfPaper } from '#shared/packs/paper-texts.ts';
import { wordsNotPrinted } from '#shared/pdf/markup/letters.ts';
import { wordsOfNode } from '#shared/papers/node-words.ts';
import { knownLetters } from '#renderer/parts/packs/known-letters.ts';
import type { GatheredPack } from './gather-pack.ts';

/** Names and words that the typeface of the PDF lacks letters for, with where they stand: on the cover, the agenda or in an item's paper. */
export async function notPrinted({ source, papers }: Pick<GatheredPack, 'source' | 'papers'>): Promise<readonly PreflightFinding[]> {
  const has = await knownLetters();
  const items = new Map(source.items.map((one) => [one.id, one]));
  const bare = { ...source, files: {}, items: source.items.map((one) => ({ ...one, paper: null })) };
  const found = new Map<string, PreflightFinding>();
  const look = (item: string | null, where: string, text: string) => {
    for (const words of wordsNotPrinted(text, has)) {
      const sentence = `The PDF cannot print “${words}” ${where}: it will show a box (□) there. The other forms show it.`;
      const number = item === null ? undefined : items.get(item)?.number;
      found.set(`${number} ${sentence}`, { weight: 'should', item, sentence: number === undefined ? sentence : `Item ${number}: ${sentence}` });
    }
  };
  for (const node of agendaOutline(bare, new Map(), 'officers').nodes) {
    const item = node.type === 'entry' ? node.id.slice('agenda:'.length) : null;
    look(item, node.id.startsWith('cover:') ? 'on the cover' : 'on the agenda', plainText(wordsOfNode(node)));
  }
  for (const { id, paper } of source.items) {
    const kept = paper?.form === 'kept' ? papers.get(paper.hash) : undefined;
    for (const { text } of kept ? textsOfPaper(kept) : []) look(id, 'in its paper', text);
  }
  return [...found.values()];
}
