import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import { type Block, inlineOf, type Report, report as reportNoun } from '#shared/domain/report/index.ts';
import { startingTexts, type Template } from '#shared/templates/index.ts';

/** A new report under a template, and the paragraphs that its sections start with. Nothing is stored. */
export function beginReport(template: Template, fields: Partial<Report>): { readonly report: Report; readonly blocks: readonly Block[] } {
  const report: Report = { ...reportNoun.create(newId()), ...fields, template: template.id, templateVersion: template.version };
  const texts = startingTexts(template, report.purpose);
  const places = placesBetween(null, null, texts.length);
  const blocks = texts.map(
    (one, index): Block => ({
      id: newId(),
      slot: one.slot,
      place: places[index] as string,
      type: 'paragraph',
      numbered: true,
      text: inlineOf(one.text),
    }),
  );
  return { report, blocks };
}
