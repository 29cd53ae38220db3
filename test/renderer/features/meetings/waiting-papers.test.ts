import { expect, test } from 'vitest';
import { newAgendaItem } from '#shared/domain/meeting/index.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { agendaLines } from '#shared/meetings/agenda-lines.ts';
import { waitingPapers } from '#renderer/features/meetings/agenda/waiting-papers.ts';

const id = (letter: string) => letter.repeat(20);
const report = (letter: string, fields: object) => ({ ...nouns.report.create(id(letter)), title: `Report ${letter}`, meeting: id('m'), ...fields });
const paper = (letter: string, fields: object) => ({
  ...nouns.paper.create(id(letter)),
  title: `Paper ${letter}`,
  meeting: id('m'),
  identity: letter,
  ...fields,
});

test('what is for the meeting and on no line waits, a received paper in its newest version, with the mark of its author', () => {
  const reports = [report('a', { exempt: [3] }), report('b', {}), report('c', { meeting: id('n') })];
  const papers = [paper('p', {}), paper('q', { identity: 'p', number: 2 }), paper('r', {}), paper('s', { identity: 'r', number: 2 })];
  const agenda = [newAgendaItem('V', { report: id('b') }), newAgendaItem('W', { paper: id('r') })];
  const { lines } = agendaLines({ agenda, time: '' }, null, settings.create(settingsId), new Map());
  expect(waitingPapers({ id: id('m') }, { lines, reports, papers })).toEqual([
    { words: 'Report: Report a', fields: { report: id('a'), paragraphs: [3] } },
    { words: 'Received: Paper q', fields: { paper: id('q') } },
  ]);
});
