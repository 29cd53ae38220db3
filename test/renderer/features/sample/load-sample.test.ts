import { describe, expect, test } from 'vitest';
import { openStore } from '#renderer/data/index.ts';
import { loadSample } from '#renderer/features/sample/index.ts';
import { reablementChart } from '#renderer/features/sample/reablement-chart.ts';
import { papers, sampleEdits } from '#renderer/features/sample/sample-edits.ts';
import { sha256 } from '#shared/base/hash.ts';

describe('opening the sample', () => {
  test('writes every record, every block and the picture as one change', async () => {
    const opened = await openStore({ name: `sample-${crypto.randomUUID().slice(0, 8)}` });
    if (opened.state !== 'ready') throw new Error(`The store is ${opened.state}`);
    const { store } = opened;
    const result = await loadSample(store);
    expect(result.ok).toBe(true);
    await store.read(async (reader) => {
      expect(await reader.all('risk')).toHaveLength(26);
      expect((await reader.all('settings'))[0]?.council).toBe('Wendlebury County Council');
      for (const { report, blocks } of papers) {
        expect(await reader.get('report', report.id)).toEqual(report);
        const stored = await reader.blocks(report.id);
        expect(new Map(stored.map(({ report: _, ...block }) => [block.id, block]))).toEqual(new Map(blocks.map((block) => [block.id, block])));
      }
    });
    const picture = await store.readBlob(reablementChart.blob);
    expect(picture?.mediaType).toBe('image/png');
    const size = await createImageBitmap(new Blob([picture?.bytes as Uint8Array<ArrayBuffer>]));
    expect([size.width, size.height]).toEqual([reablementChart.width, reablementChart.height]);
    await opened.close();
    indexedDB.deleteDatabase(store.database.name);
  });

  test('writes nothing where the picture cannot be stored', async () => {
    const commands: string[] = [];
    const result = await loadSample({
      putBlob: async () => ({ ok: false, problem: { reason: 'full', message: 'The disk is full.' } }),
      run: async (note) => {
        commands.push(note.command);
        return { ok: true, value: null };
      },
    });
    expect(result).toEqual({ ok: false, problem: { reason: 'full', message: 'The disk is full.' } });
    expect(commands).toEqual([]);
  });

  test('gives the picture to the store byte for byte as its block names it', async () => {
    const hashes: string[] = [];
    const edits: unknown[] = [];
    await loadSample({
      putBlob: async (bytes) => {
        hashes.push(await sha256(bytes));
        return { ok: true, value: hashes[0] as string };
      },
      run: async (_note, given) => {
        edits.push(given);
        return { ok: true, value: null };
      },
    });
    expect(hashes).toEqual([reablementChart.blob]);
    expect(edits).toEqual([sampleEdits()]);
  });
});
