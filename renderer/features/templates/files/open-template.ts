import { ok, refuse, type Result } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import { type OpenedTemplate, openTemplateFile } from '#renderer/parts/template-file.ts';
import { getBridge } from '#renderer/platform/index.ts';

const largest = 8_000_000;

/** Asks for a template file and checks it; null where none was chosen. Refused with a sentence. */
export async function chooseTemplateFile(): Promise<Result<OpenedTemplate | null>> {
  try {
    const chosen = await getBridge().openFile({ kinds: ['boardpack'], maxBytes: largest });
    if (!chosen) return ok(null);
    const opened = await openTemplateFile(chosen.bytes);
    return opened.ok ? ok({ name: chosen.name, template: opened.value }) : opened;
  } catch (error) {
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    throw error;
  }
}
