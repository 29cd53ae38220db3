import upright from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url';
import { makePack } from './packs/make-pack.ts';
import type { PackAnswer, PackRequest } from './packs/pack-protocol.ts';
import { typesetPack } from './typeset-pack.ts';

const say = (answer: PackAnswer, transfer: Transferable[] = []) => postMessage(answer, transfer);

addEventListener('message', async ({ data }: MessageEvent<PackRequest>) => {
  try {
    const font = new Uint8Array(await (await fetch(upright)).arrayBuffer());
    const typeset = (...[outline, blobs, onProgress]: Parameters<Parameters<typeof makePack>[1]['typeset']>) => typesetPack(outline, blobs, { onProgress });
    const made = await makePack(data, { typeset, font }, (progress) => say({ say: 'progress', ...progress }));
    if (!made.ok) return say({ say: 'refused', message: made.problem.message });
    say({ say: 'made', pack: made.value }, [...made.value.files.map((file) => file.bytes.buffer as ArrayBuffer)]);
  } catch (error) {
    say({
      say: 'refused',
      message: `The pack could not be made (${error instanceof Error ? error.message : String(error)}). Nothing was stored, and your data stays as it was.`,
    });
  }
});
