// Vitest lists failures with a function that Node 20 does not have yet; without it a failing test hides its reason.
if (!('groupBy' in Map)) {
  /**
   * @param {Iterable<unknown>} items
   * @param {(item: unknown, index: number) => unknown} keyOf
   */
  const groupBy = (items, keyOf) => {
    /** @type {Map<unknown, unknown[]>} */
    const groups = new Map();
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
    return groups;
  };
  Object.defineProperty(Map, 'groupBy', { value: groupBy, configurable: true, writable: true });
}
