import { byPlace } from '#shared/base/order-key.ts';
import { type Block, plainText, type Report, type Slot } from '#shared/domain/report/index.ts';
import type { Part, Template } from '#shared/templates/index.ts';
import { amountsIn } from '#shared/checks/amounts.ts';
import { datesIn } from '#shared/checks/written-dates.ts';

/** How much of a part goes into the next report. 'frame': sub-headings, standing words and blocks from the registers. */
export type Carry = 'all' | 'frame' | 'none';

/** A part of a report with words in it, as the next report may take it over. */
export type CarriedPart = {
  readonly slot: Slot;
  readonly heading: string;
  /** What stands in it: '4 paragraphs, 1 table'. */
  readonly holds: string;
  /** Why it is offered as it is, or what is of that time alone; '' where there is nothing to say. */
  readonly note: string;
  readonly choices: readonly Carry[];
  readonly usual: Carry;
};

type Earlier = { readonly report: Report; readonly blocks: readonly Block[]; readonly template: Template };

/** The parts of a report that hold something, in the order of the paper, as a report under `next` can take them over. */
export function carriedParts({ report, blocks, template }: Earlier, next: Template): readonly CarriedPart[] {
  const places = [
    ...template.parts.flatMap((part) => placesOf(part, template, next)),
    ...[...report.appendices].sort(byPlace).map(
      (one): Place => ({
        slot: `appendix:${one.id}`,
        heading: `Appendix: ${one.title || 'without a title'}`,
        isThere: true,
        isFilled: false,
        file: one.file?.name ?? null,
      }),
    ),
  ];
  return places.flatMap((place): readonly CarriedPart[] => {
    const own = blocks.filter((block) => block.slot === place.slot);
    if (place.file !== undefined && place.file !== null) return [filePart(place, place.file)];
    return own.length === 0 ? [] : [partOf(place, own)];
  });
}

type Place = {
  readonly slot: Slot;
  readonly heading: string;
  readonly isThere: boolean;
  /** Whether the registers can fill it. */
  readonly isFilled: boolean;
  readonly file?: string | null;
};

function placesOf(part: Part, template: Template, next: Template): readonly Place[] {
  if (part.part === 'section') {
    const isThere = next.parts.some((one) => one.part === 'section' && one.key === part.key);
    return [{ slot: `section:${part.key}`, heading: part.heading, isThere, isFilled: part.fill.length > 0 }];
  }
  if (part.part !== 'implications') return [];
  return template.implications.map(({ key, heading }) => ({
    slot: `implication:${key}`,
    heading,
    isThere: next.implications.some((one) => one.key === key),
    isFilled: false,
  }));
}

function partOf(place: Place, blocks: readonly Block[]): CarriedPart {
  const { slot, heading } = place;
  const holds = holdsWords(blocks);
  if (!place.isThere) return { slot, heading, holds, note: 'The newer version of the template has no such part.', choices: ['none'], usual: 'none' };
  const live = blocks.filter((block) => block.type === 'register').length;
  const words = blocks.some((block) => block.type !== 'register' && block.type !== 'heading');
  const choices: readonly Carry[] = slot.startsWith('section:') ? ['all', 'frame', 'none'] : ['all', 'none'];
  const notes = [
    live > 0 ? 'Its blocks follow the registers again.' : '',
    slot.startsWith('implication:') ? 'Begins as not considered; these words come back with “Material”.' : '',
    live > 0 && words ? 'The words beside them are of that time.' : place.isFilled && words ? 'The registers can fill it anew.' : '',
    oneOff(blocks),
  ];
  return { slot, heading, holds, note: notes.filter((one) => one !== '').join(' '), choices, usual: live > 0 ? 'frame' : 'all' };
}

function filePart({ slot, heading }: Place, name: string): CarriedPart {
  return { slot, heading, holds: name, note: 'A file of that time.', choices: ['all', 'none'], usual: 'none' };
}

/** 'Names 2 dates and 1 amount of that time.' */
function oneOff(blocks: readonly Block[]): string {
  const text = blocks.map((block) => ('text' in block ? plainText(block.text) : '')).join('\n');
  const [dates, amounts] = [datesIn(text).length, amountsIn(text).length];
  const named = [dates > 0 ? counted(dates, 'date') : '', amounts > 0 ? counted(amounts, 'amount') : ''].filter((one) => one !== '');
  return named.length === 0 ? '' : `Names ${named.join(' and ')}: look ${dates + amounts === 1 ? 'it' : 'them'} over.`;
}

const kindsOfBlock: readonly (readonly [Block['type'], string])[] = [
  ['heading', 'sub-heading'],
  ['paragraph', 'paragraph'],
  ['item', 'item of lists'],
  ['quotation', 'quotation'],
  ['table', 'table'],
  ['picture', 'picture'],
  ['register', 'block from the registers'],
];

function holdsWords(blocks: readonly Block[]): string {
  const found = kindsOfBlock.flatMap(([type, word]) => {
    const count = blocks.filter((block) => block.type === type).length;
    return count === 0 ? [] : [counted(count, word)];
  });
  return found.join(', ');
}

function counted(count: number, word: string): string {
  const plural = word.startsWith('item of') ? 'items of lists' : word.startsWith('block from') ? 'blocks from the registers' : `${word}s`;
  return `${count} ${count === 1 ? word : plural}`;
}

/** Whether a block is the standing words that a template gave the part, and nothing else. */
export function isStanding(block: Block, standing: string | undefined): boolean {
  return block.type === 'paragraph' && plainText(block.text) === standing;
}
