import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { ChosenFile } from '#shared/bridge/contract.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import type { Attachment } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';

const largest = 50_000_000;

/** The kinds of file that may be attached, told by their first bytes, whatever they are called. */
const signatures: readonly { readonly mediaType: Attachment['mediaType']; readonly starts: readonly number[] }[] = [
  { mediaType: 'application/pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', starts: [0x50, 0x4b, 0x03, 0x04] },
  { mediaType: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47] },
  { mediaType: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
];

/** Asks for a PDF, Word file or picture and keeps it whole. Null where nothing was chosen. */
export async function chooseAttachment(store: Store): Promise<Result<Attachment | null>> {
  const opened = await openFile();
  if (!opened.ok || !opened.value) return opened as Result<null>;
  const { name, bytes } = opened.value;
  const kind = signatures.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  if (!kind || (kind.mediaType.includes('wordprocessingml') && !/\.docx$/i.test(name))) {
    return refuse(
      'not-attachable',
      `“${name}” is not a PDF, a Word file (.docx) or a picture (PNG, JPEG), so it was not attached. Save it as one of these first.`,
    );
  }
  const stored = await store.putBlob(bytes, kind.mediaType);
  if (!stored.ok) return stored;
  return ok({ name: name.slice(0, 300), mediaType: kind.mediaType, blob: stored.value, bytes: bytes.length });
}

async function openFile(): Promise<Result<ChosenFile | null>> {
  try {
    return ok(await getBridge().openFile({ kinds: ['attachment'], maxBytes: largest }));
  } catch (error) {
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    throw error;
  }
}
