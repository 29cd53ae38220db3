import { findLeaks, type LeakSearch } from '#shared/packs/leaks/find-leaks.ts';
import { readOutput } from '#shared/packs/leaks/read-output.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import type { ReadBackRequest } from './read-back-protocol.ts';

addEventListener('message', async ({ data: { kind, bytes, name, secrets, allowed, typed } }: MessageEvent<ReadBackRequest>) => {
  const output = await readOutput(kind, bytes, name, textOfPdf);
  const found = findLeaks({ secrets, allowed: [...allowed, ...typed], outputs: [output] });
  // Words of a secret that somebody typed for everybody may be meant so, or slipped in: a person decides.
  const typedWords = findLeaks({ secrets, allowed, outputs: [output] }).leaks;
  postMessage({ ...found, toDecide: [...found.toDecide, ...typedWords] } satisfies LeakSearch);
});
