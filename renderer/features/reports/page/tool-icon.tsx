import { Drawing } from '#renderer/ui/icon.tsx';

// Drawn on a 16 x 16 grid.
const paths = {
  bold: 'M4.5 3h4.200a2.500 2.500 0 0 1 0 5H4.500zM4.500 8h5a2.600 2.600 0 0 1 0 5.200h-5z',
  italic: 'M6.500 3h5M4.500 13h5M9.500 3l-3 10',
  superscript: 'M2.500 5l6 8M8.500 5l-6 8M11 3.200a1.400 1.400 0 1 1 2.600.8L11 6.500h3',
  subscript: 'M2.500 3l6 8M8.500 3l-6 8M11 10.200a1.400 1.400 0 1 1 2.600.8L11 13.500h3',
  link: 'M7 9.500l3.500-3.500M6.500 5l1.800-1.800a2.500 2.500 0 0 1 3.600 3.600L10 8.600M9.500 11l-1.800 1.800a2.500 2.500 0 0 1-3.600-3.600L6 7.400',
  outdent: 'M13.500 3.500h-11M13.500 12.500h-11M13.500 8H8M5 5.800L2.800 8L5 10.200',
  indent: 'M2.500 3.500h11M2.500 12.500h11M8 8h5.500M2.800 5.800L5 8l-2.200 2.200',
  table: 'M2.500 3.500h11v9h-11zM2.500 6.500h11M2.500 9.500h11M8 3.500v9',
  picture: 'M2.500 3.500h11v9h-11zM2.500 10.500l3-3l3 3l2-2l3 3M10.500 6.200v.1',
  footnote: 'M2.500 4h7M2.500 7h7M2.500 12.500h11M12 3.500l1-.5v4.500',
  fill: 'M3 3.500h10v3H3zM3 9.500h10v3H3zM8 6.500v3M6.500 8L8 9.500L9.500 8',
  undo: 'M6 3L3 6l3 3M3 6h6.500a3.500 3.500 0 0 1 0 7H6',
  redo: 'M10 3l3 3l-3 3M13 6H6.500a3.500 3.500 0 0 0 0 7H10',
  help: 'M5.800 6a2.200 2.200 0 1 1 3.200 2c-.700.400-1 .800-1 1.600M8 12.200v.2',
} as const;

export type ToolIconName = keyof typeof paths;

/** The picture on a tool; its button says the words. */
export function ToolIcon({ name }: { readonly name: ToolIconName }) {
  return <Drawing path={paths[name]} />;
}
