import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportWord, prepareWord } from '#renderer/parts/word-export.ts';
import { localDay } from '#shared/base/calendar-date.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { datedBy } from '#shared/outline/dated.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { writeDocx } from '#shared/word/index.ts';
import { longPaper } from '#test/documents/long-paper.ts';
import { paperOf, para } from '#test/documents/papers.ts';

const records = longPaper(countyCommittee);
// No file says of itself a day that is still to come.
const outlineOf = (one: typeof records) => datedBy(buildOutline(one), localDay());
const outline = outlineOf(records);
const long = () => paperOf(countyCommittee, { 'section:information': Array.from({ length: 4000 }, () => para('words of some length '.repeat(25))) });

describe('exporting to Word in a worker', () => {
  test('gives the same bytes as the writer itself, however often', async () => {
    prepareWord({ numbering: 'running', font: 'Arial' });
    const expected = await writeDocx(outline);
    expect(await exportWord({ records, blobs: new Map() })).toEqual(expected);
    expect(await exportWord({ records, blobs: new Map() })).toEqual(expected);
  });

  test('two exports at a time do not meet', async () => {
    const other = { ...records, report: { ...records.report, title: 'Another title' } };
    const [one, two] = await Promise.all([exportWord({ records, blobs: new Map() }), exportWord({ records: other, blobs: new Map() })]);
    expect(one).toEqual(await writeDocx(outline));
    expect(two).toEqual(await writeDocx(outlineOf(other)));
  });

  test('takes the pictures along', async () => {
    const picture = outline.nodes.find((node) => node.type === 'picture');
    const hash = picture?.type === 'picture' ? picture.blob : '';
    const files = unzipSync(await exportWord({ records, blobs: new Map([[hash, Uint8Array.of(1, 2, 3)]]) }));
    expect(files[`word/media/${hash}.png`]).toEqual(Uint8Array.of(1, 2, 3));
  });

  test('says how far it is', async () => {
    const heard: number[] = [];
    await exportWord({ records: long(), blobs: new Map() }, { onProgress: (done) => heard.push(done) });
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.at(-1)).toBe(1);
  });

  test('ends at once when it is cancelled, and works again afterwards', async () => {
    const abort = new AbortController();
    const running = exportWord({ records: long(), blobs: new Map() }, { signal: abort.signal, onProgress: () => abort.abort(new Error('cancelled')) });
    await expect(running).rejects.toThrow('cancelled');
    await expect(exportWord({ records, blobs: new Map() }, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
    expect((await exportWord({ records, blobs: new Map() })).length).toBeGreaterThan(5000);
  });

  test('a fault of the writer is told, not swallowed', async () => {
    const faulty = { ...records, blocks: [{ type: 'paragraph', id: 'x', slot: 'section:information', place: 'V' }] } as unknown as typeof records;
    await expect(exportWord({ records: faulty, blobs: new Map() })).rejects.toThrow(Error);
  });
});
