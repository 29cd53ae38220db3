import { expect, test } from 'vitest';
import { numberNotes } from '#shared/outline/notes.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';

const note = (id: string) => ({ footnote: { id, text: [{ text: id }] } });
const words = (id: string, ...notes: string[]): OutlineNode => ({ type: 'paragraph', id, number: null, continues: false, text: notes.map(note) });
const paper = (id: string): OutlineNode => ({ type: 'paper', id, level: 1, text: id, header: '', numbering: 'running' });

test('footnotes count from 1 through a paper, in its tables too, and from 1 again in the next of a pack', () => {
  const table: OutlineNode = {
    type: 'table',
    id: 't',
    caption: '',
    label: '',
    widths: [0.5, 0.5],
    rows: [{ id: 'r', cells: [[note('c')], [{ text: 'x' }, note('d')]] }],
  };
  const numbered = numberNotes([words('1', 'a', 'b'), table, paper('p'), words('2', 'e'), paper('q'), paper('r'), words('3', 'f', 'g')]);
  expect([...numbered.values()].map(({ id, number }) => `${id}${number}`)).toEqual(['a1', 'b2', 'c3', 'd4', 'e1', 'f1', 'g2']);
});
