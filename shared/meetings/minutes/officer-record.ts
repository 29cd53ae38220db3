import { weekdayDate, type CalendarDate } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import { type Block, inlineOf, type Report, report as reportNoun, type Slot } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/domain/template/index.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { startingTexts } from '#shared/templates/index.ts';
import { recommendationsIn, sectionTexts } from './from-report.ts';

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
  const texts: readonly (readonly [Slot, 'recommendation' | 'paragraph', readonly string[]])[] = [
    ['section:recommendations', 'recommendation', recommendationsIn(outline).map((one) => one.words)],
    ['section:reasons', 'paragraph', sectionTexts(outline, 'reasons')],
    ['section:options', 'paragraph', sectionTexts(outline, 'options')],
  ];
  const filled = new Set(texts.flatMap(([slot, , all]) => (all.length > 0 ? [slot] : [])));
  const standing = startingTexts(template, 'decision')
    .filter(({ slot }) => !filled.has(slot))
    .map(({ slot, text }) => [slot, 'paragraph', [text]] as const);
  const blocks = [...texts, ...standing].flatMap(([slot, type, all]) => {
    const places = placesBetween(null, null, all.length);
    return all.map((text, index): Block => {
      const common = { id: newId(), slot, place: places[index] as string, text: inlineOf(text) };
      return type === 'recommendation' ? { ...common, type } : { ...common, type, numbered: true };
    });
  });
  return { report: record, blocks };
}
