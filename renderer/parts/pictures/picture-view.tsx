import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { RecordRef, Scene } from '#shared/pictures/scene.ts';
import { walkMarks } from '#shared/pictures/walk.ts';
import type { OpenedBy } from '../opening.ts';
import { Drawing, HatchDefinitions } from './drawing.tsx';

/** Points of print in one rem, so that a picture grows with the size of text that people choose. */
export const pointsPerRem = 12;

/**
 * A picture on the screen. One stop for the Tab key; arrow keys walk its marks, each with its words, and Enter opens
 * what a mark stands for (`null`: no single record, the table is the place to look).
 */
export function PictureView({
  scene,
  describedBy,
  onOpen,
}: {
  readonly scene: Scene;
  readonly describedBy: string;
  readonly onOpen: (record: RecordRef | null, by: OpenedBy) => void;
}) {
  // Colons would end the name of a hatching in a reference to it.
  const id = useId().replaceAll(/[^A-Za-z0-9]/g, '');
  const [at, setAt] = useState(0);
  const ref = useRef<SVGSVGElement>(null);
  const current = Math.min(at, scene.marks.length - 1);
  const shapes = useMemo(() => [...scene.ground, ...scene.marks.flatMap((mark) => mark.shapes)], [scene]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const mark = scene.marks[current];
    if ((event.key === 'Enter' || event.key === ' ') && mark) {
      event.preventDefault();
      onOpen(mark.record, 'keyboard');
      return;
    }
    if (!/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    const next = walkMarks(scene.marks, current, event.key);
    setAt(next);
    ref.current?.querySelectorAll<SVGGElement>('.picture-mark')[next]?.focus();
  };
  const markOf = (target: EventTarget) => (target instanceof Element ? Number(target.closest('[data-mark]')?.getAttribute('data-mark') ?? -1) : -1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn in.
    <svg
      ref={ref}
      className="picture-drawing"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      style={{ inlineSize: `${scene.width / pointsPerRem}rem`, blockSize: `${scene.height / pointsPerRem}rem` }}
      role="group"
      aria-label={scene.title}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onFocus={(event) => setAt(Math.max(0, markOf(event.target)))}
      onClick={(event) => {
        const record = scene.marks[markOf(event.target)]?.record;
        if (record) onOpen(record, 'mouse');
      }}
    >
      <HatchDefinitions shapes={shapes} id={id} />
      {/* What a mark says is more than the words drawn in it, so these stand apart. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
      <g aria-hidden="true">
        <Drawing shapes={shapes} id={id} />
      </g>
      {scene.marks.map((mark, index) => (
        <g
          key={mark.id}
          data-mark={index}
          className="picture-mark"
          role={mark.record ? 'button' : 'img'}
          tabIndex={index === current ? 0 : -1}
          aria-label={mark.label}
        >
          <title>{mark.label}</title>
          <rect className="picture-ring" x={mark.box.x} y={mark.box.y} width={mark.box.width} height={mark.box.height} rx="2" />
        </g>
      ))}
    </svg>
  );
}

/** A picture as it is printed: nothing in it is walked to. */
export function PrintedPicture({ scene }: { readonly scene: Scene }) {
  const id = useId().replaceAll(/[^A-Za-z0-9]/g, '');
  const shapes = useMemo(() => [...scene.ground, ...scene.marks.flatMap((mark) => mark.shapes)], [scene]);
  return (
    <svg className="picture-page" viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-label={scene.alt}>
      <HatchDefinitions shapes={shapes} id={id} />
      <Drawing shapes={shapes} id={id} />
    </svg>
  );
}
