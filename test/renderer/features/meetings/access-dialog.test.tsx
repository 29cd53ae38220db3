import { createRoot, type Root } from 'react-dom/client';
import { beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { type AgendaItem, newAgendaItem } from '#shared/domain/meeting/index.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { newComment } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { agendaLines } from '#shared/meetings/agenda-lines.ts';
import { type Store, StoreProvider } from '#renderer/data/index.ts';
import { AccessDialog } from '#renderer/features/meetings/agenda/access-dialog.tsx';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { memoryFiles, openReady } from '../../data/support.ts';

const report = {
  ...nouns.report.create(newId()),
  title: 'Bridge repairs',
  appendices: [
    { id: newId(), place: 'V', title: 'Tenders', exempt: [3], file: null, publicTitle: 'Prices' },
    { id: newId(), place: 'W', title: 'Map', exempt: [], file: null },
  ],
  comments: [newComment('hr', 'V')],
};
const [tenders, map] = report.appendices as [(typeof report.appendices)[0], (typeof report.appendices)[0]];

let store: Store;
let host: HTMLElement;
let root: Root;
let meetingId: string;

beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  return () => {
    root.unmount();
    host.remove();
  };
});

async function show(fields: Partial<AgendaItem>): Promise<void> {
  const made = await createRecord(store, 'meeting', { agenda: [newAgendaItem('V', { report: report.id, ...fields })] });
  if (!made.ok) throw new Error(made.problem.message);
  const meeting = made.value;
  meetingId = meeting.id;
  const agenda = agendaLines(meeting, null, settings.create(settingsId), new Map([[report.id, report.title]]));
  const state = {
    ...agenda,
    committee: null,
    reports: [report],
    papers: [],
    late: new Map<string, string>(),
    waiting: new Map<string, string>(),
    withheld: new Map<string, readonly string[]>(),
    marked: new Set<string>(),
    later: new Map<string, number>(),
  };
  const [line] = agenda.lines;
  if (!line) throw new Error('The agenda is empty');
  root.render(
    <StoreProvider store={store}>
      <AccessDialog key={meeting.id} meeting={meeting} agenda={state} line={line} onClose={() => root.render(null)} />
    </StoreProvider>,
  );
  await expect.poll(() => host.querySelector('h2')?.textContent).toBe('Who may see item 1');
}

const part = (title: string) =>
  [...host.querySelectorAll('details')].find((one) => one.querySelector('summary')?.textContent?.includes(title)) as HTMLDetailsElement;
const choose = (within: Element, words: string) => {
  const label = [...within.querySelectorAll('label')].find((one) => one.textContent?.startsWith(words));
  label?.click();
};
const save = async () => {
  [...host.querySelectorAll('button')].find((one) => one.textContent === 'Save the decision')?.click();
  await expect.poll(() => host.querySelector('dialog')).toBeNull();
  return (await store.read((reader) => reader.get('meeting', meetingId)))?.agenda[0];
};

test('every part of a paper is listed with the mark of its author, and stays as it was marked unless one decides', async () => {
  await show({});
  expect(part('Tenders').textContent).toContain('marked as exempt by its author, paragraph 3: withheld');
  expect(part('Map').textContent).toContain('as the whole item');
  choose(host.querySelector('.access-fields') as Element, 'Open');
  expect(await save()).toMatchObject({
    access: 'open',
    parts: [],
    known: [`report:${report.id}`, `appendix:${tenders.id}`, `appendix:${map.id}`, `comment:${report.comments[0]?.id}`],
  });
});

test('a part is decided by itself: one that was marked is opened, another is withheld with its paragraphs', async () => {
  await show({});
  choose(part('Tenders'), 'Open');
  choose(part('HR Comments'), 'Exempt');
  await expect.poll(() => part('HR Comments').textContent).toContain('1: an individual');
  choose(part('HR Comments'), '1:');
  const item = await save();
  expect(item?.access).toBe('undecided');
  expect(item?.parts).toMatchObject([
    { part: `appendix:${tenders.id}`, access: 'open', paragraphs: [], publicTitle: '' },
    { part: `comment:${report.comments[0]?.id}`, access: 'exempt', paragraphs: [1] },
  ]);
  expect(item?.parts.some((one) => one.part === `appendix:${map.id}`)).toBe(false);
});

test('a part that came after the item was opened is not decided, until somebody says so', async () => {
  await show({ access: 'open', known: [`report:${report.id}`, `appendix:${tenders.id}`, `comment:${report.comments[0]?.id}`] });
  expect(part('HR Comments').textContent).toContain('as the whole item');
  expect(part('Map').textContent).toContain('came after the item was decided');
  expect(part('Map').open).toBe(true);
  expect((await save())?.parts).toMatchObject([{ part: `appendix:${map.id}`, access: 'undecided' }]);
});

test('a part that came later is opened by itself or with the whole item', async () => {
  await show({ access: 'open', known: [`report:${report.id}`] });
  choose(part('HR Comments'), 'Open');
  [...part('Map').querySelectorAll('button')].find((one) => one.textContent === 'As the whole item')?.click();
  await expect.poll(() => part('Map').textContent).toContain('as the whole item');
  const item = await save();
  expect(item?.parts).toMatchObject([{ part: `comment:${report.comments[0]?.id}`, access: 'open' }]);
  expect(item?.known).toContain(`appendix:${map.id}`);
});

test('an item that was opened before it had its paper is not open, and says why', async () => {
  await show({ access: 'open', known: ['paper:anotheraaaaaaaaaaaaa'] });
  expect(host.textContent).toContain('It was not decided for this paper');
  expect((host.querySelector('.access-fields input:checked') as HTMLElement).closest('label')?.textContent).toBe('Not decided');
});
