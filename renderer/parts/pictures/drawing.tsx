import { memo } from 'react';
import { arrowHeadOf, outlineOf } from '#shared/pictures/outline.ts';
import type { Colour, Hatch, Shape } from '#shared/pictures/scene.ts';
import { screenColour } from './colours.ts';

type Hatched = Exclude<Shape, { shape: 'text' | 'line' }>;

/** Distance between two strokes of a hatching, and how thick they are, in points. */
export const hatchStep = 4;
export const hatchWeight = 0.6;
/** The rim around words that lines may lie behind. */
export const haloWeight = 2.6;

/** A picture's shapes as SVG. `id` begins the names of its hatchings, which are the document's. */
export const Drawing = memo(function Drawing({ shapes, id }: { readonly shapes: readonly Shape[]; readonly id: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no names, and keep nothing.
  return shapes.map((shape, index) => <Drawn key={index} shape={shape} id={id} />);
});

function Drawn({ shape, id }: { readonly shape: Shape; readonly id: string }) {
  if (shape.shape === 'text') {
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fontWeight={shape.bold ? 700 : 400}
        textAnchor={shape.anchor ?? 'start'}
        fill={screenColour(shape.colour)}
        {...(shape.halo ? { stroke: screenColour('surface'), strokeWidth: haloWeight, paintOrder: 'stroke', strokeLinejoin: 'round' } : {})}
      >
        {shape.text}
      </text>
    );
  }
  const path = outlineOf(shape);
  const head = arrowHeadOf(shape);
  const fill = 'fill' in shape && shape.fill ? screenColour(shape.fill) : 'none';
  const hatch = 'hatch' in shape ? shape.hatch : undefined;
  const stroke = shape.stroke ? screenColour(shape.stroke) : 'none';
  return (
    <>
      {(fill !== 'none' || !hatch) && (
        <path
          d={path}
          fill={fill}
          stroke={hatch ? 'none' : stroke}
          strokeWidth={shape.weight ?? 1}
          strokeLinejoin="round"
          {...(shape.dashed ? { strokeDasharray: '4 3' } : {})}
        />
      )}
      {hatch && <path d={path} fill={`url(#${hatchName(id, hatch, shape.stroke ?? 'ink')})`} stroke={stroke} strokeWidth={shape.weight ?? 1} />}
      {head && <path d={head} fill={stroke} />}
    </>
  );
}

/** The hatchings that a picture's shapes use. */
export function HatchDefinitions({ shapes, id }: { readonly shapes: readonly Shape[]; readonly id: string }) {
  const used = new Map<string, { readonly hatch: Hatch; readonly colour: Colour }>();
  for (const shape of shapes.filter(isHatched)) {
    const [hatch, colour] = [shape.hatch ?? 'rising', shape.stroke ?? 'ink'];
    used.set(hatchName(id, hatch, colour), { hatch, colour });
  }
  const s = hatchStep;
  return (
    <defs>
      {[...used].map(([name, { hatch, colour }]) => (
        <pattern key={name} id={name} width={s} height={s} patternUnits="userSpaceOnUse">
          {hatch === 'dotted' && <circle cx={s / 2} cy={s / 2} r="0.7" fill={screenColour(colour)} />}
          {(hatch === 'rising' || hatch === 'crossed') && (
            <path d={`M-1 1L1 -1M0 ${s}L${s} 0M${s - 1} ${s + 1}L${s + 1} ${s - 1}`} stroke={screenColour(colour)} strokeWidth={hatchWeight} />
          )}
          {(hatch === 'falling' || hatch === 'crossed') && (
            <path d={`M-1 ${s - 1}L1 ${s + 1}M0 0L${s} ${s}M${s - 1} -1L${s + 1} 1`} stroke={screenColour(colour)} strokeWidth={hatchWeight} />
          )}
        </pattern>
      ))}
    </defs>
  );
}

function isHatched(shape: Shape): shape is Hatched {
  return 'hatch' in shape && shape.hatch !== undefined;
}

function hatchName(id: string, hatch: Hatch, colour: Colour): string {
  return `${id}-${hatch}-${colour}`;
}
