import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import { getBridge } from '#renderer/platform/index.ts';

const bridge = getBridge();
const bytes = new TextEncoder().encode('bytes of a report');
const request = { suggestedName: 'Report.docx', kind: 'docx', bytes } as const;

beforeEach(() => localStorage.removeItem('boardpack.recent-files'));
afterEach(() => vi.unstubAllGlobals());

test('saves through the browser’s dialog, whole, and remembers the name', async () => {
  const root = await navigator.storage.getDirectory();
  const pick = vi.fn(async () => root.getFileHandle('chosen.docx', { create: true }));
  vi.stubGlobal('showSaveFilePicker', pick);
  expect(await bridge.saveFile(request)).toEqual({ name: 'chosen.docx' });
  expect(pick).toHaveBeenCalledWith({ suggestedName: 'Report.docx', types: [expect.objectContaining({ description: 'Word document' })] });
  expect(await (await (await root.getFileHandle('chosen.docx')).getFile()).text()).toBe('bytes of a report');
  expect(await bridge.recentFiles()).toMatchObject([{ name: 'chosen.docx' }]);
  await root.removeEntry('chosen.docx');
});

test('a cancelled dialog saves nothing', async () => {
  vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('cancelled', 'AbortError')));
  expect(await bridge.saveFile(request)).toBeNull();
  expect(await bridge.recentFiles()).toEqual([]);
});

test.each([
  ['has no dialog', undefined],
  ['finds the click too long ago', () => Promise.reject(new DOMException('no activation', 'SecurityError'))],
])('downloads where the browser %s', async (_why, pick) => {
  vi.stubGlobal('showSaveFilePicker', pick);
  const clicked: { name: string; text: string }[] = [];
  const reading: Promise<void>[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    reading.push(
      fetch(this.href)
        .then((answer) => answer.text())
        .then((text) => void clicked.push({ name: this.download, text })),
    );
  });
  expect(await bridge.saveFile(request)).toEqual({ name: 'Report.docx' });
  await Promise.all(reading);
  expect(clicked).toEqual([{ name: 'Report.docx', text: 'bytes of a report' }]);
  vi.restoreAllMocks();
});

test('says why a file could not be saved', async () => {
  vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('the share is gone', 'NotFoundError')));
  const refusal = await bridge.saveFile(request).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(BridgeRefused);
  expect(refusal).toMatchObject({ reason: 'cannot-write', message: expect.stringContaining('the share is gone') });
});

/** Answers the next file dialog with `file`, or with a cancel. */
function answerFileDialog(file: File | null): { accept: () => string } {
  let accept = '';
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function click(this: HTMLInputElement) {
    accept = this.accept;
    if (file) {
      const transfer = new DataTransfer();
      transfer.items.add(file);
      this.files = transfer.files;
    }
    this.dispatchEvent(new Event(file ? 'change' : 'cancel'));
  });
  return { accept: () => accept };
}

test('opens a file whole, cancels quietly, and leaves nothing in the page', async () => {
  const dialog = answerFileDialog(new File([bytes], 'backup.boardpack'));
  expect(await bridge.openFile({ kinds: ['boardpack', 'picture'], maxBytes: 100 })).toEqual({ name: 'backup.boardpack', bytes });
  expect(dialog.accept()).toBe('.boardpack,.png,.jpg,.jpeg,.gif,.webp');
  vi.restoreAllMocks();
  answerFileDialog(null);
  expect(await bridge.openFile({ kinds: ['boardpack'], maxBytes: 100 })).toBeNull();
  expect(document.querySelectorAll('input[type=file]')).toHaveLength(0);
  vi.restoreAllMocks();
});

test('opens several files or a folder, each read or refused alone, and remembers none of them', async () => {
  const files = [new File([bytes], 'Item 10.pdf'), new File([bytes], 'Item 2.docx'), new File(['x'], 'Thumbs.db')];
  for (const file of files) Object.defineProperty(file, 'webkitRelativePath', { value: `papers/late/${file.name}` });
  const asked: { several: boolean; folder: boolean }[] = [];
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function click(this: HTMLInputElement) {
    asked.push({ several: this.multiple, folder: this.webkitdirectory });
    Object.defineProperty(this, 'files', { value: files });
    this.dispatchEvent(new Event('change'));
  });
  const limits = { kinds: ['paper'], maxBytes: 100, maxFiles: 3 } as const;
  const read = { ok: true, value: bytes };
  expect(await bridge.openFiles({ ...limits, folder: true })).toEqual([
    { name: 'late/Item 2.docx', file: read },
    { name: 'late/Item 10.pdf', file: read },
    { name: 'late/Thumbs.db', file: expect.objectContaining({ ok: false }) },
  ]);
  expect(asked).toEqual([{ several: true, folder: true }]);
  expect(await bridge.recentFiles()).toEqual([]);
  await expect(bridge.openFiles({ ...limits, maxFiles: 2, folder: true })).rejects.toMatchObject({ reason: 'too-many' });
  vi.restoreAllMocks();
});

test('refuses a file above the limit before it is read', async () => {
  const file = new File([new Uint8Array(3 * 1024 * 1024)], 'large.boardpack');
  const read = vi.spyOn(file, 'arrayBuffer');
  answerFileDialog(file);
  await expect(bridge.openFile({ kinds: ['boardpack'], maxBytes: 1024 * 1024 })).rejects.toMatchObject({
    reason: 'too-large',
    message: expect.stringMatching(/3 MB.*1 MB/),
  });
  expect(read).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('opens links the user agreed to, and no others', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  const asked = vi.spyOn(window, 'confirm').mockReturnValueOnce(false).mockReturnValueOnce(true);
  expect(await bridge.openLink('https://example.org/')).toEqual({ opened: false });
  expect(await bridge.openLink('https://example.org/')).toEqual({ opened: true });
  expect(opened.mock.calls).toEqual([['https://example.org/', '_blank', 'noopener,noreferrer']]);
  await expect(bridge.openLink('javascript:alert(1)')).rejects.toMatchObject({ reason: 'link-refused' });
  expect(asked).toHaveBeenCalledTimes(2);
  vi.restoreAllMocks();
});

test('keeps ten names, newest first, each once, and none where the list is damaged', async () => {
  vi.stubGlobal('showSaveFilePicker', undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  for (const name of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '5']) await bridge.saveFile({ ...request, suggestedName: name });
  expect((await bridge.recentFiles()).map(({ name }) => name)).toEqual(['5', '11', '10', '9', '8', '7', '6', '4', '3', '2']);
  await bridge.forgetRecentFiles();
  expect(await bridge.recentFiles()).toEqual([]);
  localStorage.setItem('boardpack.recent-files', '{damaged');
  expect(await bridge.recentFiles()).toEqual([]);
  vi.restoreAllMocks();
});
