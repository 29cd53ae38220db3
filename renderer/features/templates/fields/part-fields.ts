import type { FieldShape } from '#shared/domain/field.ts';
import type { Part } from '#shared/domain/template/index.ts';

/**
 * A field of a part as its form shows it. `path` is where it lies in the part ('standing.decision'). `fields`: it holds
 * standing words; these are what the part itself fills in besides what every standing text may name.
 */
export type PartField = {
  readonly path: string;
  readonly label: string;
  readonly shape: FieldShape;
  readonly help?: string;
  readonly fields?: readonly string[];
};

const line: FieldShape = { type: 'line' };
const text: FieldShape = { type: 'text' };
const flag: FieldShape = { type: 'flag' };
const heading: PartField = { path: 'heading', label: 'Heading', shape: line };
const guidance: PartField = { path: 'guidance', label: 'Guidance for authors', shape: text, help: 'Shown while the part is empty; never printed.' };

/** The purposes of a report, each as standing words and rules are kept under it. */
export const purposes = [
  { value: 'decision', label: 'for decision' },
  { value: 'recommend', label: 'to recommend onward' },
  { value: 'noting', label: 'for noting' },
] as const;

const forPurposes = (path: string, label: string, help?: string): readonly PartField[] =>
  purposes.map((one, index) => ({
    path: `${path}.${one.value}`,
    label: `${label}, ${one.label}`,
    shape: text,
    fields: [],
    ...(help && index === 0 ? { help } : {}),
  }));

/** The fields of each kind of part, besides its lists. */
export function partFields(part: Part): readonly PartField[] {
  switch (part.part) {
    case 'title':
      return [{ path: 'capitals', label: 'In capitals', shape: flag }];
    case 'contents':
      return [
        heading,
        choice('depth', 'Lists', [
          ['2', 'Sections'],
          ['3', 'Sections and sub-headings'],
        ]),
      ];
    case 'section':
      return [
        heading,
        guidance,
        ...forPurposes('standing', 'Begins with', 'The first paragraph of a new report; its author can change it.'),
        { path: 'landscape', label: 'On pages that lie across', shape: flag },
        { path: 'unnumbered', label: 'The heading takes no number', shape: flag },
        { path: 'appendix', label: 'Printed as an appendix', shape: flag },
      ];
    case 'implications':
      return [
        heading,
        {
          path: 'standing',
          label: 'Standing words',
          shape: text,
          fields: ['considered'],
          help: '{considered} is the list of implications that were considered.',
        },
        { path: 'itemHeading', label: 'Heading of each', shape: line, fields: ['heading'] },
        {
          path: 'advised',
          label: 'Who advised',
          shape: line,
          fields: ['adviser', 'date'],
          help: 'Printed under a material implication. Leave it empty to say nothing.',
        },
        guidance,
      ];
    case 'recommendations':
      return [heading, ...forPurposes('opening', 'Opening words'), guidance];
    case 'contact':
    case 'divisions':
      return [heading];
    case 'comments':
      return [{ path: 'itemHeading', label: 'Heading of each', shape: line, fields: ['kind', 'signed'], help: '{signed} is initials and date.' }, guidance];
    case 'background':
      return [
        heading,
        { path: 'standing', label: 'Over the list', shape: text, fields: [] },
        { path: 'none', label: 'Where there are none', shape: line, fields: [] },
      ];
    case 'appendices':
      return [
        choice('label', 'Labelled', [
          ['letters', 'A, B, C'],
          ['numbers', '1, 2, 3'],
        ]),
        { path: 'filesHeading', label: 'Heading over those that are files', shape: line },
      ];
    case 'front':
    case 'signatory':
    case 'code':
      return [];
  }
}

/** What stands at a path of a part, as its field shows it. */
export function valueAt(part: Part, path: string): unknown {
  const value = path.split('.').reduce<unknown>((now, name) => (now as Readonly<Record<string, unknown>> | undefined)?.[name], part);
  return typeof value === 'number' ? String(value) : (value ?? '');
}

/** A part with another value at a path. What may be left out is left out where it is empty. */
export function withValueAt(part: Part, path: string, value: unknown): Part {
  const [first = '', inner] = path.split('.');
  const now = part as unknown as Readonly<Record<string, unknown>>;
  if (inner !== undefined)
    return { ...now, [first]: withKey(now[first] as Readonly<Record<string, unknown>>, inner, value === '' ? undefined : value) } as unknown as Part;
  const kept = optional.has(first) && value !== true ? undefined : first === 'depth' ? Number(value) : value;
  return withKey(now, first, kept) as unknown as Part;
}

const optional = new Set(['landscape', 'unnumbered', 'appendix']);

function withKey(record: Readonly<Record<string, unknown>>, key: string, value: unknown): Readonly<Record<string, unknown>> {
  const { [key]: _gone, ...rest } = record;
  return value === undefined ? rest : { ...record, [key]: value };
}

function choice(path: string, label: string, choices: readonly (readonly [string, string])[]): PartField {
  return { path, label, shape: { type: 'choice', choices: choices.map(([value, words]) => ({ value, label: words })) } };
}
