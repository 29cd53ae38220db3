import { type Templates, templatesWith } from '#shared/templates/index.ts';
import type { Reader } from '#renderer/data/index.ts';
import { useLookups } from '../lookups.tsx';

/** Every template that can be had, live: those shipped and the council's own. */
export function useTemplates(): Templates {
  return templatesWith(useLookups().recordsOf('template'));
}

/** The same, read within a command's transaction. */
export async function readTemplates(reader: Pick<Reader, 'all'>): Promise<Templates> {
  return templatesWith(await reader.all('template'));
}
