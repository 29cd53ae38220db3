import './marks.css';
import { type Rag, ragChoices } from '#shared/domain/rag.ts';

// A shape for each rating, so that they can be told apart without colour.
const shapes: Readonly<Record<Rag, { readonly path: string; readonly colour: string; readonly second?: string }>> = {
  none: { path: 'M3 8h10', colour: 'var(--ink-faint)' },
  red: { path: 'M8 1.5l6.500 6.500L8 14.500L1.500 8z', colour: 'var(--rag-red)' },
  'amber-red': { path: 'M8 2l6.500 11.500h-13z', colour: 'var(--rag-amber)', second: 'var(--rag-red)' },
  amber: { path: 'M8 2l6.500 11.500h-13z', colour: 'var(--rag-amber)' },
  'amber-green': { path: 'M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12z', colour: 'var(--rag-green)', second: 'var(--rag-amber)' },
  green: { path: 'M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12z', colour: 'var(--rag-green)' },
};

/** A rating as shape, colour and word. */
export function RagMark({ value }: { readonly value: Rag }) {
  const shape = shapes[value];
  return (
    <span className="rag-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shape.path} fill={value === 'none' ? 'none' : shape.colour} stroke={shape.second ?? shape.colour} strokeWidth={shape.second ? 3 : 1} />
      </svg>
      {ragChoices.find((one) => one.value === value)?.label}
    </span>
  );
}
