import fc from 'fast-check';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReadOutput } from '#shared/packs/leaks/read-output.ts';
import { compareSources } from '#shared/packs/compare-sources.ts';
import type { Typesetter } from '#shared/pdf/typeset.ts';
import { lookForLeaks, readBack } from '#renderer/workers/packs/make-pack.ts';
import { type Form, type PdfTools, writeForm, type WrittenFile } from '#renderer/workers/packs/pack-forms.ts';
import { fonts, startTypesetter } from '#test/shared/pdf/typesetter.ts';
import { randomPack, type RandomPack } from './random-pack.ts';
import { Dice } from './random-numbers.ts';

/** As many packs as asked for: 200 at each run, more on request. A PDF takes longest: every third pack is one, on request every one. */
const asked = process.env['BOARDPACK_PACKS'];
const packs = asked ? Number(asked) : 200;
const forms = ['pdf', 'word', 'html', 'zip'] as const;

let typesetter: Typesetter;
let received: Uint8Array;
const tools: PdfTools = { typeset: async (outline, blobs) => typesetter.typeset(outline, blobs), font: fonts[0] as Uint8Array };

beforeAll(async () => {
  typesetter = await startTypesetter();
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.Helvetica);
  for (const words of ['one', 'two', 'three']) made.addPage().drawText(`A page from outside, ${words}`, { x: 50, y: 700, font });
  received = await made.save();
});

describe('packs that leave', () => {
  test(`${packs} packs: no canary of a withheld text in anything public, and a planted leak is found in every kind of file`, {
    timeout: packs * 10_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 0x7fffffff }), async (seed) => {
        const pack = randomPack(seed);
        const files: WrittenFile[] = [];
        for (const form of forms) if (form !== 'pdf' || asked || seed % 3 === 0) files.push(await writePublic(pack, form));
        const secret = pack.canaries.secret.map((one) => one.toLowerCase());
        const read = new Map<WrittenFile, ReadOutput>();
        for (const file of files) {
          read.set(file, await readBack(file));
          const text = lettersOf(read.get(file));
          expect([file.form, secret.filter((one) => text.includes(one))]).toEqual([file.form, []]);
        }
        const found = await lookForLeaks(pack.source, pack.papers, new Map(), files, async (file) => read.get(file) ?? readBack(file));
        expect(found.leaks).toEqual([]);
        expect(found.unread).toEqual([]);
        await expectPlantedIsFound(pack, new Dice(seed + 1));
        await expectSupplementIsClean(pack, secret);
      }),
      { numRuns: packs },
    );
  });
});

function writePublic({ source, papers }: Pick<RandomPack, 'source' | 'papers'>, form: Form): Promise<WrittenFile> {
  const blobs = new Map(Object.keys(source.files).map((hash) => [hash, received]));
  return writeForm(form, { source, papers, blobs, audience: 'public', forms: ['pdf'], tools, onProgress: () => {}, remark: () => {} });
}

/** Everything that was read, as it stands and with its letters in a row. */
function lettersOf(read: ReadOutput | undefined): string {
  const texts = (read?.texts ?? []).map((one) => one.text.toLowerCase());
  return [...texts, ...texts.map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''))].join('\n');
}

/** One form of a pack in which somebody put a withheld paragraph where the public reads: it must be found, and where. */
async function expectPlantedIsFound(pack: RandomPack, dice: Dice): Promise<void> {
  const planted = plant(pack, dice);
  if (planted === null) return;
  const file = await writePublic({ source: planted, papers: pack.papers }, dice.pick(forms));
  // What was planted is in the file alone: the search knows the pack as it was decided.
  const { leaks } = await lookForLeaks(pack.source, pack.papers, new Map(), [file], readBack);
  expect([file.form, leaks.length > 0]).toEqual([file.form, true]);
}

/** A supplement from whose agenda an item was taken off: what it says of that one is public too. */
async function expectSupplementIsClean({ source, papers }: RandomPack, secret: readonly string[]): Promise<void> {
  const items = source.items.slice(1);
  const follows = { sealed: 'c'.repeat(64), kind: 'Agenda pack', day: '2027-01-08' as const, lines: compareSources(source, { items }) };
  const file = await writePublic({ source: { ...source, items, number: 1, follows }, papers }, 'html');
  const text = lettersOf(await readBack(file));
  expect(['supplement', secret.filter((one) => text.includes(one))]).toEqual(['supplement', []]);
}

/**
 * A source that says a withheld paragraph where everybody reads: on the cover, in the properties, in the title of an open
 * item with its bookmark, or beneath it; null where nothing is withheld.
 */
function plant({ source, papers }: RandomPack, dice: Dice): RandomPack['source'] | null {
  const withheld = source.items.flatMap((item) => {
    const paper = item.paper?.form === 'kept' ? papers.get(item.paper.hash) : undefined;
    if (!paper || item.access === 'open') return [];
    return paper.blocks.flatMap((block) => ('text' in block ? block.text.flatMap((piece) => ('text' in piece ? [piece.text.trim()] : [])) : []));
  });
  if (withheld.length === 0) return null;
  const words = dice.pick(withheld);
  const open = source.items.find((item) => item.access === 'open' && item.paper?.form === 'pdf');
  const inItem = (patch: { readonly title: string } | { readonly note: string }) => ({
    ...source,
    items: source.items.map((item) => (item === open ? { ...item, ...patch } : item)),
  });
  const ways = [
    () => ({ ...source, contact: [words] }),
    () => ({ ...source, meeting: { ...source.meeting, title: words } }),
    () => ({ ...source, council: words }),
    ...(open ? [() => inItem({ title: words }), () => inItem({ note: words })] : []),
  ];
  return dice.pick(ways)();
}
