import { type Colour, colours } from '#shared/pictures/scene.ts';

const tokens: Readonly<Record<Colour, string>> = {
  surface: '--surface',
  sunk: '--surface-sunk',
  ink: '--ink',
  'ink-soft': '--ink-soft',
  line: '--line',
  'line-strong': '--line-strong',
  accent: '--accent',
  'accent-wash': '--accent-wash',
  severe: '--tone-severe',
  'severe-ink': '--tone-severe-ink',
  high: '--tone-high',
  'high-ink': '--tone-high-ink',
  medium: '--tone-medium',
  'medium-ink': '--tone-medium-ink',
  low: '--tone-low',
  'low-ink': '--tone-low-ink',
  red: '--rag-red',
  amber: '--rag-amber',
  green: '--rag-green',
};

/** A picture's colour as the style sheets have it, light or dark as the screen is. */
export function screenColour(colour: Colour): string {
  return `var(${tokens[colour]})`;
}

/** All colours as they are in light, whatever the screen shows: those of paper. */
export function paperColours(): Readonly<Record<Colour, string>> {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = 'light';
  document.body.append(probe);
  const read = (colour: Colour) => {
    probe.style.color = screenColour(colour);
    return [colour, getComputedStyle(probe).color] as const;
  };
  const found = Object.fromEntries(colours.map(read)) as Record<Colour, string>;
  probe.remove();
  return found;
}
