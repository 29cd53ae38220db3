import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { templatesWith } from '#shared/templates/index.ts';
import { shownFields } from '#renderer/parts/shown-fields.ts';

test('a committee’s template is chosen among those there are, or none', () => {
  const shape = shownFields('committee').find((one) => one.name === 'template')?.shape;
  expect(shape?.type === 'choice' && shape.choices.map((one) => one.value)).toEqual([
    '',
    ...templatesWith([])
      .offered('2026-11-22')
      .map((one) => one.id),
  ]);
});

test('all other fields are shown as their nouns have them', () => {
  expect(shownFields('risk')).toBe(nouns.risk.fields);
  expect(shownFields('committee').map((one) => one.name)).toEqual(nouns.committee.fields.map((one) => one.name));
});

test('the council’s own templates are among those, drafts are not', () => {
  const [shipped] = templatesWith([]).all;
  if (!shipped) throw new Error('no template');
  const own = (id: string, isDraft: boolean) => ({ id, title: 'Ours', content: { ...shipped, id, name: `Ours ${id}` }, isDraft });
  const fields = shownFields('committee', [own('one', false), own('two', true)]);
  const shape = fields.find((one) => one.name === 'template')?.shape;
  const choices = shape?.type === 'choice' ? shape.choices : [];
  expect(choices.filter((one) => one.label.startsWith('Ours'))).toEqual([{ value: 'one', label: 'Ours one' }]);
});
