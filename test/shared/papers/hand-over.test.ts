import { describe, expect, test } from 'vitest';
import { sha256 } from '#shared/base/hash.ts';
import { newId } from '#shared/base/ids.ts';
import { packEnvelope } from '#shared/exchange/envelope.ts';
import { blocksIn } from '#test/documents/papers.ts';
import { paperOf, para } from '#test/documents/papers.ts';
import { keepHere, type Here } from '#shared/papers/keep-here.ts';
import { openHandOver, packHandOver } from '#shared/papers/hand-over.ts';
import { keepPaper } from '#shared/papers/keep-paper.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';

const picture = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
const about = { made: '2027-01-04T09:30:00.000Z', by: 'Nell Harcourt', version: 1, note: '' };

async function handedOver(version: number | null = 1) {
  const hash = await sha256(picture);
  const records = paperOf(
    countyCommittee,
    { 'section:purpose': [para('To report.'), para('And to explain.')] },
    { issued: version === null ? null : '2027-01-04' },
  );
  const shown = {
    ...blocksIn('section:purpose', [para('')])[0],
    id: newId(),
    place: 'zz',
    type: 'picture',
    blob: hash,
    mediaType: 'image/png',
    width: 4,
    height: 2,
    share: 0.5,
    alt: 'Stripes',
    caption: '',
  };
  const { text: _text, numbered: _numbered, ...block } = shown as Record<string, unknown>;
  const paper = await keepPaper({ ...records, blocks: [...records.blocks, block as never] }, { ...about, version }, [
    { hash, mediaType: 'image/png', size: picture.length },
  ]);
  return { records, paper, hash, blobs: new Map([[hash, picture]]) };
}

async function opened(version: number | null = 1) {
  const { paper, blobs } = await handedOver(version);
  const packed = await packHandOver(paper, blobs, '0.1.0');
  if (!packed.ok) throw new Error(packed.problem.message);
  const read = await openHandOver(packed.value);
  if (!read.ok) throw new Error(read.problem.message);
  return { file: packed.value, handed: read.value };
}

const nothing: Here = { people: [], committees: [], meetings: [], programmes: [], versions: [], report: null, hasTemplate: true };

test('what is packed is the same paper with its pictures once opened', async () => {
  const { paper, hash } = await handedOver();
  const { handed } = await opened();
  expect(handed.paper.by).toBe('Nell Harcourt');
  expect(handed.blobs.get(hash)).toEqual(picture);
  expect(handed.bytes.length).toBeGreaterThan(paper.length / 2);
});

test('a paper whose picture is missing is not packed', async () => {
  const { paper } = await handedOver();
  expect(await packHandOver(paper, new Map(), '0.1.0')).toMatchObject({ ok: false, problem: { reason: 'picture-missing' } });
});

describe('is refused in plain words:', () => {
  test('a file with one byte altered, cut short, or empty', async () => {
    const { file } = await opened();
    const altered = file.slice();
    altered[200] = (altered[200] ?? 0) ^ 1;
    for (const bytes of [altered, file.slice(0, -10), new Uint8Array()]) {
      expect(await openHandOver(bytes)).toMatchObject({ ok: false, problem: { message: expect.stringContaining('Your data stays as it was.') } });
    }
  });

  test('a backup, and a file of a newer Boardpack', async () => {
    const envelope = { format: 1, app: '0.1.0', made: about.made, counts: {} };
    expect(await openHandOver(await packEnvelope({ ...envelope, type: 'boardpack-backup' }, []))).toMatchObject({
      ok: false,
      problem: { reason: 'other-file', message: expect.stringContaining('not a paper but a backup of whole records') },
    });
    expect(await openHandOver(await packEnvelope({ ...envelope, type: 'boardpack-paper', format: 9 }, []))).toMatchObject({
      ok: false,
      problem: { reason: 'newer' },
    });
  });

  test('an envelope that is whole and holds no paper, or lacks a picture of it', async () => {
    const envelope = { type: 'boardpack-paper', format: 1, app: '0.1.0', made: about.made, counts: {} };
    expect(await openHandOver(await packEnvelope(envelope, []))).toMatchObject({ ok: false, problem: { reason: 'damaged' } });
    const { paper } = await handedOver();
    expect(await openHandOver(await packEnvelope(envelope, [{ name: 'paper.json', bytes: paper }]))).toMatchObject({
      ok: false,
      problem: { reason: 'damaged' },
    });
  });
});

describe('kept here', () => {
  test('an issued paper comes with everybody it names, its text and its version', async () => {
    const { handed } = await opened();
    const { report, edits } = keepHere(handed, nothing);
    expect(report).toBe(handed.paper.report.id);
    const created = edits.flatMap((edit) => (edit.op === 'create' ? [edit.kind] : []));
    expect(created).toEqual([...handed.paper.people.map(() => 'person'), 'committee', 'meeting', 'report', 'version']);
    expect(edits.filter((edit) => edit.op === 'insert')).toHaveLength(handed.paper.blocks.length);
    expect(edits.at(-1)).toMatchObject({ value: { report, number: 1, day: '2027-01-04', paper: handed.hash } });
  });

  test('who is here already, by identity or by name, stays as he is and is named by the report', async () => {
    const { handed } = await opened();
    const [signatory] = handed.paper.people;
    if (!signatory) throw new Error('Nobody is named in it.');
    const own = { ...signatory, id: newId(), name: ` ${signatory.name.toUpperCase()}`, post: 'Something else' };
    const { edits } = keepHere(handed, { ...nothing, people: [own, ...handed.paper.people.slice(1)] });
    expect(edits.some((edit) => edit.kind === 'person')).toBe(false);
    expect(JSON.stringify(edits)).toContain(own.id);
    expect(JSON.stringify(edits)).not.toContain(signatory.id);
  });

  test('a template that is not known here comes along', async () => {
    const { handed } = await opened();
    expect(keepHere(handed, { ...nothing, hasTemplate: false }).edits.some((edit) => edit.kind === 'template')).toBe(true);
  });

  test('the same paper twice is recognised: an issued one by its hash, a draft by what it says', async () => {
    const issued = await opened();
    const version = { id: newId(), report: newId(), number: 1, title: 'Here', day: '2027-01-04', note: '', paper: issued.handed.hash, blobs: [] };
    expect(keepHere(issued.handed, { ...nothing, versions: [version] })).toEqual({ report: version.report, edits: [] });
    const draft = await opened(null);
    const { report, blocks } = draft.handed.paper;
    expect(keepHere(draft.handed, { ...nothing, report: { report: { ...report, notes: [] }, blocks } })).toEqual({ report: report.id, edits: [] });
  });

  test('another state of a report that is here becomes a report of its own, and no identity is used twice', async () => {
    const { handed } = await opened(null);
    const { report, blocks } = handed.paper;
    const kept = keepHere(handed, { ...nothing, report: { report: { ...report, title: 'Another title' }, blocks } });
    expect(kept.report).not.toBe(report.id);
    const inserted = kept.edits.flatMap((edit) => (edit.op === 'insert' ? [edit.item] : []));
    expect(inserted).toHaveLength(blocks.length);
    for (const block of blocks) expect(inserted).not.toContain(block.id);
    expect(kept.edits.some((edit) => edit.kind === 'version')).toBe(false);
  });
});
