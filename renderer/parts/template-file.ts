import { useSyncExternalStore } from 'react';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { createWatchers } from '#shared/base/watchers.ts';
import type { TemplateInFile } from '#shared/templates/template-file.ts';
import { askOnce } from '#renderer/workers/ask-once.ts';
import type { TemplateAnswer, TemplateRequest } from '#renderer/workers/template-protocol.ts';

export type { TemplateInFile } from '#shared/templates/template-file.ts';

/** A template file that was opened and checked. */
export type OpenedTemplate = { readonly name: string; readonly template: TemplateInFile };

let waiting: OpenedTemplate | null = null;
const { watch, tell } = createWatchers();

/** The address of the screen that shows a template from a file, and what of it is here already. */
export const openedTemplatePath = '/templates';

/** Opens a template file from the desktop and keeps it for that screen. Refused with a sentence. */
export async function keepOpenedTemplate(name: string, bytes: Uint8Array): Promise<Result<OpenedTemplate>> {
  const opened = await openTemplateFile(bytes);
  if (!opened.ok) return opened;
  waiting = { name, template: opened.value };
  tell();
  return ok(waiting);
}

/** What was opened from the desktop and is not decided on yet, and what is then to be called. */
export function useOpenedTemplate(): readonly [OpenedTemplate | null, () => void] {
  const opened = useSyncExternalStore(watch, () => waiting);
  const decide = () => {
    waiting = null;
    tell();
  };
  return [opened, decide];
}

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
  return askOnce(worker, request, limit);
}
