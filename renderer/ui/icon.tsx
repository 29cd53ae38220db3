// Drawn on a 16 x 16 grid.
const paths = {
  today: 'M2.5 4.5h11v9h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3',
  programme: 'M2.5 3.5h11M2.5 8h7M2.5 12.5h9M13.5 6.5v3',
  register: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9',
  report: 'M4 2h6l3 3v9H4zM10 2v3h3M6 8.5h5M6 11h5',
  meeting: 'M3 12.5h10M4.5 12.5V9h7v3.5M8 9V6.5M5.5 4.5a2.5 2 0 0 1 5 0v2h-5z',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M10.4 10.4l3.4 3.4',
  history: 'M8 2.5a5.5 5.5 0 1 1-5.2 3.7M2.5 2.5v3.8h3.8M8 5v3.2l2.2 1.6',
  settings: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 2.9a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 0 0 0-3.2M6 9.9a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 0 0 0-3.2',
  guide: 'M8 4.2C6.5 3 4.500 2.800 2.500 3v9.500c2-.2 4 0 5.500 1.200c1.500-1.200 3.500-1.400 5.500-1.200V3c-2-.2-4 0-5.500 1.200zM8 4.200v9.500',
  add: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4l4-4',
  up: 'M4 10l4-4l4 4',
  right: 'M6 4l4 4l-4 4',
  columns: 'M2.500 3.500h11v9h-11zM6.200 3.500v9M9.800 3.500v9',
  remove: 'M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500l.6 8.500h5.800l.6-8.500M7 7v3.500M9 7v3.500',
  copy: 'M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3',
  print: 'M4.500 6V2.500h7V6M4.500 11h-2V6h11v5h-2M4.500 9.500h7v4h-7z',
  undo: 'M6 3L3 6l3 3M3 6h6.500a3.500 3.500 0 0 1 0 7H6',
  rail: 'M2.500 3.500h11v9h-11zM6.500 3.500v9',
  inspector: 'M2.500 3.500h11v9h-11zM9.500 3.500v9',
  tick: 'M3 8.500l3.200 3.200L13 5',
  warning: 'M8 2.500l6 11H2zM8 6.500v3.500M8 11.600v.6',
  filter: 'M2.5 3.5h11L9.500 8.500v4.500l-3-1.500v-3z',
  view: 'M1.500 8C3.500 4.800 5.600 3.500 8 3.500s4.500 1.300 6.500 4.500c-2 3.200-4.100 4.500-6.500 4.500S3.500 11.200 1.500 8zM8 6a2 2 0 1 0 0 4a2 2 0 0 0 0-4',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  file: 'M4 2h6l3 3v9H4zM10 2v3h3',
} as const;

export type IconName = keyof typeof paths;

/** A small picture beside words; hidden from screen readers, since the words say it. */
export function Icon({ name }: { readonly name: IconName }) {
  return <Drawing path={paths[name]} />;
}

/** A picture as all are drawn: lines of one width on a 16 x 16 grid, in the colour of the words around it. */
export function Drawing({ path }: { readonly path: string }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
