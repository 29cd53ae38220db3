import { findLeaks, type LeakSearch } from '#shared/packs/leaks/find-leaks.ts';
import { readOutput } from '#shared/packs/leaks/read-output.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import type { ReadBackRequest } from './read-back-protocol.ts';

addEventListener('message', async ({ data: { kind, bytes, name, secrets, allowed } }: MessageEvent<ReadBackRequest>) => {
  const output = await readOutput(kind, bytes, name, textOfPdf);
  postMessage(findLeaks({ secrets, allowed, outputs: [output] }) satisfies LeakSearch);
});
