import { describe, expect, test } from 'vitest';
import { gridAction } from '#renderer/parts/register/grid-keys.ts';

const size = { rows: 100, columns: 5, page: 20 };
const at = (row: number, column: number, corner = { row, column }) => ({
  spot: { row, column },
  corner,
  isBlock: corner.row !== row || corner.column !== column,
});
const press = (key: string, with_: Partial<{ ctrlKey: boolean; shiftKey: boolean; altKey: boolean }> = {}) =>
  gridAction({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...with_ }, at(50, 2), size);
const spot = (action: ReturnType<typeof press>) => (action?.kind === 'go' ? [action.to.row, action.to.column] : action);

describe('the keys of a register', () => {
  test.each([
    ['ArrowDown', {}, [51, 2]],
    ['ArrowUp', {}, [49, 2]],
    ['ArrowLeft', {}, [50, 1]],
    ['ArrowRight', {}, [50, 3]],
    ['PageDown', {}, [70, 2]],
    ['PageUp', {}, [30, 2]],
    ['Home', {}, [50, 0]],
    ['End', {}, [50, 4]],
    ['Home', { ctrlKey: true }, [0, 0]],
    ['End', { ctrlKey: true }, [99, 4]],
    ['ArrowDown', { ctrlKey: true }, [99, 2]],
  ] as const)('%s %o goes to %o', (key, held, to) => {
    expect(spot(press(key, held))).toEqual(to);
  });

  test('never leaves the table', () => {
    expect(spot(gridAction({ key: 'PageDown', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }, at(95, 0), size))).toEqual([99, 0]);
    expect(spot(gridAction({ key: 'ArrowLeft', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }, at(0, 0), size))).toEqual([0, 0]);
  });

  test('on the headings Enter sorts, and letters do nothing', () => {
    const onHead = (key: string) => gridAction({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }, at(-1, 0), size);
    expect(onHead('Enter')).toEqual({ kind: 'sort' });
    expect(onHead('x')).toBeNull();
  });

  test('a letter begins to write, a command key does not', () => {
    expect(press('x')).toEqual({ kind: 'type', key: 'x' });
    expect(press('k', { ctrlKey: true })).toBeNull();
    expect(press('a', { ctrlKey: true })).toEqual({ kind: 'mark-all' });
    expect(press('1', { altKey: true })).toBeNull();
  });
});
