import { expect, test } from 'vitest';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { typesetOutline } from '#renderer/parts/pdf-export.ts';

const paper = (paragraphs: number): Outline => ({
  title: 'Libraries for the next decade',
  language: 'en-GB',
  organisation: 'Wendlebury County Council',
  subject: '',
  date: '2027-01-14',
  numbering: 'running',
  font: 'Arial',
  header: '',
  nodes: Array.from({ length: paragraphs }, (_one, index): OutlineNode => {
    const text = [{ text: 'The two pilots opened in September and visits rose by a fifth. '.repeat(4) }];
    return { type: 'paragraph', id: `p${index}`, number: `${index + 1}.`, continues: false, text };
  }),
});
const isPdf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.slice(0, 5)) === '%PDF-';

test('a paper is typeset in a worker, with its pages and how far it has come', async () => {
  const told: number[] = [];
  const made = await typesetOutline(paper(400), new Map(), { onProgress: (done) => told.push(done) });
  expect(isPdf(made.pdf)).toBe(true);
  expect(made.pages).toBeGreaterThan(20);
  expect(made.pageOf.get('p0')).toBe(1);
  expect(made.pageOf.get('p399')).toBe(made.pages);
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('work that is cancelled ends with its reason, and the next is whole', async () => {
  const controller = new AbortController();
  const cancelled = typesetOutline(paper(2_000), new Map(), { signal: controller.signal });
  setTimeout(() => controller.abort(new Error('cancelled')), 50);
  await expect(cancelled).rejects.toThrow('cancelled');
  expect(isPdf((await typesetOutline(paper(3), new Map())).pdf)).toBe(true);
});

test('two at once do not mix', async () => {
  const [one, two] = await Promise.all([typesetOutline(paper(3), new Map()), typesetOutline(paper(60), new Map())]);
  expect([one.pageOf.size, two.pageOf.size]).toEqual([3, 60]);
});
