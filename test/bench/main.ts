import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { benches } from './benches.ts';
import { type Figure, isMet } from './figure.ts';
import { describeMachine } from './machine.ts';
import { reportLines, summaryLine } from './print-report.ts';

const results = '.cache/bench/results.json';
const only = process.argv.slice(2).flatMap((argument, index, all) => (all[index - 1] === '--only' ? argument.split(',') : []));
const unknown = only.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(`There is no bench named ${unknown.join(', ')}. There are: ${benches.map((bench) => bench.name).join(', ')}.`);
  process.exit(1);
}

const machine = await describeMachine();
const figures: Figure[] = [];
const failures: string[] = [];
for (const bench of benches.filter(({ name }) => only.length === 0 || only.includes(name))) {
  try {
    await bench.run({
      add: (figure) => figures.push({ bench: bench.name, ...figure }),
      say: (text) => console.error(`  ${bench.name}: ${text}`),
    });
  } catch (error) {
    failures.push(`${bench.name} could not run: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    console.error(failures.at(-1));
  }
}

console.log(`\n${machine}\n`);
for (const line of reportLines(figures)) console.log(line);
await mkdir(dirname(results), { recursive: true });
const judged = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
await writeFile(results, `${JSON.stringify({ machine, date: new Date().toISOString(), only, failures, figures: judged }, null, 2)}\n`);
for (const failure of failures) console.log(`\n${failure}`);
console.log(`\n${summaryLine(figures)}; figures kept in ${results}`);
process.exit(failures.length === 0 ? 0 : 1);
