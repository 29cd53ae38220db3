import { assertThere } from '#shared/base/assert.ts';
import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import type { Edit } from '#shared/changes/change.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import { milestone } from '#shared/domain/milestone.ts';
import { person } from '#shared/domain/person.ts';
import { programme } from '#shared/domain/programme.ts';
import { project } from '#shared/domain/project.ts';
import { type Block, report } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { openStore } from '#renderer/data/index.ts';
import { guardTextSinks } from '#renderer/platform/index.ts';
import { makePaper } from '#test/bench/word/paper.ts';
import { withReferences } from './cited-paper.ts';
import { makeRisks } from './made-risks.ts';
import { blocksOf } from './paper-blocks.ts';

/**
 * How many risks there are and how long (milliseconds) bringing them in took, and the reports that the editor is
 * measured with: their ids by the number of paragraphs. `live`: one of 600 paragraphs with ten blocks from the registers;
 * null where there are no reports.
 */
export type Seeded = {
  readonly risks: number;
  readonly risksTook: number;
  readonly reports: Readonly<Record<number, string>>;
  readonly live: string | null;
};

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
    const rows = withReferences(blocksOf(outline.nodes, newId, (count) => placesBetween(null, null, count)));
    await write(`Report of ${size} paragraphs`, [
      createEdit('report', { ...report.create(id), title: `Report of ${size} paragraphs`, template: 'county-committee', templateVersion: 1 }),
      ...rows.map((row) => insertItem('report', id, 'blocks', row)),
    ]);
    reports[size] = id;
  }
  const live = sizes.length > 0 ? newId() : null;
  if (live !== null) await write('Report with blocks from the registers', liveReport(live));
  await opened.close();
  return { risks: edits.length, risksTook, reports, live };
}

/** A report of 600 paragraphs on a programme of 40 risks and 30 milestones, with ten blocks that follow them. */
function liveReport(id: string): readonly Edit[] {
  const own = { ...programme.create(newId()), title: 'Closer to Home' };
  const home = { ...project.create(newId()), title: 'Home First', programme: own.id, place: 'V' };
  const rows = blocksOf(makePaper(10, 'plain').outline.nodes, newId, (count) => placesBetween(null, null, count));
  const tops = rows.filter((row) => row.type !== 'row');
  const follows = (after: number): Block => ({
    ...{ id: newId(), slot: 'section:information', place: placesBetween(tops[after]?.place ?? null, tops[after + 1]?.place ?? null, 1)[0] as string },
    ...{ type: 'register', filling: after % 2 === 0 ? 'risk' : 'milestone', form: 'table', options: {}, frozen: null },
  });
  const live = Array.from({ length: 10 }, (_, index) => follows(Math.floor((tops.length * index) / 10)));
  return [
    createEdit('programme', own),
    createEdit('project', home),
    ...makeRisks(40).map((one) => createEdit('risk', { ...one, id: newId(), programme: own.id })),
    ...Array.from({ length: 30 }, (_, index) => createEdit('milestone', { ...milestone.create(newId()), title: `Milestone ${index + 1}`, project: home.id })),
    createEdit('report', { ...report.create(id), title: 'Report with live blocks', template: 'county-committee', templateVersion: 1, programme: own.id }),
    ...[...rows, ...live].map((row) => insertItem('report', id, 'blocks', row)),
  ];
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
