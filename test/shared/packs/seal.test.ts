import { describe, expect, test } from 'vitest';
import { sha256 } from '#shared/base/hash.ts';
import { openSeal, sealPack } from '#shared/packs/seal.ts';
import { packItem, packSource } from './sources.ts';

const source = packSource({ items: [packItem('1'), packItem('2')] });

describe('the seal of a pack', () => {
  test('is the same for the same pack, whatever the order of its fields, and gives it back', async () => {
    const { bytes, hash } = await sealPack(source);
    const turned = Object.fromEntries(Object.entries(source).reverse()) as typeof source;
    expect((await sealPack(turned)).hash).toBe(hash);
    expect(await openSeal(bytes, hash)).toEqual({ ok: true, value: source });
  });

  test('is broken by a single letter', async () => {
    const { bytes, hash } = await sealPack(source);
    for (const at of [0, 40, bytes.length >> 1, bytes.length - 1]) {
      const altered = bytes.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      const opened = await openSeal(altered, hash);
      expect(opened.ok || opened.problem.reason).toBe('damaged');
    }
  });

  test('of a later format is refused with what to do', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...source, format: 2 }));
    const opened = await openSeal(bytes, await sha256(bytes));
    expect(opened.ok || opened.problem.reason).toBe('newer');
  });
});
