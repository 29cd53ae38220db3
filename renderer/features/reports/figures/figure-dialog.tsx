import { useState } from 'react';
import { type Figure, figureText } from '#shared/domain/report/index.ts';
import { figureKinds } from '#shared/outline/figure-sources.ts';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { FieldFrame, FieldProblem } from '#renderer/ui/field.tsx';
import type { PaperSession } from '../editor/paper-session.ts';
import { WritingDialog } from '../words/writing-dialog.tsx';
import type { FigureFields } from './figure-changes.ts';
import { OtherPlaces } from './other-places.tsx';
import type { SamePlace } from './same-places.ts';
import { type ChosenSource, SourceFields, sourceOf } from './source-fields.tsx';
import { figureProblem, figureTypes, type FigureValue, readFigure, typeOfWords } from './typed-figure.ts';

/** A figure to begin with; `words` are those of its value as they are typed. */
export type FigureDraft = FigureFields & { readonly words?: string };

/** Asks for everything about a named figure. `others`: where the same is typed, to be linked with it. */
export function FigureDialog({
  title,
  draft,
  programme,
  session,
  placesOf,
  remove,
  onDone,
  onClose,
}: {
  readonly title: string;
  readonly draft: FigureDraft;
  readonly programme: string | null;
  readonly session: PaperSession;
  /** Where else the words of a value stand in the report. */
  readonly placesOf: (printed: string) => readonly SamePlace[];
  readonly remove?: { readonly label: string; readonly perform: () => void };
  readonly onDone: (fields: FigureFields, places: readonly SamePlace[]) => void;
  readonly onClose: () => void;
}) {
  const [name, setName] = useState(draft.name);
  const [meaning, setMeaning] = useState(draft.meaning);
  const [words, setWords] = useState(draft.words ?? figureText(draft.value));
  const [type, setType] = useState<FigureValue['type']>(draft.value?.type ?? typeOfWords(words) ?? 'amount');
  const [chosenType, setChosenType] = useState(draft.value !== null);
  const [from, setFrom] = useState<'typed' | 'register'>(draft.source ? 'register' : 'typed');
  const [chosen, setChosen] = useState<ChosenSource>(chosenFrom(draft.source));
  const [said, setSaid] = useState<Figure['value']>(draft.source ? draft.value : null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<{ readonly of: 'name' | 'value' | 'source'; readonly message: string } | null>(null);
  const typed = words.trim() === '' ? null : readFigure(type, words);
  const value = from === 'typed' ? typed : said;
  const places = value ? placesOf(figureText(value)) : [];

  const done = () => {
    if (name.trim() === '') return setProblem({ of: 'name', message: 'Please give the figure a name: it is found and told apart by it.' });
    if (from === 'typed' && words.trim() !== '' && !typed) return setProblem({ of: 'value', message: figureProblem(type, words) });
    const source = from === 'register' ? sourceOf(chosen) : null;
    if (from === 'register' && !source) return setProblem({ of: 'source', message: 'Please choose the record and the field that the figure follows.' });
    onDone(
      { name: name.trim().slice(0, 300), meaning: meaning.trim().slice(0, 300), value, source },
      places.filter((one) => !leftOut.has(one.key)),
    );
    onClose();
  };
  const takeWords = (text: string) => {
    setWords(text);
    const guess = chosenType ? null : typeOfWords(text);
    if (guess) setType(guess);
  };
  return (
    <WritingDialog title={title} remove={remove} onDone={done} onClose={onClose}>
      <FieldFrame label="Name" problem={problem?.of === 'name' ? problem.message : null}>
        {(control) => <input {...control} className="input" value={name} onChange={(event) => setName(event.target.value)} />}
      </FieldFrame>
      <FieldFrame label="Meaning" help="What is in it and what is not: “a full year with on-costs, without co-design”.">
        {(control) => <input {...control} className="input" value={meaning} onChange={(event) => setMeaning(event.target.value)} />}
      </FieldFrame>
      <ChoiceField
        label="Value"
        value={from}
        options={[
          ['typed', 'Typed here'],
          ['register', 'Follows a register'],
        ]}
        onChoose={(next) => {
          setFrom(next);
          setProblem(null);
        }}
      />
      {from === 'typed' ? (
        <div className="pair figure-value">
          <ChoiceField
            label="Kind"
            value={type}
            options={figureTypes}
            onChoose={(next) => {
              setType(next);
              setChosenType(true);
            }}
          />
          <FieldFrame label="Figure" help={typed ? `Printed as ${figureText(typed)}` : undefined} problem={problem?.of === 'value' ? problem.message : null}>
            {(control) => <input {...control} className="input" value={words} onChange={(event) => takeWords(event.target.value)} />}
          </FieldFrame>
        </div>
      ) : (
        <>
          <SourceFields chosen={chosen} programme={programme} onChange={setChosen} onValue={setSaid} />
          <FieldProblem>{problem?.of === 'source' ? problem.message : null}</FieldProblem>
        </>
      )}
      {places.length > 0 && <OtherPlaces session={session} places={places} leftOut={leftOut} onChange={setLeftOut} />}
    </WritingDialog>
  );
}

function chosenFrom(source: Figure['source']): ChosenSource {
  const kind = figureKinds.find((one) => one === source?.kind);
  return { kind: kind ?? 'budgetLine', record: source?.record ?? null, isSum: source !== null && source.record === null, field: source?.field ?? '' };
}
