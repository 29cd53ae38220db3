import type { Field, FieldShape } from '#shared/domain/field.ts';
import type { Letterhead, Template } from '#shared/domain/template/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { chooseLetterheadPicture } from '../files/take-letterhead.ts';
import type { Draft } from '../use-draft.ts';

const none: Letterhead = { position: 'left', picture: null, lines: [] };
const mostLines = 8;
const line: FieldShape = { type: 'line' };
const sizes = ['12', '13', '14', '16', '18'];

type LookField = Field & { readonly read: (template: Template) => unknown; readonly write: (template: Template, value: unknown) => Template };

const fontFields: readonly LookField[] = [
  {
    name: 'font',
    label: 'Typeface',
    shape: line,
    help: 'Empty: the one in Settings. The council’s computers must have it; it is not put into the file.',
    read: ({ font }) => font?.name ?? '',
    write: (template, value) => withFont(template, { name: String(value).trim() }),
  },
  {
    name: 'size',
    label: 'Size of the text',
    shape: { type: 'choice', choices: sizes.map((value) => ({ value, label: `${value} point` })) },
    help: 'Headings grow with it. Less than 12 point is hard to read for many.',
    read: ({ font }) => String(font?.size ?? 12),
    write: (template, value) => withFont(template, { size: Number(value) }),
  },
];

const headFields: readonly LookField[] = [
  {
    name: 'position',
    label: 'Where it stands',
    shape: {
      type: 'choice',
      choices: [
        { value: 'left', label: 'At the left' },
        { value: 'centre', label: 'In the middle' },
        { value: 'right', label: 'At the right' },
      ],
    },
    read: ({ letterhead }) => (letterhead ?? none).position,
    write: (template, value) => withHead(template, { position: value as Letterhead['position'] }),
  },
  {
    name: 'lines',
    label: 'Lines',
    shape: { type: 'text' },
    help: 'Up to eight: the council, its address, a telephone number.',
    read: ({ letterhead }) => (letterhead ?? none).lines.join('\n'),
    write: (template, value) =>
      withHead(template, {
        lines: String(value)
          .split('\n')
          .map((one) => one.trim())
          .filter((one) => one !== '')
          .slice(0, mostLines),
      }),
  },
];

const pictureFields: readonly LookField[] = [
  {
    name: 'alt',
    label: 'What the picture shows',
    shape: line,
    help: 'For those who do not see it: “Crest of the council”.',
    read: ({ letterhead }) => letterhead?.picture?.alt ?? '',
    write: (template, value) => withPicture(template, { alt: String(value) }),
  },
  {
    name: 'millimetres',
    label: 'Its width in millimetres',
    shape: { type: 'whole', min: 10, max: 160 },
    read: ({ letterhead }) => letterhead?.picture?.millimetres ?? 45,
    write: (template, value) => withPicture(template, { millimetres: Number(value) }),
  },
];

/** Typeface and letterhead of the papers. */
export function LookTab({ draft }: { readonly draft: Draft }) {
  const store = useStore();
  const { wordFont } = useLookups().settings;
  const picture = draft.template.letterhead?.picture ?? null;
  const choose = async () => {
    const taken = await chooseLetterheadPicture(store);
    if (!taken.ok) sayProblem(taken.problem.message);
    else if (taken.value) void draft.step('Put a picture into a letterhead', (now) => withHead(now, { picture: taken.value }));
  };
  const show = (field: LookField) => (
    <FieldEditor
      key={field.name}
      draftKey={`${draft.key}:look:${field.name}`}
      field={field}
      value={field.read(draft.template)}
      readOnly={draft.readOnly}
      save={(next) => draft.change(`Change a template: ${field.label.toLowerCase()}`, (now) => field.write(now, next(field.read(now))))}
    />
  );
  return (
    <div className="template-look">
      <fieldset>
        <legend>Typeface</legend>
        {fontFields.map(show)}
        <p className="field-help">{`In Settings: ${wordFont}.`}</p>
      </fieldset>
      <fieldset>
        <legend>Letterhead of the first page</legend>
        {headFields.map(show)}
        {!draft.readOnly && (
          <div className="toolbar">
            <Button onClick={() => void choose()}>{picture ? 'Choose another picture …' : 'Choose a picture …'}</Button>
            {picture && (
              <Button look="quiet" onClick={() => void draft.step('Take the picture out of a letterhead', (now) => withHead(now, { picture: null }))}>
                Remove the picture
              </Button>
            )}
          </div>
        )}
        {picture && pictureFields.map(show)}
        <FieldProblem>{draft.problem}</FieldProblem>
      </fieldset>
    </div>
  );
}

function withFont(template: Template, change: Partial<NonNullable<Template['font']>>): Template {
  const { font, ...rest } = template;
  const next = { name: '', size: 12, ...font, ...change };
  return next.name === '' && next.size === 12 ? rest : { ...template, font: next };
}

function withHead(template: Template, change: Partial<Letterhead>): Template {
  const { letterhead, ...rest } = template;
  const next = { ...none, ...letterhead, ...change };
  return next.picture === null && next.lines.length === 0 && next.position === none.position ? rest : { ...template, letterhead: next };
}

function withPicture(template: Template, change: Partial<NonNullable<Letterhead['picture']>>): Template {
  const picture = template.letterhead?.picture;
  return picture ? withHead(template, { picture: { ...picture, ...change } }) : template;
}
