import { nameOfFile } from '#shared/base/file-name.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import type { Template } from '#shared/domain/template/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { packTemplateFile } from '#renderer/parts/template-file.ts';
import { getBridge } from '#renderer/platform/index.ts';

/** Writes a template as a file and asks where to save it. The value is the file's name, or null where the person cancelled. */
export async function saveTemplate(store: Pick<Store, 'readBlob'>, content: Template, isDraft: boolean): Promise<Result<string | null>> {
  try {
    const bridge = getBridge();
    const blob = content.letterhead?.picture?.blob;
    const picture = blob === undefined ? null : ((await store.readBlob(blob))?.bytes ?? null);
    if (blob !== undefined && !picture)
      return refuse('picture-missing', 'The picture of the letterhead is not stored on this computer, so the file was not made.');
    const packed = await packTemplateFile({ content, isDraft, picture }, (await bridge.appInfo()).version);
    if (!packed.ok) return packed;
    const saved = await bridge.saveFile({
      suggestedName: `${nameOfFile(content.name, 80) || 'Template'} version ${content.version}.boardpack`,
      kind: 'boardpack',
      bytes: packed.value,
    });
    return ok(saved?.name ?? null);
  } catch (error) {
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    throw error;
  }
}
