import { describe, expect, test } from 'vitest';
import { sampleId, sampleItems } from '#renderer/features/sample/sample-id.ts';
import { isId } from '#shared/base/ids.ts';
import { byPlace } from '#shared/base/order-key.ts';

describe('identifiers of the sample', () => {
  test('have the shape of every identifier and never change', () => {
    expect(isId(sampleId('person:nair'))).toBe(true);
    expect(sampleId('person:nair')).toBe('qdldjms4iasoyqi65rzh');
  });

  test('differ for seeds that hardly differ', () => {
    const seeds = Array.from({ length: 5000 }, (_, index) => `report:progress:section:information:${index}`);
    expect(new Set(seeds.map(sampleId)).size).toBe(seeds.length);
  });

  test('come with places in the order given', () => {
    const items = sampleItems('list', [{ text: 'one' }, { text: 'two' }, { text: 'three' }]);
    expect(
      [...items]
        .reverse()
        .sort(byPlace)
        .map((item) => item.text),
    ).toEqual(['one', 'two', 'three']);
  });
});
