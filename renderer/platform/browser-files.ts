import type { Calls, ChosenFile } from '#shared/bridge/contract.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { fileKinds } from './file-kinds.ts';
import { rememberName } from './recent-names.ts';

type SaveRequest = Parameters<Calls['saveFile']>[0];
type OpenRequest = Parameters<Calls['openFile']>[0];
type SavePicker = (options: { readonly suggestedName: string; readonly types: readonly unknown[] }) => Promise<FileSystemFileHandle>;

/** Saves where the user says, whole or not at all; as a download where the browser has no dialog for it. */
export async function saveInBrowser(request: SaveRequest): Promise<Result<{ name: string } | null>> {
  const pick = (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (!pick) return download(request);
  try {
    const kind = fileKinds[request.kind];
    const handle = await pick.call(globalThis, { suggestedName: request.suggestedName, types: [kind] });
    const stream = await handle.createWritable();
    await stream.write(request.bytes as Uint8Array<ArrayBuffer>);
    await stream.close();
    rememberName(handle.name);
    return ok({ name: handle.name });
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'AbortError') return ok(null);
    // The dialog needs a recent click; after a long export the browser may think it too long ago.
    if (name === 'SecurityError') return download(request);
    return refuse('cannot-write', `The file could not be saved (${message}). Nothing was changed. Choose another place and try again.`);
  }
}

function download(request: SaveRequest): Result<{ name: string }> {
  const mediaType = Object.keys(fileKinds[request.kind].accept)[0] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([request.bytes as Uint8Array<ArrayBuffer>], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = request.suggestedName;
  link.click();
  // The browser reads the bytes after the click: a minute is ample, and then they leave memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  rememberName(request.suggestedName);
  return ok({ name: request.suggestedName });
}

/** Asks for one file and reads it whole; null where the user cancelled, refused above `maxBytes`. */
export async function openInBrowser(request: OpenRequest): Promise<Result<ChosenFile | null>> {
  const [file] = await askForFiles({ endings: request.kinds.flatMap((kind) => Object.values(fileKinds[kind].accept).flat()) });
  return file ? readChosen(file, request.maxBytes) : ok(null);
}

/** Reads a file that the user chose whole, and remembers its name unless it is one of many; refused above `maxBytes`. */
export async function readChosen(file: File, maxBytes: number, { remember = true } = {}): Promise<Result<ChosenFile>> {
  if (file.size > maxBytes) return tooLarge(file.name, file.size, maxBytes);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (remember) rememberName(file.name);
    return ok({ name: file.name, bytes });
  } catch (error) {
    return refuse(
      'cannot-read',
      `“${file.name}” could not be read (${(error as Error).message}). Check that it is still there and not locked, then try again.`,
    );
  }
}

/** Asks for a file, for several, or for all of a folder; none where the user cancelled. */
export function askForFiles({
  endings,
  several = false,
  folder = false,
}: {
  readonly endings: readonly string[];
  readonly several?: boolean;
  readonly folder?: boolean;
}): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = [...new Set(endings)].join(',');
  input.multiple = several;
  input.webkitdirectory = folder;
  input.hidden = true;
  // Some browsers forget an input that is not in the page while its dialog is open.
  document.body.append(input);
  return new Promise<readonly File[]>((settle) => {
    input.addEventListener('change', () => settle([...(input.files ?? [])]));
    input.addEventListener('cancel', () => settle([]));
    input.click();
  }).finally(() => input.remove());
}

function tooLarge(name: string, size: number, most: number): Result<never> {
  const megabytes = (bytes: number) => `${Math.max(1, Math.ceil(bytes / 1_048_576))} MB`;
  return refuse('too-large', `“${name}” is ${megabytes(size)}; the most that can be opened here is ${megabytes(most)}. Nothing was changed.`);
}
