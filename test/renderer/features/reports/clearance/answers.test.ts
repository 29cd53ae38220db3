import { expect, test } from 'vitest';
import { inlineOf, newComment, report, restsOn } from '#shared/domain/report/index.ts';
import { citableOf } from '#shared/outline/build.ts';
import { item, para, paperOf } from '#test/documents/papers.ts';
import { committee } from '#shared/domain/committee.ts';
import { meeting } from '#shared/domain/meeting/index.ts';
import { newId } from '#shared/base/ids.ts';
import { templateFor } from '#shared/templates/index.ts';
import { answerBlocks } from '#renderer/features/reports/clearance/answer-blocks.ts';
import { askMessage } from '#renderer/features/reports/clearance/ask-message.ts';
import { stageLacks } from '#renderer/features/reports/clearance/stage-lacks.ts';
import { type CommentStates, commentStates } from '#renderer/parts/papers/comment-states.ts';

test('the words of an answer become paragraphs and bullets without the numbers that were typed', () => {
  const blocks = answerBlocks('41. The cost is met.\n\n• from the grant\n(2) 2026 was better.\r\n   \n', 'comment:x');
  expect(blocks.map((one) => [one.type, 'text' in one ? one.text : null])).toEqual([
    ['paragraph', [{ text: 'The cost is met.' }]],
    ['item', [{ text: 'from the grant' }]],
    ['paragraph', [{ text: '2026 was better.' }]],
  ]);
  expect(answerBlocks(' \n', 'comment:x')).toEqual([]);
});

test('the message names the report, the day with its weekday, the file and the paragraphs', () => {
  const fields = {
    report: { ...report.create(newId()), title: 'Evening respite' },
    committee: { ...committee.create(newId()), title: 'Health Committee' },
    meeting: { ...meeting.create(newId()), date: '2027-01-18' },
  };
  const asking = { name: 'HR Comments', adviser: 'Moira Kettle', deadline: '2026-12-18', file: 'respite.docx', from: ['Nell Harcourt'] };
  const { subject, text } = askMessage(fields, { ...asking, concerns: [{ title: 'Paragraph 12', words: 'Two posts …' }] });
  expect(subject).toBe('HR Comments wanted by 18 December 2026: Evening respite');
  expect(text).toContain('which goes to the Health Committee on 18 January 2027, by Friday 18 December 2026');
  expect(text).toContain('- Paragraph 12: Two posts …');
  expect(askMessage({ ...fields, committee: null, meeting: null }, { ...asking, concerns: [] }).text).toContain('the report “Evening respite” by Friday');
});

test('a stage asks for what it needs and nothing else, each thing once', () => {
  const template = templateFor('county-committee', 1);
  if (!template) throw new Error('There is no such template');
  const comments = [newComment('financial', 'A'), newComment('hr', 'B', { asked: '2026-11-02' })];
  const states = { stateOf: (one: { asked: string | null }) => (one.asked ? 'asked' : 'wanted') } as unknown as CommentStates;
  const fields = { report: { ...report.create(newId()), comments }, template };
  const missing = [{ at: 'section:purpose', message: 'Write it.' }];
  const lacks = (needs: Parameters<typeof stageLacks>[0]['needs'], some: object = fields) =>
    stageLacks({ value: 'x', label: 'X', needs }, some as typeof fields, states, { missing, musts: missing }).map((one) => one.message);
  expect(lacks([])).toEqual([]);
  expect(lacks(['asked'])).toEqual(['Ask for the Financial Comments.']);
  expect(lacks(['cleared'])).toEqual(['Ask for the Financial Comments.', 'The HR Comments have not come yet.']);
  expect(lacks(['parts', 'checks'])).toEqual(['Write it.']);
  expect(lacks(['asked'], { ...fields, report: report.create(newId()) })).toEqual(['No comments have been asked for: Constitutional, Financial, HR.']);
});

test('a signed comment is stale once its own words change, or something under a paragraph whose number it says is changed, added or taken out', () => {
  const template = templateFor('county-committee', 1);
  if (!template) throw new Error('There is no such template');
  const signed = newComment('financial', 'A', { initials: 'TAO', date: '2026-11-12' });
  const paper = paperOf(template, {
    'section:information': [para('Why.'), para('It costs:'), item('lettered', '£400 in May;'), item('lettered', '£500 in June.'), para('When.')],
    [`comment:${signed.id}`]: [para('The costs in paragraph 2 are right.')],
  });
  const before = commentStates([], paper.blocks, '2026-11-20');
  const comment = { ...signed, signedOver: restsOn(before.basisOf(signed, citableOf(paper)), before.wordsNow) };
  const stateWith = (blocks: typeof paper.blocks) => commentStates([], blocks, '2026-11-20').stateOf(comment);
  const [why, , may, june] = paper.blocks;
  if (!why || !may || !june) throw new Error('There are no such blocks');
  const say = (block: typeof may, words: string) => ({ ...block, text: inlineOf(words) }) as typeof may;
  expect(stateWith(paper.blocks)).toBe('signed');
  expect(stateWith(paper.blocks.map((one) => (one === why ? say(one, 'Why not.') : one)))).toBe('signed');
  expect(stateWith(paper.blocks.map((one) => (one === june ? say(one, '£600 in June.') : one)))).toBe('stale');
  expect(stateWith([...paper.blocks, { ...say(june, '£700 in July.'), id: newId(), place: `${june.place}V` }])).toBe('stale');
  expect(stateWith(paper.blocks.filter((one) => one !== may))).toBe('stale');
  const own = paper.blocks.find((one) => one.slot === `comment:${signed.id}`);
  expect(stateWith(paper.blocks.map((one) => (one === own ? say(one, 'The costs in paragraph 2 are nearly right.') : one)))).toBe('stale');
});
