import { contentsOfPaper } from '#shared/packs/paper-contents.ts';
import { readKeptPaper } from '#shared/papers/read-kept-paper.ts';
import type { Typesetter } from '#shared/pdf/typeset.ts';
import { makePack } from './packs/make-pack.ts';
import type { PdfTools } from './packs/pack-forms.ts';
import type { PackAnswer, PackQuestion, ReadPack } from './packs/pack-protocol.ts';
import { startTypesetter, uprightFont } from './start-typesetter.ts';

const say = (answer: PackAnswer, transfer: Transferable[] = []) => postMessage(answer, transfer);

/** Reads kept papers, each checked against its seal. */
async function read(kept: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const papers: Map<string, ReadPack extends ReadonlyMap<string, infer One> ? One : never> = new Map();
  for (const [hash, bytes] of kept) {
    const found = await readKeptPaper(bytes);
    if (!found.ok) return say({ say: 'refused', message: found.problem.message });
    papers.set(hash, { paper: found.value, contents: await contentsOfPaper(found.value) });
  }
  say({ say: 'read', papers });
}

addEventListener('message', async ({ data }: MessageEvent<PackQuestion>) => {
  try {
    if (data.ask === 'read') return await read(data.kept);
    const font = await uprightFont();
    // Begun with the first PDF: where none is asked for, nothing is loaded.
    let starting: Promise<Typesetter> | null = null;
    const typeset: PdfTools['typeset'] = async (outline, blobs, onProgress) => {
      starting ??= startTypesetter();
      return (await starting).typeset(outline, blobs, { onProgress });
    };
    const made = await makePack(data, { typeset, font }, (progress) => say({ say: 'progress', ...progress }));
    if (!made.ok) return say({ say: 'refused', message: made.problem.message });
    say({ say: 'made', pack: made.value }, [...new Set(made.value.files.map((file) => file.bytes.buffer as ArrayBuffer))]);
  } catch (error) {
    say({
      say: 'refused',
      message: `The pack could not be made (${error instanceof Error ? error.message : String(error)}). Nothing was stored, and your data stays as it was.`,
    });
  }
});
