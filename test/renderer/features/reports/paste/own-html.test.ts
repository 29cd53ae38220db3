import { DOMParser } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { paperSchema } from '../editor/sample-paper.ts';

/** What the paper takes from HTML that says it came from the paper itself. */
function read(html: string) {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return DOMParser.fromSchema(paperSchema)
    .parseSlice(holder)
    .content.content.flatMap((node) => (node.type.name === 'slot' ? node.children : [node]));
}

test('an identity of another shape is none', () => {
  const id = newId();
  expect(read(`<p data-id="${id}">a</p><p data-id="../../x">b</p>`).map((node) => node.attrs['id'])).toEqual([id, null]);
});

test('a picture is taken only with the hash of kept bytes and a kind that a paper holds', () => {
  const figure = (blob: string, type: string, share = '0.5') =>
    `<figure data-blob="${blob}" data-media-type="${type}" data-width="5" data-height="1e9" data-share="${share}"></figure>`;
  const hash = 'a'.repeat(64);
  const kinds = read(figure('zz', 'image/png') + figure(hash, 'image/svg+xml')).map((node) => node.type.name);
  expect(kinds).not.toContain('picture');
  expect(read(figure(hash, 'image/png', '9'))[0]?.attrs).toMatchObject({ blob: hash, mediaType: 'image/png', width: 5, height: 1, share: 1 });
});

test('words of a footnote that are none, or lead to a forbidden place, are left out', () => {
  const note = (words: unknown) => {
    const mark = read(`<p>a<sup data-words='${JSON.stringify(words)}'></sup></p>`)[0]?.lastChild;
    return mark?.attrs['words'];
  };
  expect(note([{ text: 'At the foot.' }])).toEqual([{ text: 'At the foot.' }]);
  expect(note([{ text: 'x', marks: { link: 'javascript:alert(1)' } }])).toEqual([]);
  expect(note([{ footnote: { id: newId(), text: [] } }])).toEqual([]);
  expect(note(['x'])).toEqual([]);
});

test('columns need identities of their own and a width', () => {
  const id = newId();
  const columns = (value: unknown) => read(`<table data-columns='${JSON.stringify(value)}'><tbody><tr><th>a</th></tr></tbody></table>`)[0]?.attrs['columns'];
  expect(columns([{ id, width: 1 }])).toEqual([{ id, width: 1 }]);
  for (const wrong of [
    [
      { id, width: 1 },
      { id, width: 1 },
    ],
    [{ id: '__proto__', width: 1 }],
    [{ id, width: -1 }],
  ])
    expect(columns(wrong)).toEqual([]);
});
