import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type Target, targetsOf } from '#shared/intake/target.ts';
import { columnLetters } from '#shared/workbook/sheet.ts';
import { FieldFrame } from '#renderer/ui/field.tsx';
import type { Import } from './use-import.ts';

const examples = 3;

/** Which row holds the headings, and what each column stands for. */
export function ColumnsStep({ kind, take }: { readonly kind: Kind; readonly take: Import }) {
  const { head, options } = take.state;
  if (!head || !options) return null;
  const targets = targetsOf(kind);
  const headings = head.first[options.heading]?.cells ?? [];
  const after = head.first.slice(options.heading + 1);
  const mayRepeat = (key: string | null) => targets.some((one) => one.key === key && one.amount !== null);
  const choose = (column: number, key: string | null) =>
    // What one column stands for, no other can stand for as well, but for the amounts of several years.
    take.decide({ mapping: options.mapping.map((now, index) => (index === column ? key : now === key && !mayRepeat(key) ? null : now)) });
  return (
    <section aria-labelledby="import-columns">
      <h2 id="import-columns">Columns</h2>
      <FieldFrame label="Headings are in">
        {(control) => (
          <select
            {...control}
            className="input import-heading-row"
            value={options.heading}
            onChange={(event) => void take.takeHeading(Number(event.target.value))}
          >
            {head.first.map((row, index) => (
              <option key={row.at} value={index}>{`Row ${row.at}: ${row.cells.filter(Boolean).slice(0, 6).join(', ').slice(0, 90)}`}</option>
            ))}
          </select>
        )}
      </FieldFrame>
      <table className="import-columns">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">{`Stands for, in ${nouns[kind].plural}`}</th>
            <th scope="col">Examples</th>
          </tr>
        </thead>
        <tbody>
          {options.mapping.map((key, column) => {
            const heading = headings[column] ?? '';
            const cells = after.map((row) => row.cells[column] ?? '').filter(Boolean);
            if (heading === '' && cells.length === 0) return null;
            const name = heading || `Column ${columnLetters(column)}`;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the sheet
              <tr key={column}>
                <th scope="row">
                  <span className="import-letter">{columnLetters(column)}</span> {heading}
                </th>
                <td>
                  <TargetSelect label={`What “${name}” stands for`} targets={targets} value={key} onChoose={(next) => choose(column, next)} />
                </td>
                <td className="import-examples">{cells.slice(0, examples).join(' · ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {head.leftColumns > 0 && (
        <p>{`This sheet is ${head.leftColumns.toLocaleString('en-GB')} columns wider than can be taken; only the first ${options.mapping.length} are.`}</p>
      )}
    </section>
  );
}

function TargetSelect({
  label,
  targets,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly targets: readonly Target[];
  readonly value: string | null;
  readonly onChoose: (key: string | null) => void;
}) {
  return (
    <select aria-label={label} className="input" value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
      <option value="">Not taken</option>
      {targets.map((one) => (
        <option key={one.key} value={one.key}>
          {one.label}
        </option>
      ))}
    </select>
  );
}
