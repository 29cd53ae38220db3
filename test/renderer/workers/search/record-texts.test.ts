import { expect, test } from 'vitest';
import { newAgendaItem } from '#shared/domain/meeting/index.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { newId } from '#shared/base/ids.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { blockPlace, recordTexts } from '#renderer/workers/search/record-texts.ts';

const titles = { ready: true, settings: settings.create(settingsId), titleOf: () => null };
const content = {
  ...countyCommittee,
  id: 'ours',
  name: 'Wendlebury report',
  parts: countyCommittee.parts.map((part) => (part.part === 'section' && part.key === 'options' ? { ...part, heading: 'Roads Not Taken' } : part)),
};
const own = [{ id: newId(), title: 'Wendlebury report', content, isDraft: false }];

test('words of a report are found under the heading that its own template gives them', () => {
  const report = { ...nouns.report.create(newId()), template: 'ours', templateVersion: 1 };
  expect(blockPlace({ slot: 'section:options' }, report, own)).toBe('Roads Not Taken');
  expect(blockPlace({ slot: 'section:options' }, { ...report, template: 'county-committee' })).toBe('Other Options Considered');
});

test('a committee is found by the name of its own template, and a template by its headings and standing words', () => {
  const committee = { ...nouns.committee.create(newId()), title: 'Roads', template: 'ours' };
  expect(recordTexts('committee', committee, titles, own).map((one) => one.words)).toContain('Wendlebury report');
  const [template] = own;
  const words = recordTexts('template', template ?? {}, titles)
    .map((one) => one.words)
    .join(' ');
  expect(words).toContain('Roads Not Taken');
  expect(words).toContain('there are no other options to weigh');
});

test('a meeting is found by what was on its agenda and what was resolved', () => {
  const agenda = [newAgendaItem('V', { title: 'Winter service' })];
  const resolutions = [{ id: newId(), place: 'V', item: newId(), words: 'grit the bridges first', from: null, noticeOn: null }];
  const texts = recordTexts('meeting', { ...nouns.meeting.create(newId()), agenda, resolutions }, titles);
  expect(texts).toContainEqual({ label: 'Agenda', words: 'Winter service' });
  expect(texts).toContainEqual({ label: 'Resolutions', words: 'grit the bridges first' });
});
