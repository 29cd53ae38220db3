import { useState } from 'react';
import { SearchBox } from '#renderer/ui/search-box.tsx';

/** So many values are offered at once; the box above finds the others. */
const offered = 200;

/** Chooses among the values of a column, each with the number of records that have it. */
export function ValueChoice({
  label,
  counts,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly counts: readonly (readonly [string, number])[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}) {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = counts.filter(([value]) => value.toLowerCase().includes(wanted));
  return (
    <fieldset className="value-choice">
      <legend className="visually-hidden">{label}</legend>
      {counts.length > 12 && <SearchBox label={`Find among the values of ${label}`} value={words} onChange={setWords} />}
      <div className="value-list">
        {found.slice(0, offered).map(([value, count]) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => onChoose(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
            />
            <span className="grow">{value.length > 120 ? `${value.slice(0, 119)}…` : value || <i>empty</i>}</span>
            <span className="value-count">{count.toLocaleString('en-GB')}</span>
          </label>
        ))}
        {found.length > offered && <p className="field-help">and {(found.length - offered).toLocaleString('en-GB')} more</p>}
        {found.length === 0 && <p className="field-help">Nothing found.</p>}
      </div>
    </fieldset>
  );
}
