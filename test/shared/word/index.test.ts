import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { partsFor, writeDocx } from '#shared/word/index.ts';
import { makeParts } from '#shared/word/make-parts.ts';
import { longPaper } from '#test/documents/long-paper.ts';
import { item, paperOf, para } from '#test/documents/papers.ts';

const outline = buildOutline(longPaper(countyCommittee));
const body = async (bytes: Promise<Uint8Array>) => strFromU8(unzipSync(await bytes)['word/document.xml'] ?? new Uint8Array(0));

describe('writing a Word file', () => {
  test('parts are made once for a style, and are the same bytes each time they are made', async () => {
    const style = { numbering: 'running', font: 'Arial' } as const;
    expect(partsFor(style)).toBe(partsFor({ ...style }));
    expect(await makeParts(style)).toEqual(await partsFor(style));
    expect(await makeParts({ ...style, numbering: 'decimal' })).not.toEqual(await partsFor(style));
  });

  test('parts handed in give the same file', async () => {
    const parts = structuredClone(await partsFor({ numbering: 'running', font: 'Arial' }));
    expect(await writeDocx(outline, { parts })).toEqual(await writeDocx(outline));
  });

  test('names the typeface that the council has set', async () => {
    const files = unzipSync(await writeDocx({ ...outline, font: 'Gill Sans & Co' }));
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array(0))).toContain('w:ascii="Gill Sans &amp; Co"');
  });

  test('says how far it is, and stops when it is told to', async () => {
    const long = buildOutline(paperOf(countyCommittee, { 'section:information': Array.from({ length: 3000 }, () => para('words '.repeat(60))) }));
    const heard: number[] = [];
    await writeDocx(long, { onProgress: (done) => heard.push(done) });
    expect(heard.length).toBeGreaterThan(3);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
    const abort = new AbortController();
    const stopped = writeDocx(long, { signal: abort.signal, onProgress: () => abort.abort(new Error('enough')) });
    await expect(stopped).rejects.toThrow('enough');
  });

  test('says in the paper that a picture is missing', async () => {
    expect(await body(writeDocx(outline))).toContain('[A picture is missing here: Bar chart');
  });

  test('joins neighbouring pieces of one link, and drops a link that may not stand', async () => {
    const link = (text: string, address: string, bold?: true) => ({ text, marks: { link: address, ...(bold ? { bold } : {}) } });
    const words = [link('the ', 'https://a.example/'), link('survey', 'https://a.example/', true), link(' on disk', 'file:///c:/x')];
    const xml = await body(writeDocx(buildOutline(paperOf(countyCommittee, { 'section:purpose': [para(words)] }))));
    expect(xml.match(/<w:hyperlink /g)).toHaveLength(1);
    expect(xml).toMatch(/<w:hyperlink [^>]*>(?:(?!<\/w:hyperlink>).)*survey<\/w:t><\/w:r><\/w:hyperlink><w:r><w:t xml:space="preserve"> on disk/);
  });

  test('lists that begin again have an instance of their own; letters need none', async () => {
    const records = paperOf(countyCommittee, {
      'section:purpose': [para('a'), item('numbered', 'x'), para('b'), item('numbered', 'y'), item('lettered', 'z')],
    });
    const files = unzipSync(await writeDocx(buildOutline(records)));
    const numbering = strFromU8(files['word/numbering.xml'] ?? new Uint8Array(0));
    expect(numbering.match(/<w:startOverride /g)).toHaveLength(2);
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array(0))).toContain('<w:ilvl w:val="1"/><w:numId w:val="1"/>');
  });
});
