import { readFile, writeFile } from 'node:fs/promises';
import { deserialize } from 'node:v8';
import { type WordParts, writeDocx } from '#shared/word/index.ts';

// A process of its own, as an export is: reads the parts kept for the template and a paper as JSON, writes the .docx,
// and says how much memory it took.
const [keptParts, source, target] = process.argv.slice(2) as [string, string, string];
const parts = deserialize(await readFile(keptParts)) as WordParts;
const outline = JSON.parse(await readFile(source, 'utf8')) as Parameters<typeof writeDocx>[0];
await writeFile(target, await writeDocx(outline, { parts }));
console.log(JSON.stringify({ peakMiB: process.resourceUsage().maxRSS / 1024 }));
