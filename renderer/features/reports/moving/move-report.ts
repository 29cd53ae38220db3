import { sameJson } from '#shared/base/hash.ts';
import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween, placesBetween } from '#shared/base/order-key.ts';
import type { Edit } from '#shared/changes/change.ts';
import { insertItem, setEdits, setItem } from '#shared/changes/edits.ts';
import { type Block, inlineOf, type Report, type Slot } from '#shared/domain/report/index.ts';
import { type HeldPart, isOwnPlace } from '#shared/templates/moving.ts';
import { startingTexts, type Template } from '#shared/templates/index.ts';
import type { StandingWords } from '#shared/templates/standing-fields.ts';

type Paper = { readonly report: Report; readonly blocks: readonly Block[] };

/**
 * A report as it is in another template: every part where `parts` send it, behind what is there, under its old heading
 * where it is a guest; what goes nowhere stays in its old part, kept aside. References follow, and what comes under an
 * implication makes it material. Sections left empty begin with their standing words.
 */
export function movedReport({ report, blocks }: Paper, to: Template, parts: readonly HeldPart[], words: StandingWords): Paper {
  const bySlot = new Map<Slot, Block[]>();
  for (const block of blocks) bySlot.set(block.slot, [...(bySlot.get(block.slot) ?? []), block]);
  const going = parts.filter((part) => part.to !== null && part.to !== part.slot);
  const leaving = new Set(going.map((part) => part.slot));
  const ends = new Map<Slot, string | null>();
  const endOf = (slot: Slot) => {
    const known = ends.get(slot);
    if (known !== undefined) return known;
    return leaving.has(slot) ? null : ([...(bySlot.get(slot) ?? [])].sort(byPlace).at(-1)?.place ?? null);
  };
  const next = new Map<string, Block>();
  const added: Block[] = [];
  const targets = new Map<string, string>();
  for (const part of going) {
    const slot = part.to as Slot;
    let end = endOf(slot);
    const isGuest = !isOwnPlace(part) || end !== null;
    if (isGuest) {
      end = placeBetween(end, null);
      const heading: Block = { id: newId(), slot, place: end, type: 'heading', level: 1, text: inlineOf(part.heading) };
      added.push(heading);
      targets.set(part.slot, heading.id);
    } else targets.set(part.slot, slot);
    const moving = [...(bySlot.get(part.slot) ?? [])].sort(byPlace);
    const places = placesBetween(end, null, moving.length);
    moving.forEach((block, index) => {
      const lower = isGuest && block.type === 'heading' ? { level: 2 as const } : {};
      next.set(block.id, { ...block, ...lower, slot, place: places[index] as string } as Block);
    });
    ends.set(slot, places.at(-1) ?? end);
  }
  const standing = startingTexts(to, report.purpose, words)
    .filter((one) => !(bySlot.has(one.slot) && !leaving.has(one.slot)) && !ends.has(one.slot))
    .map((one): Block => ({ id: newId(), slot: one.slot, place: placeBetween(null, null), type: 'paragraph', numbered: true, text: inlineOf(one.text) }));
  const whole = [...blocks.map((block) => next.get(block.id) ?? block), ...added, ...standing];
  return {
    report: { ...report, template: to.id, templateVersion: to.version, implications: implicationsOf(report, going) },
    blocks: targets.size === 0 ? whole : whole.map((block) => withTargets(block, targets)),
  };
}

/** The edits that make the one of the other. No block is ever removed by a move. */
export function moveEdits(before: Paper, after: Paper): readonly Edit[] {
  const there = new Map(before.blocks.map((block) => [block.id, block]));
  const { template, templateVersion, implications } = after.report;
  return [
    ...setEdits('report', before.report, { template, templateVersion, implications }),
    ...after.blocks.flatMap((block) => {
      const old = there.get(block.id);
      if (!old) return [insertItem('report', before.report.id, 'blocks', block)];
      return old === block ? [] : setItem('report', before.report.id, 'blocks', old, block);
    }),
  ];
}

/** What words come under is material, with who advised where that is known. */
function implicationsOf(report: Report, going: readonly HeldPart[]): Report['implications'] {
  let items = report.implications;
  for (const part of going) {
    const [kind, key = ''] = part.to?.split(':') ?? [];
    if (kind !== 'implication') continue;
    const source = sourceOf(report, part.slot);
    const found = items.find((one) => one.key === key);
    if (found) {
      const adviser = found.adviser || source.adviser;
      items = items.map((one) => (one.key === key ? { ...one, state: 'material', adviser, date: one.date ?? source.date } : one));
    } else {
      const place = placeBetween([...items].sort(byPlace).at(-1)?.place ?? null, null);
      items = [...items, { id: newId(), place, key, state: 'material', ...source }];
    }
  }
  return items;
}

function sourceOf(report: Report, slot: Slot): { readonly adviser: string; readonly date: string | null } {
  const [kind, key] = slot.split(':');
  const implication = kind === 'implication' ? report.implications.find((one) => one.key === key) : undefined;
  if (implication) return { adviser: implication.adviser, date: implication.date };
  const comment = kind === 'comment' ? report.comments.find((one) => one.id === key) : undefined;
  return { adviser: comment?.initials ?? '', date: comment?.date ?? null };
}

/** A block whose references to parts that went elsewhere point to where they are now; itself where it has none. */
function withTargets(block: Block, targets: ReadonlyMap<string, string>): Block {
  const next = retarget(block, targets) as Block;
  return sameJson(next, block) ? block : next;
}

function retarget(value: unknown, targets: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => retarget(one, targets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name !== 'reference' || typeof inner !== 'object' || inner === null || !('to' in inner)) return [name, retarget(inner, targets)];
      const { to } = inner as { readonly to: readonly string[] };
      return [name, { ...inner, to: to.map((id) => targets.get(id) ?? id) }];
    }),
  );
}
