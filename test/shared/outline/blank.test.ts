import { expect, test } from 'vitest';
import { inlineOf } from '#shared/domain/report/index.ts';
import { isBlankNode } from '#shared/outline/blank.ts';

test('what has neither words nor a number leaves no trace; a number keeps its place', () => {
  expect(isBlankNode({ type: 'paragraph', id: 'a', number: null, continues: false, text: [{ break: true }, { text: '  ' }] })).toBe(true);
  expect(isBlankNode({ type: 'paragraph', id: 'a', number: '4.', continues: false, text: [] })).toBe(false);
  expect(isBlankNode({ type: 'paragraph', id: 'a', number: null, continues: false, text: inlineOf('x') })).toBe(false);
  expect(isBlankNode({ type: 'quotation', id: 'a', text: [{ footnote: { id: 'n', text: [] } }] })).toBe(false);
  expect(isBlankNode({ type: 'item', id: 'a', style: 'lettered', level: 0, label: 'a.', restart: true, text: [] })).toBe(false);
  expect(isBlankNode({ type: 'item', id: 'a', style: 'bulleted', level: 0, label: '•', restart: true, text: [] })).toBe(true);
  expect(isBlankNode({ type: 'page', id: 'a' })).toBe(false);
});
