import { assertThere } from '#shared/base/assert.ts';
import { checkPaper, paperOf } from '#shared/checks/check-paper.ts';
import { lengthOf } from '#shared/checks/length.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { ChecksAnswer, ChecksRequest } from './checks-protocol.ts';

const say = (answer: ChecksAnswer) => postMessage(answer);

const blocks = new Map<string, Block>();
let fields: Omit<PaperRecords, 'blocks'> | null = null;
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<ChecksRequest>) => {
  if (data.ask === 'fields') fields = data.fields;
  else if (data.ask === 'blocks') {
    for (const block of data.put) blocks.set(block.id, block);
    for (const id of data.gone) blocks.delete(id);
  } else {
    latest = data.run;
    // What was asked meanwhile is read first, and a later run then makes this one needless.
    setTimeout(() => {
      if (latest === data.run) check(data.run, data.today);
    });
  }
});

function check(run: number, today: string): void {
  try {
    const paper = paperOf({ ...assertThere(fields, 'the fields of the report'), blocks: [...blocks.values()] }, today);
    say({ say: 'found', run, found: checkPaper(paper), ...lengthOf(paper) });
  } catch (error) {
    say({ say: 'failed', run, message: error instanceof Error ? error.message : String(error) });
  }
}
