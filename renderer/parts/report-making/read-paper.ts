import { settings, settingsId } from '#shared/domain/settings.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Reader, Store } from '#renderer/data/index.ts';
import { withRegisters } from '../register-blocks/with-registers.ts';
import { figuresAsTheyStand } from './figures-as-they-stand.ts';
import { readTemplates } from '#renderer/parts/report-making/templates.ts';

/** All that a stored report is printed from, its named figures as the registers have them; null where it is gone or its template is not known here. */
export async function readPaper(store: Store, id: string): Promise<PaperRecords | null> {
  const paper = await store.read((reader) => readPaperWithin(reader, id));
  return paper && withRegisters(store, paper);
}

/** The same within a transaction, but for what blocks say that follow the registers: see {@link withRegisters}. */
export async function readPaperWithin(reader: Reader, id: string): Promise<PaperRecords | null> {
  const report = await reader.get('report', id);
  const template = report && (await readTemplates(reader)).find(report.template, report.templateVersion);
  if (!report || !template) return null;
  // Within a transaction nothing but the database may be waited for.
  const figures = report.figures.some((one) => one.source !== null) && report.issued === null ? await figuresAsTheyStand(reader, report) : report.figures;
  return {
    template,
    report: { ...report, figures },
    blocks: await reader.blocks(id),
    people: await reader.all('person'),
    settings: (await reader.get('settings', settingsId)) ?? settings.create(settingsId),
    committee: report.committee ? await reader.get('committee', report.committee) : null,
    meeting: report.meeting ? await reader.get('meeting', report.meeting) : null,
    programme: report.programme ? await reader.get('programme', report.programme) : null,
  };
}
