import { type FormEvent, useId, useMemo, useState } from 'react';
import { lastDay, parsePartialDate } from '#shared/base/partial-date.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { useLookups } from '../lookups.tsx';
import { readTyped } from '../typed-value.ts';
import { boundWords, countValues, testsOf } from './column-filters.ts';
import type { Column } from './columns.ts';
import type { Filter } from './kept-view.ts';
import { ValueChoice } from './value-choice.tsx';

type Way = Filter['test'] | 'empty' | 'filled';

const wayWords: Readonly<Record<Way, string>> = {
  oneOf: 'is one of',
  text: 'has the words',
  between: 'lies between',
  empty: 'is empty',
  filled: 'is not empty',
};

/** Filters by one column, in the way that fits what it holds. */
export function FilterDialog({
  column,
  records,
  filter,
  onClose,
  onFilter,
}: {
  readonly column: Column;
  readonly records: readonly AnyRecord[];
  readonly filter: Filter | undefined;
  readonly onClose: () => void;
  /** Null: no filter by this column. */
  readonly onFilter: (filter: Filter | null) => void;
}) {
  const lookups = useLookups();
  const id = useId();
  const isFlag = column.field?.shape.type === 'flag';
  const isScore = column.field?.shape.type === 'score';
  const isDated = column.field?.shape.type === 'day' || column.field?.shape.type === 'partialDate';
  const ways: readonly Way[] = isFlag ? ['oneOf'] : [...testsOf(column), 'empty', 'filled'];
  const [way, setWay] = useState<Way>(filter ? wayOf(filter) : (ways[0] as Way));
  const [values, setValues] = useState<readonly string[]>(filter?.test === 'oneOf' ? filter.values : []);
  const [text, setText] = useState(filter?.test === 'text' ? filter.text : '');
  const bounds = filter?.test === 'between' ? [filter.from, filter.to] : [null, null];
  const [from, setFrom] = useState(() => (bounds[0] == null ? '' : boundWords(bounds[0], column)));
  const [to, setTo] = useState(() => (bounds[1] == null ? '' : boundWords(bounds[1], column)));
  const [problem, setProblem] = useState<{ readonly at: 'from' | 'to'; readonly words: string } | null>(null);
  const counts = useMemo(() => (way === 'oneOf' ? countValues(column, records, lookups) : []), [way, column, records, lookups]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const base = { id: column.id } as const;
    if (way === 'empty') return onFilter({ ...base, test: 'oneOf', values: [''] });
    if (way === 'filled') return onFilter({ ...base, test: 'between', from: null, to: null });
    if (way === 'text') return onFilter(text.trim() === '' ? null : { ...base, test: 'text', text: text.trim().slice(0, 300) });
    if (way === 'oneOf') return onFilter(values.length === 0 ? null : { ...base, test: 'oneOf', values });
    const [low, high] = [readBound(from, column, 'from'), readBound(to, column, 'to')];
    if (!low.ok) return setProblem({ at: 'from', words: low.problem.message });
    if (!high.ok) return setProblem({ at: 'to', words: high.problem.message });
    return onFilter(low.value === null && high.value === null ? null : { ...base, test: 'between', from: low.value, to: high.value });
  };
  return (
    <Dialog title={`Filter by ${column.label}`} onClose={onClose}>
      <form className="filter-form" onSubmit={submit}>
        {ways.length > 1 && (
          <FieldFrame label={`Rows whose ${column.label}`}>
            {(control) => (
              <select {...control} className="input" value={way} onChange={(event) => setWay(event.target.value as Way)}>
                {ways.map((one) => (
                  <option key={one} value={one}>
                    {isScore && one === 'oneOf' ? 'is in the band' : wayWords[one]}
                  </option>
                ))}
              </select>
            )}
          </FieldFrame>
        )}
        {way === 'oneOf' && <ValueChoice label={column.label} counts={counts} chosen={values} onChoose={setValues} />}
        {way === 'text' && (
          <FieldFrame label="Words">
            {(control) => (
              <input {...control} className="input" type="text" autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
            )}
          </FieldFrame>
        )}
        {way === 'between' && (
          <div className="filter-bounds" id={id}>
            {(['from', 'to'] as const).map((end) => (
              <FieldFrame key={end} label={end === 'from' ? 'From' : 'Up to'} problem={problem?.at === end ? problem.words : null}>
                {(control) => (
                  <input
                    {...control}
                    className="input"
                    type="text"
                    autoComplete="off"
                    placeholder="open"
                    value={end === 'from' ? from : to}
                    onChange={(event) => (end === 'from' ? setFrom : setTo)(event.target.value)}
                  />
                )}
              </FieldFrame>
            ))}
          </div>
        )}
        {way === 'between' && isDated && <p className="field-help">A day, a month, a quarter or a year, from its first day up to its last.</p>}
        <div className="dialog-actions">
          {filter && <Button onClick={() => onFilter(null)}>No filter</Button>}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Filter
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function wayOf(filter: Filter): Way {
  if (filter.test === 'oneOf' && filter.values.length === 1 && filter.values[0] === '') return 'empty';
  return filter.test === 'between' && filter.from === null && filter.to === null ? 'filled' : filter.test;
}

/** A bound as the column sorts; null for none. Scores go by their product, dates by the first and the last day of what is typed. */
function readBound(text: string, { field }: Column, end: 'from' | 'to'): Result<number | string | null> {
  if (text.trim() === '' || !field) return ok(null);
  const { type } = field.shape;
  if (type === 'score' || type === 'whole') return readTyped(text, { type: 'whole', min: 0, max: 1_000_000 }) as Result<number>;
  if (type === 'day' || type === 'partialDate') {
    const date = parsePartialDate(text);
    if (!date || date.kind === 'tbc') return readTyped(text, { type: 'day' }) as Result<string>;
    return ok(end === 'from' ? date.date : lastDay(date));
  }
  if (type === 'decimal') {
    const read = readTyped(text, { type }) as Result<string>;
    return read.ok ? ok(Number(read.value)) : read;
  }
  return readTyped(text, field.shape as { type: 'money' }) as Result<number | string>;
}
