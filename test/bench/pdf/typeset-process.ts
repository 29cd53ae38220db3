import { readFile, writeFile } from 'node:fs/promises';
import { Typesetter } from '#shared/pdf/typeset.ts';

// A process of its own, as the typesetter's worker is: starts the typesetter, reads a pack as JSON, writes the PDF, and
// says how long the typesetting took and how much memory the typesetter then holds.
const [source, target, wasm, ...faces] = process.argv.slice(2) as [string, string, string, ...string[]];
const typesetter = await Typesetter.make({ wasm: await readFile(wasm), fonts: await Promise.all(faces.map((face) => readFile(face))) });
const outline = JSON.parse(await readFile(source, 'utf8')) as Parameters<Typesetter['typeset']>[0];
const start = performance.now();
const { pdf, pages } = typesetter.typeset(outline, new Map());
const time = performance.now() - start;
await writeFile(target, pdf);
console.log(JSON.stringify({ time, pages, heldMiB: typesetter.memory() / 1_048_576, peakMiB: process.resourceUsage().maxRSS / 1024 }));
