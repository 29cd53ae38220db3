import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import { type Block, inlineOf, type Report, report as reportNoun } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { standingWords } from '#shared/outline/front.ts';
import { startingTexts, type Template } from '#shared/templates/index.ts';
import type { StandingWords } from '#shared/templates/standing-fields.ts';
import type { Reader } from '#renderer/data/index.ts';

/** A new report under a template, and the paragraphs that its sections start with. Nothing is stored. */
export function beginReport(
  template: Template,
  fields: Partial<Report>,
  words?: StandingWords,
): { readonly report: Report; readonly blocks: readonly Block[] } {
  const report: Report = { ...reportNoun.create(newId()), ...fields, template: template.id, templateVersion: template.version };
  const texts = startingTexts(template, report.purpose, words);
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

/** What standing words name, for a report with these fields, read within a command's transaction. */
export async function readStandingWords(reader: Reader, fields: Partial<Report>): Promise<StandingWords> {
  const report = { ...reportNoun.create(newId()), title: '', ...fields };
  const person = report.reportOf ? await reader.get('person', report.reportOf) : null;
  return standingWords({
    report,
    people: new Map(person ? [[person.id, person]] : []),
    settings: (await reader.get('settings', settingsId)) ?? settings.create(settingsId),
    committee: report.committee ? await reader.get('committee', report.committee) : null,
    meeting: report.meeting ? await reader.get('meeting', report.meeting) : null,
    programme: report.programme ? await reader.get('programme', report.programme) : null,
  });
}
