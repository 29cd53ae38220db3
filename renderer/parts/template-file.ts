import { type Result, refuse } from '#shared/base/result.ts';
import type { TemplateInFile } from '#shared/templates/template-file.ts';
import type { TemplateAnswer, TemplateRequest } from '#renderer/workers/template-protocol.ts';

export type { TemplateInFile } from '#shared/templates/template-file.ts';

/** A file that takes longer than this is given up (milliseconds). */
const limit = 30_000;
const givenUp = refuse('given-up', 'This took too long or failed, so it was given up. Nothing was changed. Close other programs and try again.');

/** Opens a template file in a worker, and checks all of it. */
export async function openTemplateFile(bytes: Uint8Array): Promise<Result<TemplateInFile>> {
  const answer = await ask({ call: 'open', bytes });
  return answer?.call === 'open' ? answer.result : givenUp;
}

/** The bytes of a template file; `app` is the version that writes it. */
export async function packTemplateFile(template: TemplateInFile, app: string): Promise<Result<Uint8Array>> {
  const answer = await ask({ call: 'pack', template, made: new Date().toISOString(), app });
  return answer?.call === 'pack' ? answer.result : givenUp;
}

function ask(request: TemplateRequest): Promise<TemplateAnswer | null> {
  const worker = new Worker(new URL('../workers/template.worker.ts', import.meta.url), { type: 'module', name: 'template' });
  return new Promise<TemplateAnswer | null>((settle) => {
    const timer = setTimeout(() => settle(null), limit);
    worker.addEventListener('message', (event: MessageEvent<TemplateAnswer>) => {
      clearTimeout(timer);
      settle(event.data);
    });
    worker.addEventListener('error', () => settle(null));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
