import { localDay } from '#shared/base/calendar-date.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { datedBy } from '#shared/outline/dated.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { Typesetter } from '#shared/pdf/typeset.ts';
import { startTypesetter } from './start-typesetter.ts';
import type { TypesetAnswer, TypesetRequest } from './typeset-protocol.ts';

const say = (answer: TypesetAnswer, transfer: Transferable[] = []) => postMessage(answer, transfer);

let starting: Promise<Typesetter> | null = null;
let nodes: OutlineNode[] = [];
let blocks: Block[] = [];

addEventListener('message', async ({ data }: MessageEvent<TypesetRequest>) => {
  if (data.ask === 'take') {
    nodes.push(...(data.nodes ?? []));
    blocks.push(...(data.blocks ?? []));
    return;
  }
  const outline = datedBy(data.ask === 'outline' ? { ...data.outline, nodes } : buildOutline({ ...data.records, blocks }), localDay());
  nodes = [];
  blocks = [];
  try {
    starting ??= startTypesetter();
    const typesetter = await starting;
    const made = typesetter.typeset(outline, data.blobs, { onProgress: (done) => say({ say: 'progress', done }) });
    say({ say: 'typeset', made, memory: typesetter.memory() }, [made.pdf.buffer]);
  } catch (error) {
    starting = null;
    say({ say: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
