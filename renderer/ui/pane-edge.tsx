import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import './pane-edge.css';

/** The left edge of a pane that stands at the right: dragged, or moved with the arrow keys. Widths in pixels. */
export function PaneEdge({
  label,
  width,
  narrowest,
  widest,
  onWidth,
}: {
  readonly label: string;
  readonly width: number;
  readonly narrowest: number;
  readonly widest: number;
  readonly onWidth: (width: number) => void;
}) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const set = (wanted: number) => onWidth(Math.round(Math.min(widest, Math.max(narrowest, wanted))));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
    if (!step) return;
    event.preventDefault();
    set(width + step);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from.current) set(from.current.width + from.current.x - event.clientX);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter with a value is not a thematic break.
    <div
      className="pane-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        from.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
}
