import { beforeEach, expect, onTestFinished } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Block, Report } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { templateFor } from '#shared/templates/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { type Fields, PaperSession, type SessionHost } from '#renderer/features/reports/editor/paper-session.ts';
import { memoryFiles, openReady } from '#test/renderer/data/support.ts';
import { blocksIn, paragraph } from './sample-paper.ts';

/** A stored report of three paragraphs in two parts, made anew for each test, and what opens it. */
export type StoredReport = { store: Store; report: Report; blocks: Block[] };

/** Stores the report before each test of the file. */
export function storeReport(): StoredReport {
  const made = {} as StoredReport;
  beforeEach(async () => {
    made.store = (await openReady({ files: memoryFiles() })).store;
    made.report = { ...nouns.report.create(newId()), title: 'Homes with care' };
    made.blocks = [
      ...blocksIn('section:purpose', [paragraph('First words.'), paragraph('Second words.')]),
      ...blocksIn('section:information', [paragraph('Third words.')]),
    ];
    await made.store.run({ command: 'report.create', label: 'New report' }, [
      createEdit('report', made.report),
      ...made.blocks.map((block) => insertItem('report', made.report.id, 'blocks', block)),
    ]);
  });
  return made;
}

/** The report's fields, some of them changed. */
export function fieldsOf({ report }: StoredReport, changed: Partial<Report> = {}): Fields {
  const template = templateFor('county-committee', 1);
  if (!template) throw new Error('no template');
  return { template, report: { ...report, ...changed }, people: [], settings: settings.create(settingsId), committee: null, meeting: null };
}

/** Opens it on the page until the test ends; what is said to the person is added to `problems`. */
export function openSession(made: StoredReport, problems: string[] = [], host: Partial<SessionHost> = {}): PaperSession {
  const session = new PaperSession(made.store, fieldsOf(made), made.blocks, {
    onJump: () => {},
    onProblem: (message) => problems.push(message),
    onUndoStored: () => {},
    onUndoneAll: () => problems.push('undone all'),
    plugins: [],
    ...host,
  });
  const place = document.createElement('div');
  document.body.append(place);
  session.mount(place);
  onTestFinished(async () => {
    await session.close();
    place.remove();
  });
  return session;
}

/** The same with more blocks, which are stored first. */
export async function openSessionWith(made: StoredReport, more: readonly Block[], host: Partial<SessionHost> = {}): Promise<PaperSession> {
  const { store, report, blocks } = made;
  const result = await store.run(
    { command: 'report.write', label: 'More' },
    more.map((block) => insertItem('report', report.id, 'blocks', block)),
  );
  expect(result.ok).toBe(true);
  return openSession({ store, report, blocks: [...blocks, ...more] }, [], host);
}

/** The stored blocks by their ids. */
export async function storedBlocks({ store, report }: StoredReport): Promise<ReadonlyMap<string, Block>> {
  return new Map((await store.read((reader) => reader.blocks(report.id))).map((block) => [block.id, block]));
}

/** Writes into the paper as a key does, at a position. */
export function typeAt(session: PaperSession, pos: number, text: string): void {
  session.editor.view.dispatch(session.editor.state.tr.insertText(text, pos));
}
