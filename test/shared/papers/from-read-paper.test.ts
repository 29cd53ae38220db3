import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { type PaperFromRead, paperFromRead } from '#shared/papers/from-read-paper.ts';
import { keepPaper } from '#shared/papers/keep-paper.ts';
import { textOfNodes } from '#shared/papers/outline-text.ts';
import { readKeptPaper } from '#shared/papers/read-kept-paper.ts';
import { templates } from '#shared/templates/index.ts';
import { writeDocx } from '#shared/word/index.ts';
import { textOfRead } from '#shared/word/reading/plain-text.ts';
import { readDocx } from '#shared/word/reading/read-docx.ts';
import { longPaper, pictureHash } from '#test/documents/long-paper.ts';
import { stripesPng } from '#test/documents/png.ts';
import { anyPaper } from '#test/documents/random-paper.ts';
import { librariesPaper } from '#test/fixtures/papers/libraries.ts';
import { streetsPaper } from '#test/fixtures/papers/streets.ts';
import { makeDocx } from '#test/shared/word/reading/made-docx.ts';
import { oddFiles } from '#test/shared/word/reading/odd-files.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const settings = { ...settingsNoun.create(settingsId), council: 'Wendlebury County Council' };
const blobs = new Map([[pictureHash, stripesPng(64, 32)]]);

/** Takes a file in, and expects the paper to print just what was read, and to be one that can be kept. */
async function takenIn(bytes: Uint8Array): Promise<PaperFromRead> {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  const made = paperFromRead(read.value, { name: 'paper.docx', settings });
  const outline = buildOutline(made.records);
  expect(textOfNodes(outline.nodes)).toEqual(textOfRead(read.value.elements.filter((element) => element.type !== 'contents')));
  expect(made.findings.filter((one) => one.message.startsWith('The text differs'))).toEqual([]);
  const pictures = made.pictures.map(({ hash, mediaType, bytes: own }) => ({ hash, mediaType, size: own.length }));
  const kept = await readKeptPaper(await keepPaper(made.records, { made: '2027-01-04T09:00:00Z', by: '', version: null, note: '' }, pictures));
  if (!kept.ok) throw new Error(kept.problem.message);
  return made;
}

describe('a paper made from a Word file prints the text of the file', () => {
  test.each(oddFiles.map((file) => [file.name, file] as const))('%s', async (_name, { made }) => {
    await takenIn(makeDocx(made));
  });

  test.each(templates.map((template) => [template.name, template] as const))('that this app wrote: %s', async (_name, template) => {
    const outline = buildOutline(longPaper(template));
    const { records } = await takenIn(await writeDocx(outline, { blobs }));
    const again = buildOutline(records);
    const numbered = (nodes: typeof outline.nodes) => nodes.filter((node) => node.type === 'paragraph' && node.number !== null).length;
    expect(numbered(again.nodes)).toBe(numbered(outline.nodes));
  });

  test.each([
    ['libraries', librariesPaper],
    ['streets', streetsPaper],
  ] as const)('of a whole paper: %s', async (_name, paper) => {
    const outline = buildOutline(paper());
    const { records } = await takenIn(await writeDocx(outline));
    const live = (all: readonly object[]) => JSON.stringify(all).split('"cited"').length;
    expect(live(buildOutline(records).nodes)).toBe(live(outline.nodes));
    const sections = records.template.parts.flatMap((part) =>
      part.part === 'section' ? [part.key] : part.part === 'recommendations' ? ['recommendations'] : [],
    );
    expect(sections).toEqual(
      expect.arrayContaining(['purpose', 'information', 'options', 'reasons', 'implications', 'recommendations', 'background', 'divisions', 'contact']),
    );
  });

  test(`whatever is in it, seed ${seed}`, async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (records) => {
        await takenIn(await writeDocx(buildOutline(records), { blobs }));
      }),
      { seed, numRuns: Number(process.env.RUNS ?? 60) },
    );
  });
});
