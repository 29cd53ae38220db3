/** Where the marker of a register stands: row -1 is the headings. */
export type Spot = { readonly row: number; readonly column: number };

export type GridAction =
  | { readonly kind: 'go'; readonly to: Spot; readonly extend: boolean }
  | { readonly kind: 'open' | 'edit' | 'sort' | 'mark' | 'mark-all' | 'delete' }
  | { readonly kind: 'type'; readonly key: string };

type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean; readonly altKey: boolean };

/** What a key does in a register that has so many rows and columns and shows `page` rows at a time; null: nothing here. */
export function gridAction(press: Press, spot: Spot, size: { readonly rows: number; readonly columns: number; readonly page: number }): GridAction | null {
  const control = press.ctrlKey || press.metaKey;
  if (press.altKey) return null;
  const to = (row: number, column = spot.column): GridAction => ({
    kind: 'go',
    to: { row: Math.max(-1, Math.min(size.rows - 1, row)), column: Math.max(0, Math.min(size.columns - 1, column)) },
    extend: press.shiftKey,
  });
  switch (press.key) {
    case 'ArrowDown':
      return to(control ? size.rows - 1 : spot.row + 1);
    case 'ArrowUp':
      return to(control ? 0 : spot.row - 1);
    case 'ArrowRight':
      return to(spot.row, control ? size.columns - 1 : spot.column + 1);
    case 'ArrowLeft':
      return to(spot.row, control ? 0 : spot.column - 1);
    case 'PageDown':
      return to(spot.row + size.page);
    case 'PageUp':
      return to(Math.max(0, spot.row - size.page));
    case 'Home':
      return control ? to(0, 0) : to(spot.row, 0);
    case 'End':
      return control ? to(size.rows - 1, size.columns - 1) : to(spot.row, size.columns - 1);
    case 'Enter':
      return { kind: spot.row < 0 ? 'sort' : 'open' };
    case 'F2':
      return spot.row < 0 ? null : { kind: 'edit' };
    case ' ':
      return control ? null : { kind: spot.row < 0 ? 'sort' : 'mark' };
    case 'Delete':
      return { kind: 'delete' };
    case 'a':
      if (control) return { kind: 'mark-all' };
  }
  return press.key.length === 1 && !control && spot.row >= 0 ? { kind: 'type', key: press.key } : null;
}
