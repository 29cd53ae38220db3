import { describe, expect, test } from 'vitest';
import { placesBetween } from '#shared/base/order-key.ts';
import { person } from '#shared/domain/person.ts';
import { type Project, project } from '#shared/domain/project.ts';
import { type Block, plainText } from '#shared/domain/report/index.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { fillProjectEntries, fillProjectList } from '#shared/outline/fill-projects.ts';

const at = { slot: 'section:projects', after: null, before: null } as const;
const settings = settingsNoun.create(settingsId);
const lead = { ...person.create('llllllllllllllllllll'), name: 'Ada Orme', post: 'Engineer' };
const places = placesBetween(null, null, 9);

const made = (...all: readonly Partial<Project>[]): readonly Project[] =>
  all.map((fields, index) => ({ ...project.create(String.fromCharCode(97 + index).repeat(20)), place: places[index] as string, lead: lead.id, ...fields }));
const headings = (blocks: readonly Block[]) => blocks.flatMap((one) => (one.type === 'heading' ? [[one.level, plainText(one.text)]] : []));
const items = (blocks: readonly Block[]) => blocks.flatMap((one) => (one.type === 'item' ? [plainText(one.text)] : []));
const captions = (blocks: readonly Block[]) => blocks.flatMap((one) => (one.type === 'table' && one.caption ? [one.caption] : []));

describe('entries of projects', () => {
  test('stand under their category where the order of the projects keeps categories together', () => {
    const projects = made(
      { title: 'Drains', category: 'service-review' },
      { title: 'Roads', category: 'service-review' },
      { title: 'Posts', category: 'high-priority' },
    );
    expect(headings(fillProjectEntries({ projects, people: [lead], settings }, at))).toEqual([
      [1, 'Service review'],
      [2, 'a. Drains'],
      [2, 'b. Roads'],
      [1, 'High priority workstream'],
      [2, 'c. Posts'],
    ]);
  });

  test('stand in the order of the projects where categories alternate, or there is one', () => {
    const mixed = made(
      { title: 'Drains', category: 'service-review' },
      { title: 'Posts', category: 'high-priority' },
      { title: 'Roads', category: 'service-review' },
    );
    expect(headings(fillProjectEntries({ projects: mixed, people: [lead], settings }, at))).toEqual([
      [1, 'a. Drains'],
      [1, 'b. Posts'],
      [1, 'c. Roads'],
    ]);
    const alike = made({ title: 'Drains' }, { title: 'Roads' });
    expect(headings(fillProjectEntries({ projects: alike, people: [lead], settings }, at))).toEqual([
      [1, 'a. Drains'],
      [1, 'b. Roads'],
    ]);
  });

  test('have actions as a list while nobody has taken them, and as a table from then on', () => {
    const action = { id: 'x'.repeat(20), place: 'V', text: 'Empty every gully', owner: null, due: null, done: false };
    const open = fillProjectEntries({ projects: made({ title: 'Drains', actions: [action] }), people: [lead], settings }, at);
    expect(items(open)).toEqual(['Empty every gully']);
    const taken = fillProjectEntries({ projects: made({ title: 'Drains', actions: [{ ...action, owner: lead.id }] }), people: [lead], settings }, at);
    expect(items(taken)).toEqual([]);
    expect(captions(taken)).toEqual(['Actions of Drains']);
  });
});

test('a list of projects gives letter, title, category and lead of each', () => {
  const projects = made(
    { title: 'Drains', category: 'service-review' },
    { title: 'Posts', category: 'high-priority' },
    { title: 'Roads', category: 'service-review', lead: null },
  );
  const blocks = fillProjectList({ projects, people: [lead], settings }, at);
  expect(blocks.flatMap((one) => (one.type === 'row' ? [Object.values(one.cells).map(plainText)] : []))).toEqual([
    ['Ref', 'Project', 'Category', 'Lead'],
    ['a', 'Drains', 'Service review', 'Ada Orme'],
    ['b', 'Posts', 'High priority workstream', 'Ada Orme'],
    ['c', 'Roads', 'Service review', '–'],
  ]);
  expect(blocks.flatMap((one) => (one.type === 'paragraph' ? [plainText(one.text)] : []))).toEqual(['The programme has three projects in two categories.']);
  expect(fillProjectList({ projects: [], people: [], settings }, at).map((one) => one.type)).toEqual(['paragraph']);
});
