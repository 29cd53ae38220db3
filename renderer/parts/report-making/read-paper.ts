import { settings, settingsId } from '#shared/domain/settings.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { asIssued } from '#shared/papers/as-issued.ts';
import { templatesWith } from '#shared/templates/index.ts';
import type { Reader, Store } from '#renderer/data/index.ts';
import { issuedVersion, readVersion } from '../papers/read-version.ts';
import { withRegisters } from '../register-blocks/with-registers.ts';
import { figuresAsTheyStand } from './figures-as-they-stand.ts';

/**
 * All that a stored report is printed from, its named figures as the registers have them; null where it is gone or its
 * template is not known here. An issued one is printed from what was kept with it on that day.
 */
export async function readPaper(store: Store, id: string): Promise<PaperRecords | null> {
  const [paper, versions] = await store.read((reader) => Promise.all([readPaperWithin(reader, id), reader.all('version')]));
  if (!paper) return null;
  const version = issuedVersion(paper.report, versions);
  const kept = version && (await readVersion(store, version));
  return withRegisters(store, kept?.ok ? asIssued(paper, kept.value) : paper);
}

/** The same within a transaction, but for what blocks say that follow the registers: see {@link withRegisters}. */
export async function readPaperWithin(reader: Reader, id: string): Promise<PaperRecords | null> {
  const report = await reader.get('report', id);
  if (!report) return null;
  const chosen = <K extends 'committee' | 'meeting' | 'programme'>(kind: K) => (report[kind] === null ? null : reader.get(kind, report[kind]));
  // Asked for at once: a transaction must not wait for one thing after another.
  const [own, blocks, people, council, committee, meeting, programme, figures] = await Promise.all([
    reader.all('template'),
    reader.blocks(id),
    reader.all('person'),
    reader.get('settings', settingsId),
    chosen('committee'),
    chosen('meeting'),
    chosen('programme'),
    figuresAsTheyStand(reader, report),
  ]);
  const template = templatesWith(own).find(report.template, report.templateVersion);
  if (!template) return null;
  return { template, report: { ...report, figures }, blocks, people, settings: council ?? settings.create(settingsId), committee, meeting, programme };
}
