import upright from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url';
import italic from '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf?url';
import bold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url';
import boldItalic from '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf?url';
import compiler from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import type { Block } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { Typesetter } from '#shared/pdf/typeset.ts';
import type { TypesetAnswer, TypesetRequest } from './typeset-protocol.ts';

const say = (answer: TypesetAnswer, transfer: Transferable[] = []) => postMessage(answer, transfer);

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`A part of the typesetter could not be loaded (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}

async function start(): Promise<Typesetter> {
  const [wasm, ...fonts] = await Promise.all([WebAssembly.compileStreaming(fetch(compiler)), ...[upright, italic, bold, boldItalic].map(bytesOf)]);
  return Typesetter.make({ wasm, fonts });
}

let starting: Promise<Typesetter> | null = null;
let nodes: OutlineNode[] = [];
let blocks: Block[] = [];

addEventListener('message', async ({ data }: MessageEvent<TypesetRequest>) => {
  if (data.ask === 'take') {
    nodes.push(...(data.nodes ?? []));
    blocks.push(...(data.blocks ?? []));
    return;
  }
  const outline = data.ask === 'outline' ? { ...data.outline, nodes } : buildOutline({ ...data.records, blocks });
  nodes = [];
  blocks = [];
  try {
    starting ??= start();
    const typesetter = await starting;
    const made = typesetter.typeset(outline, data.blobs, { onProgress: (done) => say({ say: 'progress', done }) });
    say({ say: 'typeset', made, memory: typesetter.memory() }, [made.pdf.buffer]);
  } catch (error) {
    starting = null;
    say({ say: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
