import { weekdayDate, type CalendarDate } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import { type Block, inlineOf, type Report, report as reportNoun, type Slot } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/domain/template/index.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { startingTexts } from '#shared/templates/index.ts';
import { recommendationsIn, sectionTexts, type WithItems, withItems } from './from-report.ts';

/** Who took a decision alone, when, and under which delegation. `by` is a person. */
export type TakenAlone = { readonly by: string; readonly on: CalendarDate; readonly power: string };

/**
 * The record of a decision that an officer took alone, as a report in the template for such records: its decision,
 * reasons and options are those of the report that asked for it (SI 2012/2089, reg. 13). Nothing is stored.
 */
export function officerRecord(
  { report, outline }: { readonly report: Report; readonly outline: Outline },
  { by, on, power }: TakenAlone,
  template: Template,
): { readonly report: Report; readonly blocks: readonly Block[] } {
  const { title, programme, signatory, contacts, divisions, exempt } = report;
  const record: Report = {
    ...reportNoun.create(newId()),
    ...{ title, programme, signatory, contacts, divisions, exempt },
    template: template.id,
    templateVersion: template.version,
    purpose: 'decision',
    reportOf: by,
    front: { 'taken-on': weekdayDate(on), power: power.trim() },
  };
  const pieces: readonly (readonly [Slot, readonly Piece[]])[] = [
    ['section:recommendations', recommendationsIn(outline).flatMap(({ words }) => decided(withItems(words)))],
    ['section:reasons', sectionTexts(outline, 'reasons').map((text) => ({ type: 'paragraph', text }))],
    ['section:options', sectionTexts(outline, 'options').map((text) => ({ type: 'paragraph', text }))],
  ];
  const filled = new Set(pieces.flatMap(([slot, all]) => (all.length > 0 ? [slot] : [])));
  const standing = startingTexts(template, 'decision')
    .filter(({ slot }) => !filled.has(slot))
    .map(({ slot, text }) => [slot, [{ type: 'paragraph', text }]] as const);
  const blocks = [...pieces, ...standing].flatMap(([slot, all]) => {
    const places = placesBetween(null, null, all.length);
    return all.map(({ type, text }, index): Block => {
      const common = { id: newId(), slot, place: places[index] as string, text: inlineOf(text) };
      if (type === 'recommendation') return { ...common, type };
      return type === 'paragraph' ? { ...common, type, numbered: true } : { ...common, type: 'item', style: type, level: 0 };
    });
  });
  return { report: record, blocks };
}

type Piece = { readonly type: 'recommendation' | 'paragraph' | 'bulleted' | 'lettered'; readonly text: string };

/** What is recommended stands in the third person ('approves'); after 'It was decided to' stands the verb alone. */
const verbs = /^(accept|adopt|agree|approve|ask|authorise|confirm|consider|delegate|endorse|establish|note|receive|recommend|request|support)s\b/i;

function decided({ words, items }: WithItems): readonly Piece[] {
  return [
    { type: 'recommendation', text: words.replace(verbs, '$1') },
    ...items.map((one): Piece => ({ type: one.isBullet ? 'bulleted' : 'lettered', text: one.words })),
  ];
}
