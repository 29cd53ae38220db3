import { useEffect, useRef, useState } from 'react';
import { capital } from '#shared/base/capital.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { sameJson } from '#shared/base/hash.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type Figure, figureText } from '#shared/domain/report/index.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { useRecord, useStore } from '#renderer/data/index.ts';
import { titleOfRecord } from '#renderer/parts/lookups.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { addFigure, changeFigure, type FigureFields, removeFigure } from './figure-changes.ts';
import { FigureDialog } from './figure-dialog.tsx';
import { blockOf, placeName } from './place-name.ts';
import { usesIn, useUses } from './use-uses.ts';
import './figures.css';

/** The report's named figures: what each is called, means and prints, where it comes from and where it is used. */
export function FiguresTab({
  fields,
  session,
  chosen,
  onGo,
}: {
  readonly fields: Fields;
  readonly session: PaperSession;
  /** The figure that is to be brought into sight. */
  readonly chosen: string | null;
  readonly onGo: (part: string) => void;
}) {
  const store = useStore();
  const { report } = fields;
  const [open, setOpen] = useState<Figure | 'new' | null>(null);
  const uses = useUses(session);
  const stored = useRecord('report', report.id);
  const readOnly = !session.editor.isEditable;
  const remove = async (figure: Figure) => {
    await session.flush();
    const count = usesIn(session.editor.state.doc).get(figure.id)?.length ?? 0;
    const result = await removeFigure(store, report.id, figure);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value)
      say(
        count === 0 ? `“${figure.name}” is removed.` : `“${figure.name}” is removed. Where it was used now stands ${figureText(figure.value) || 'its name'}.`,
        undoStep(store, result.value),
      );
  };
  const save = async (next: FigureFields) => {
    if (!open) return;
    if (open === 'new') {
      const added = await addFigure(store, report.id, next);
      if (!added.ok) sayProblem(added.problem.message);
      return;
    }
    const result = await changeFigure(store, report.id, open.id, next);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`“${next.name}” is changed wherever it is used.`, undoStep(store, result.value));
  };
  const figures = [...report.figures].sort(byPlace);
  const placesOf = (blocks: readonly string[]) =>
    [...new Set(blocks)].map((id) => {
      const times = blocks.filter((one) => one === id).length;
      return { id: blockOf(session, id), name: `${placeName(session, id)}${times === 1 ? '' : ` (${times} times)`}` };
    });
  return (
    <div className="report-fields">
      {figures.length === 0 && (
        <p className="field-help">
          No named figures. Give an amount, a number or a date a name, use it wherever you write, and change it once: type # in the text, or select an amount
          there and press Ctrl+Alt+G.
        </p>
      )}
      <ul className="figure-list">
        {figures.map((figure) => (
          <FigureCard
            key={figure.id}
            figure={figure}
            taken={stored?.figures.find((one) => one.id === figure.id)?.value ?? null}
            isChosen={figure.id === chosen}
            readOnly={readOnly}
            places={placesOf(uses.get(figure.id) ?? [])}
            onGo={onGo}
            onEdit={() => setOpen(figure)}
            onRemove={() => void remove(figure)}
            onSeen={() => void changeFigure(store, report.id, figure.id, { name: figure.name, value: figure.value })}
          />
        ))}
      </ul>
      {!readOnly && (
        <div className="toolbar">
          <Button look="quiet" icon="add" onClick={() => setOpen('new')}>
            Name a figure
          </Button>
        </div>
      )}
      {open && (
        <FigureDialog
          title={open === 'new' ? 'New named figure' : 'Named figure'}
          draft={open === 'new' ? { name: '', meaning: '', value: null, source: null } : open}
          programme={report.programme}
          session={session}
          placesOf={() => []}
          {...(open === 'new' ? {} : { remove: { label: 'Remove', perform: () => void remove(open) } })}
          onDone={(next) => void save(next)}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

type CardProps = {
  readonly figure: Figure;
  /** What it said when it was last taken from its register. */
  readonly taken: Figure['value'];
  readonly isChosen: boolean;
  readonly readOnly: boolean;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly onGo: (part: string) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onSeen: () => void;
};

function FigureCard({ figure, taken, isChosen, readOnly, places, onGo, onEdit, onRemove, onSeen }: CardProps) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isChosen) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.querySelector('button')?.focus();
  }, [isChosen]);
  const { name, meaning, value, source } = figure;
  return (
    <li ref={card} className="figure-card">
      <h3>
        <span>{name}</span>
        <output>{figureText(value) || 'no value yet'}</output>
      </h3>
      {meaning && <p>{meaning}</p>}
      {source && <SourceWords source={source} />}
      {source && !readOnly && !sameJson(taken, value) && (
        <p className="field-help" role="status">
          {`In the register it is now ${figureText(value)}; it was ${figureText(taken) || 'not known'} when it was last looked at. `}
          <Button look="quiet" onClick={onSeen}>
            I have seen it
          </Button>
        </p>
      )}
      <p className="figure-uses field-help">
        {places.length === 0 ? 'Not used in the text yet.' : 'Used in'}
        {places.map((place) => (
          <Button key={`${place.id} ${place.name}`} look="quiet" onClick={() => onGo(place.id)}>
            {place.name}
          </Button>
        ))}
      </p>
      {!readOnly && (
        <div className="toolbar">
          <Button look="quiet" aria-label={`Change ${name}`} onClick={onEdit}>
            Change
          </Button>
          <Button look="quiet" aria-label={`Remove ${name}`} onClick={onRemove}>
            Remove
          </Button>
        </div>
      )}
    </li>
  );
}

function SourceWords({ source }: { readonly source: NonNullable<Figure['source']> }) {
  const kind = source.kind as Kind;
  const record = useRecord(kind, source.record);
  const field = nouns[kind].fields.find((one) => one.name === source.field)?.label ?? source.field;
  const what =
    source.record === null
      ? `all ${nouns[kind].plural} of the programme, added up`
      : record
        ? titleOfRecord(kind, record)
        : record === null
          ? `a ${nouns[kind].label} that was removed; the figure stays as it was`
          : '';
  return <p className="field-help">{`${capital(nouns[kind].plural)}: ${field}, ${what}`}</p>;
}
