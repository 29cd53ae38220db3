/** Where the marker of a register stands: row -1 is the headings. */
export type Spot = { readonly row: number; readonly column: number };

export type GridAction =
  | { readonly kind: 'go' | 'extend'; readonly to: Spot }
  | { readonly kind: 'open' | 'edit' | 'sort' | 'sort-too' | 'menu' | 'mark' | 'mark-block' | 'mark-all' | 'clear' | 'delete' | 'fill-down' }
  /** The column under the marker becomes wider or narrower, or changes places with its neighbour. */
  | { readonly kind: 'resize' | 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'type'; readonly key: string };

type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean; readonly altKey: boolean };

/** The corner of a block of cells that Shift moves; the marker's own place where there is none. */
type Stand = { readonly spot: Spot; readonly corner: Spot; readonly isBlock: boolean };

/** What a key does in a register that has so many rows and columns and shows `page` rows at a time; null: nothing here. */
export function gridAction(
  press: Press,
  { spot, corner, isBlock }: Stand,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): GridAction | null {
  const control = press.ctrlKey || press.metaKey;
  const onHead = spot.row < 0;
  const sideways = press.key === 'ArrowRight' ? 1 : press.key === 'ArrowLeft' ? -1 : null;
  if (press.altKey) {
    if (press.shiftKey && sideways) return { kind: 'move', by: sideways };
    return press.key === 'ArrowDown' ? { kind: 'menu' } : null;
  }
  if (onHead && press.shiftKey && sideways) return { kind: 'resize', by: sideways };
  const extends_ = press.shiftKey && !onHead;
  const from = extends_ ? corner : spot;
  const to = (row: number, column = from.column): GridAction => ({
    kind: extends_ ? 'extend' : 'go',
    to: { row: Math.max(extends_ ? 0 : -1, Math.min(size.rows - 1, row)), column: Math.max(0, Math.min(size.columns - 1, column)) },
  });
  switch (press.key) {
    case 'ArrowDown':
      return to(control ? size.rows - 1 : from.row + 1);
    case 'ArrowUp':
      return to(control ? 0 : from.row - 1);
    case 'ArrowRight':
      return to(from.row, control ? size.columns - 1 : from.column + 1);
    case 'ArrowLeft':
      return to(from.row, control ? 0 : from.column - 1);
    case 'PageDown':
      return to(from.row + size.page);
    case 'PageUp':
      return to(Math.max(0, from.row - size.page));
    case 'Home':
      return control ? to(0, 0) : to(from.row, 0);
    case 'End':
      return control ? to(size.rows - 1, size.columns - 1) : to(from.row, size.columns - 1);
    case 'Enter':
      return { kind: onHead ? (press.shiftKey ? 'sort-too' : 'sort') : 'open' };
    case 'F2':
      return onHead ? null : { kind: 'edit' };
    case 'F10':
      return press.shiftKey ? { kind: 'menu' } : null;
    case 'ContextMenu':
      return { kind: 'menu' };
    case ' ':
      if (onHead) return { kind: press.shiftKey ? 'sort-too' : 'sort' };
      return control ? null : { kind: press.shiftKey && isBlock ? 'mark-block' : 'mark' };
    case 'Escape':
      return isBlock ? { kind: 'go', to: spot } : null;
    case 'Delete':
      return onHead ? null : { kind: control ? 'delete' : 'clear' };
    case 'a':
      if (control) return { kind: 'mark-all' };
      break;
    case 'd':
      if (control && isBlock) return { kind: 'fill-down' };
  }
  return press.key.length === 1 && !control && !onHead ? { kind: 'type', key: press.key } : null;
}
