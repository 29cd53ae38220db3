import { newId } from '#shared/base/ids.ts';
import { byPlace, placesBetween } from '#shared/base/order-key.ts';
import { type Block, inlineOf, type Slot } from '#shared/domain/report/index.ts';
import { countOf } from '#shared/outline/fill-blocks.ts';
import { type FillRecords, type Filling, fillingNamed } from '#shared/outline/fillings.ts';
import type { Part, Template } from '#shared/templates/index.ts';

type Section = Extract<Part, { part: 'section' }>;

/** What says the same as another filling: it is left out of a section that has one of these. */
const repeats: Readonly<Record<string, readonly string[]>> = {
  milestones: ['plan', 'milestones-due'],
  'risk-cards': ['risks', 'top-risks'],
  benefits: ['benefit-cards'],
};

/** What a section of a paper is filled with when everything is filled at once. Nothing is filled twice in a paper. */
export function fillingsOf(template: Template): ReadonlyMap<Section, readonly Filling[]> {
  const used = new Set<string>();
  const sections = template.parts.filter((part) => part.part === 'section');
  return new Map(
    sections.map((section) => {
      const names = section.fill.filter((name) => !used.has(name) && !(repeats[name] ?? []).some((other) => section.fill.includes(other)));
      for (const name of names) used.add(name);
      return [section, names.flatMap((name) => fillingNamed(name) ?? [])];
    }),
  );
}

/** The blocks that fill every section of a paper, behind those that it starts with. */
export function fillPaper(template: Template, starting: readonly Block[], records: FillRecords): readonly Block[] {
  const blocks: Block[] = [...starting];
  for (const [{ key }, fillings] of fillingsOf(template)) {
    const slot: Slot = `section:${key}`;
    for (const filling of worthWriting(fillings, records)) blocks.push(...filling.fill(records, { slot, after: lastPlace(blocks, slot), before: null }));
  }
  if (template.body === 'Programme board' && template.parts.some((part) => part.part === 'recommendations')) blocks.push(...askedOfBoard(records));
  return blocks;
}

/** Behind its first filling a section says nothing of registers in which nothing was ever entered. */
function worthWriting(fillings: readonly Filling[], records: FillRecords): readonly Filling[] {
  return fillings.filter(
    ({ reads, isWorth }, index) => (isWorth?.(records) ?? true) && (index === 0 || reads.length === 0 || reads.some((kind) => records.of(kind).length > 0)),
  );
}

/** What a board is asked to do: decide what is wanted of it, each matter as a line of one table, and note the rest. */
function askedOfBoard(records: FillRecords): readonly Block[] {
  const slot: Slot = 'section:recommendations';
  const wanted = records.of('decision').filter((one) => one.status === 'wanted').length;
  const words = [
    ...(wanted === 0
      ? []
      : [
          wanted === 1
            ? 'take the decision set out in the table below; and'
            : `take the ${countOf(wanted, 'decision', 'decisions')} set out in the table below; and`,
        ]),
    'note the progress, risks and changes reported in this paper.',
  ];
  const places = placesBetween(null, null, words.length);
  const asks = words.map((text, index): Block => ({ id: newId(), slot, place: places[index] as string, type: 'recommendation', text: inlineOf(text) }));
  const table = wanted === 0 ? [] : (fillingNamed('decisions')?.fill(records, { slot, after: lastPlace(asks, slot), before: null }) ?? []);
  return [...asks, ...table];
}

/** Where the last block of a part stands; null where it has none. */
export function lastPlace(blocks: readonly Block[], slot: Slot): string | null {
  return (
    blocks
      .filter((one) => one.slot === slot)
      .sort(byPlace)
      .at(-1)?.place ?? null
  );
}
