import type { Result } from '#shared/base/result.ts';
import type { TemplateInFile } from '#shared/templates/template-file.ts';

/** What the worker that reads and packs template files is asked. */
export type TemplateRequest =
  | { readonly call: 'open'; readonly bytes: Uint8Array }
  | { readonly call: 'pack'; readonly template: TemplateInFile; readonly made: string; readonly app: string };

/** Its answer. */
export type TemplateAnswer =
  | { readonly call: 'open'; readonly result: Result<TemplateInFile> }
  | { readonly call: 'pack'; readonly result: Result<Uint8Array> };
