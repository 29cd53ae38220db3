import { ok, refuse } from '#shared/base/result.ts';
import { openTemplate, packTemplate } from '#shared/templates/template-file.ts';
import type { TemplateAnswer, TemplateRequest } from './template-protocol.ts';

addEventListener('message', (event: MessageEvent<TemplateRequest>) => {
  void answer(event.data).then((done) => postMessage(done));
});

/** A file made to break its reader ends here, in the same words as any other fault. */
async function answer(request: TemplateRequest): Promise<TemplateAnswer> {
  try {
    if (request.call === 'open') return { call: 'open', result: await openTemplate(request.bytes) };
    return { call: 'pack', result: ok(await packTemplate(request.template, request)) };
  } catch (error) {
    const words = (error as Error).message;
    if (request.call === 'pack')
      return { call: 'pack', result: refuse('not-packed', `The file was not made (${words}). The template itself is safe. Try again.`) };
    return { call: 'open', result: refuse('damaged', `This file cannot be read (${words}). Nothing was taken in. Use another copy of it.`) };
  }
}
