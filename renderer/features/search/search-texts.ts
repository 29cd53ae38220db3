import { type Kind, kinds } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { type Block, plainText } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { fieldText, valueOf } from '#renderer/parts/field-text.ts';
import { type Lookups, titleOfRecord } from '#renderer/parts/lookups.tsx';

/** All words of one record; a report's are those of its paper too. */
export type SearchText = {
  readonly key: string;
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly lower: string;
};
export type Found = { readonly text: SearchText; readonly before: string; readonly hit: string; readonly after: string };

const around = 70;

/** Reads every record and the text of every report. */
export async function gatherTexts(store: Store, lookups: Lookups): Promise<readonly SearchText[]> {
  return store.read(async (reader) => {
    const texts: SearchText[] = [];
    for (const kind of kinds) {
      if (kind === 'settings') continue;
      for (const record of await reader.all(kind)) {
        const blocks = kind === 'report' ? await reader.blocks(record.id) : [];
        texts.push(textOf(kind, record, blocks, lookups));
      }
    }
    return texts;
  });
}

function textOf(kind: Kind, record: AnyRecord, blocks: readonly Block[], lookups: Lookups): SearchText {
  const title = titleOfRecord(kind, record);
  const parts = nouns[kind].fields.map((field) => fieldText(valueOf(record, field.name), field.shape, lookups));
  for (const block of blocks) parts.push(blockText(block));
  const words = parts
    .filter((part) => part !== '' && part !== title)
    .join(' · ')
    .replace(/\s+/g, ' ');
  return { key: `${kind}:${record.id}`, kind, id: record.id, title, words, lower: `${title}\n${words}`.toLowerCase() };
}

/** The words of a block: its text, its cells, its caption and alternative text. */
export function blockText(block: Block): string {
  if (block.type === 'row') return Object.values(block.cells).map(plainText).join(' ');
  if (block.type === 'table') return block.caption;
  if (block.type === 'picture') return `${block.caption} ${block.alt}`;
  return plainText(block.text);
}

/** Those that hold every word of the query, titles first, each with the words around the first hit. */
export function searchTexts(texts: readonly SearchText[], query: string): readonly Found[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const first = words[0];
  if (first === undefined) return [];
  const inTitle: Found[] = [];
  const inText: Found[] = [];
  for (const text of texts) {
    if (!words.every((word) => text.lower.includes(word))) continue;
    const lower = text.words.toLowerCase();
    const word = words.find((one) => lower.includes(one));
    const at = word === undefined ? -1 : lower.indexOf(word);
    const found: Found =
      at < 0 || word === undefined
        ? { text, before: '', hit: '', after: '' }
        : {
            text,
            before: `${at > around ? '… ' : ''}${text.words.slice(Math.max(0, at - around), at)}`,
            hit: text.words.slice(at, at + word.length),
            after: `${text.words.slice(at + word.length, at + word.length + around)} …`,
          };
    (text.title.toLowerCase().includes(first) ? inTitle : inText).push(found);
  }
  return [...inTitle, ...inText];
}
