import { assertThere } from '#shared/base/assert.ts';
import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import type { Edit } from '#shared/changes/change.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import { person } from '#shared/domain/person.ts';
import { report } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { openStore } from '#renderer/data/index.ts';
import { guardTextSinks } from '#renderer/platform/index.ts';
import { makePaper } from '#test/bench/word/paper.ts';
import { makeRisks } from './made-risks.ts';
import { blocksOf } from './paper-blocks.ts';

/**
 * How many risks there are and how long (milliseconds) bringing them in took, and the reports that the editor is
 * measured with: their ids by the number of paragraphs.
 */
export type Seeded = { readonly risks: number; readonly risksTook: number; readonly reports: Readonly<Record<number, string>> };

// Fills the app's own database through its own write path, then says so in the title of the page. The address names
// how many risks; other numbers than the usual come without reports.
const usual = 10_000;
const asked = Number(location.search.slice(1)) || usual;
const sizes = asked === usual ? [60, 600, 2_000] : [];

async function seed(): Promise<Seeded> {
  const opened = await openStore({ name: 'main' });
  if (opened.state !== 'ready') throw new Error(`The database did not open: ${JSON.stringify(opened)}`);
  const { store } = opened;
  const write = async (label: string, edits: readonly Edit[]) => {
    const result = await store.run({ command: 'bench.seed', label }, edits);
    if (!result.ok) throw new Error(result.problem.message);
  };
  const me = { ...person.create(newId()), name: 'Nuala Reeve', initials: 'NR' };
  await write('First start', [
    createEdit('person', me),
    createEdit('settings', { ...settings.create(settingsId), council: 'Wendlebury County Council', me: me.id }),
  ]);
  const edits = makeRisks(asked).map((one) => createEdit('risk', one));
  const start = performance.now();
  await write('Risks', edits);
  const risksTook = performance.now() - start;
  const reports: Record<number, string> = {};
  for (const size of sizes) {
    const id = newId();
    const { outline } = makePaper(size / 60, 'plain');
    const rows = blocksOf(outline.nodes, newId, (count) => placesBetween(null, null, count));
    await write(`Report of ${size} paragraphs`, [
      createEdit('report', { ...report.create(id), title: `Report of ${size} paragraphs`, template: 'county-committee', templateVersion: 1 }),
      ...rows.map((row) => insertItem('report', id, 'blocks', row)),
    ]);
    reports[size] = id;
  }
  await opened.close();
  return { risks: edits.length, risksTook, reports };
}

guardTextSinks();
const root = assertThere(document.getElementById('root'), 'the root element');
seed().then(
  (seeded) => {
    root.textContent = JSON.stringify(seeded);
    document.title = 'ready';
  },
  (error: unknown) => {
    root.textContent = error instanceof Error ? (error.stack ?? error.message) : String(error);
    document.title = 'failed';
  },
);
