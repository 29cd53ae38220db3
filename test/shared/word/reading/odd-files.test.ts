import { describe, expect, test } from 'vitest';
import { textOfRead } from '#shared/word/reading/plain-text.ts';
import { readDocx } from '#shared/word/reading/read-docx.ts';
import { makeDocx } from './made-docx.ts';
import { oddFiles } from './odd-files.ts';

describe('what real files do', () => {
  test.each(oddFiles.map((file) => [file.name, file] as const))('%s', async (_name, { made, lines, findings = [] }) => {
    const read = await readDocx(makeDocx(made));
    if (!read.ok) throw new Error(read.problem.message);
    expect(textOfRead(read.value.elements)).toEqual(lines);
    const said = read.value.findings.map((one) => one.message).join('\n');
    for (const wanted of findings) expect(said).toMatch(wanted);
  });
});

test('a reading that is aborted ends with the reason', async () => {
  const stopped = new AbortController();
  const steps: number[] = [];
  const reading = readDocx(makeDocx({ body: '<w:p/>' }), {
    signal: stopped.signal,
    onProgress: (done) => {
      steps.push(done);
      stopped.abort(new Error('enough'));
    },
  });
  await expect(reading).rejects.toThrow('enough');
  expect(steps).toHaveLength(1);
});
