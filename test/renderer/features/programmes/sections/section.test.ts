import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { initiationSections } from '#renderer/features/programmes/initiation/initiation-sections.ts';
import { projectSections } from '#renderer/features/programmes/project/project-sections.ts';
import { fullnessOf, fullnessWords, type Section } from '#renderer/features/programmes/sections/section.ts';

const none = () => 0;
const find = (sections: readonly Section[], key: string) => sections.find((one) => one.key === key) ?? expect.fail(`no section ${key}`);
const programme = { ...nouns.programme.create(newId()), title: 'Closer to Home', vision: 'At home', aims: [] };

test('a section says which of its fields are empty; choices and tick boxes always say something', () => {
  const vision = fullnessOf('programme', programme, find(initiationSections, 'vision'), none);
  expect(vision).toEqual({ empty: ['Principles', 'Aims'], of: 3, records: 0 });
  expect(fullnessWords(vision)).toBe('1 of 3');
  const first = fullnessOf('programme', programme, find(initiationSections, 'programme'), none);
  expect(first.empty).not.toContain('Stage');
});

test('records in its registers fill a section that has no fields of its own', () => {
  const risks = find(initiationSections, 'risks');
  expect(fullnessWords(fullnessOf('programme', programme, risks, none))).toBe('empty');
  expect(fullnessWords(fullnessOf('programme', programme, risks, (kind) => (kind === 'issue' ? 2 : 0)))).toBe('');
});

test('every field of a programme and of a project can be written somewhere on its page', () => {
  const shown = (sections: readonly Section[]) => new Set(sections.flatMap((one) => one.fields));
  // The status stands on the overview; what became of a project is written by its commands.
  const elsewhere = ['rag', 'direction', 'ragReason', 'periods', 'titles', 'ratings', 'closedOn', 'closedReason', 'mergedInto', 'splitFrom'];
  const missing = (kind: 'programme' | 'project', sections: readonly Section[]) =>
    nouns[kind].fields.map((one) => one.name).filter((name) => !shown(sections).has(name) && !elsewhere.includes(name));
  expect(missing('programme', initiationSections)).toEqual([]);
  expect(missing('project', projectSections)).toEqual([]);
});
