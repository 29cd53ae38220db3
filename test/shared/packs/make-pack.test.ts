import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '#shared/base/hash.ts';
import { openSeal } from '#shared/packs/seal.ts';
import { keepPaper } from '#shared/papers/keep-paper.ts';
import type { Typesetter } from '#shared/pdf/typeset.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { makePack } from '#renderer/workers/packs/make-pack.ts';
import type { PackProgress, PackRequest } from '#renderer/workers/packs/pack-protocol.ts';
import { paperOf, para } from '#test/documents/papers.ts';
import { fonts, startTypesetter } from '#test/shared/pdf/typesetter.ts';
import { packItem, packSource } from './sources.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await startTypesetter();
});
const make = (request: PackRequest, onProgress: (progress: PackProgress) => void = () => {}) =>
  makePack(request, { typeset: async (outline, blobs) => typesetter.typeset(outline, blobs), font: fonts[0] as Uint8Array }, onProgress);

async function requestWith(file: Uint8Array): Promise<PackRequest> {
  const about = { made: '2027-01-04T09:30:00.000Z', by: '', version: null, note: '' };
  const [open, secret] = await Promise.all(
    ['The road costs £90,000.', 'Harbottle bids £90,000 for the land.'].map((words) =>
      keepPaper(paperOf(countyCommittee, { 'section:purpose': [para(words)] }), about, []),
    ),
  );
  const [openHash, secretHash, fileHash] = await Promise.all([open as Uint8Array, secret as Uint8Array, file].map(sha256));
  const kept = (hash: string | undefined) => ({ form: 'kept' as const, hash: hash ?? '', contents: '', blobs: [] });
  const { files: _files, ...source } = packSource({
    items: [
      packItem('1', { paper: kept(openHash) }),
      packItem('2', { access: 'exempt', paragraphs: [3], title: 'Land', paper: kept(secretHash) }),
      packItem('3', { paper: { form: 'pdf', hash: fileHash ?? '', contents: '', name: 'plan.pdf', bytes: file.length } }),
    ],
  });
  return {
    source,
    kept: new Map([
      [openHash ?? '', open as Uint8Array],
      [secretHash ?? '', secret as Uint8Array],
    ]),
    blobs: new Map([[fileHash ?? '', file]]),
    audiences: ['public', 'members'],
    forms: ['pdf', 'word', 'html', 'zip'],
  };
}

async function plan(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  return document.save();
}

describe('the making of a pack', () => {
  test('writes each form for each audience, the same each time, and says how far it is', async () => {
    const request = await requestWith(await plan());
    const steps: PackProgress[] = [];
    const made = await make(request, (progress) => steps.push(progress));
    if (!made.ok) throw new Error(made.problem.message);
    expect(made.value.files.map(({ audience, form }) => `${audience} ${form}`)).toEqual(
      ['public', 'members'].flatMap((audience) => ['pdf', 'word', 'html', 'zip'].map((form) => `${audience} ${form}`)),
    );
    expect(made.value.leaks).toEqual([]);
    expect(made.value.source.files).toMatchObject({ [Object.keys(made.value.source.files)[0] as string]: { pages: 1, tagged: false, isLocked: false } });
    expect(await openSeal(made.value.sealed, made.value.seal)).toEqual({ ok: true, value: made.value.source });
    expect(new Set(steps.map((one) => one.of)).size).toBe(1);
    expect(steps.every((one, index) => one.at >= (steps[index - 1]?.at ?? 0) && one.at <= one.of)).toBe(true);
    const again = await make(request);
    expect(again.ok && again.value.files.map((one) => Buffer.from(one.bytes).toString('base64'))).toEqual(
      made.value.files.map((one) => Buffer.from(one.bytes).toString('base64')),
    );
  });

  test('asks about an amount of a withheld paper that stands in an open one, once', async () => {
    const made = await make(await requestWith(await plan()));
    expect(made.ok && made.value.toDecide).toEqual([
      { secret: 'the text of item 2', words: '£90,000', output: 'The open papers', place: 'the text of item 1' },
    ]);
  });

  test('asks about words of a withheld text that were typed as its public title', async () => {
    const request = await requestWith(await plan());
    const items = request.source.items.map((one) => ({ ...one, publicTitle: 'Harbottle bids £90,000 for the land' }));
    const made = await make({ ...request, audiences: ['public'], forms: ['html'], source: { ...request.source, items } });
    expect(made.ok && made.value.leaks).toEqual([]);
    expect(made.ok && made.value.toDecide.filter((one) => one.output === 'What was typed for this audience')).toMatchObject([
      { secret: 'the text of item 2', words: 'Harbottle bids £90,000 for the land.' },
      { secret: 'the title of item 2', words: 'Land' },
    ]);
  });

  test('asks about words of a withheld text that were typed beneath an open item', async () => {
    const request = await requestWith(await plan());
    const items = request.source.items.map((one) => (one.number === '1' ? { ...one, note: 'Harbottle bids £90,000 for the land.' } : one));
    const made = await make({ ...request, audiences: ['public'], forms: ['html'], source: { ...request.source, items } });
    expect(made.ok && made.value.toDecide.filter((one) => one.output === 'What was typed for this audience')).toMatchObject([
      { secret: 'the text of item 2', words: 'Harbottle bids £90,000 for the land.' },
      { secret: 'the title of item 2', words: 'Land' },
    ]);
  });

  test('asks about a sentence of a withheld text that was typed as the title of an open item, and not about names in it', async () => {
    const request = await requestWith(await plan());
    const items = request.source.items.map((one) => (one.number === '1' ? { ...one, title: 'Land: Harbottle bids £90,000 for the land' } : one));
    const made = await make({ ...request, audiences: ['public'], forms: ['html'], source: { ...request.source, items } });
    const typed = made.ok ? made.value.toDecide.filter((one) => one.output === 'What was typed for this audience') : [];
    expect(typed).toMatchObject([{ secret: 'the text of item 2', words: 'Harbottle bids £90,000 for the land.', place: 'the title of item 1' }]);
  });

  test('finds nothing withheld in what programs write into every PDF', async () => {
    const request = await requestWith(await plan());
    const { items } = request.source;
    const document = await PDFDocument.create();
    document.addPage();
    const keys = { Ascent: 1, Descent: 1, CapHeight: 1, StemV: 1 };
    document.context.register(document.context.obj({ Type: 'FontDescriptor', FontName: 'Arimo', Flags: 4, FontBBox: [0, 0, 1, 1], ItalicAngle: 0, ...keys }));
    const secret = await document.save();
    const hash = await sha256(secret);
    const withheld = packItem('4', { access: 'undecided', paper: { form: 'pdf', hash, contents: '', name: 'survey.pdf', bytes: secret.length } });
    const made = await make({
      ...request,
      audiences: ['public'],
      forms: ['pdf'],
      source: { ...request.source, items: [...items, withheld] },
      blobs: new Map([...request.blobs, [hash, secret]]),
    });
    expect(made.ok && made.value.leaks).toEqual([]);
  });

  test('is refused in plain words where a file is damaged', async () => {
    const made = await make(await requestWith(new TextEncoder().encode('%PDF-1.7 and nothing more')));
    expect(made.ok || made.problem.message).toContain('“plan.pdf” could not be read, so no pack was made.');
  });
});
