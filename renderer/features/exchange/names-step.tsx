import { nouns } from '#shared/domain/nouns.ts';
import type { NameChoice, UnknownName } from '#shared/intake/names.ts';
import { RecordPicker } from '#renderer/parts/record-picker.tsx';
import type { Import } from './use-import.ts';

/** So many names are shown for deciding one by one; more are taken as the first choice says. */
const most = 100;

/** Names in the sheet that no record has, and what becomes of each. */
export function NamesStep({ take }: { readonly take: Import }) {
  const { options, proposal } = take.state;
  if (!options || !proposal || proposal.unknown.length === 0) return null;
  const decide = (one: UnknownName, choice: NameChoice) => take.decide({ names: { ...options.names, [one.key]: choice } });
  return (
    <section aria-labelledby="import-names">
      <h2 id="import-names">Names to decide</h2>
      <table className="import-columns">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Cells</th>
            <th scope="col">What becomes of it</th>
            <th scope="col">The one meant</th>
          </tr>
        </thead>
        <tbody>
          {proposal.unknown.slice(0, most).map((one) => (
            <tr key={one.key}>
              <th scope="row">
                {one.name} <small>{nouns[one.kind].label}</small>
              </th>
              <td className="import-number">{one.cells.toLocaleString('en-GB')}</td>
              <td>
                <select
                  className="input"
                  aria-label={`What becomes of ${one.name}`}
                  value={typeof one.choice === 'string' ? one.choice : 'choose'}
                  onChange={(event) => event.target.value !== 'choose' && decide(one, event.target.value as 'make' | 'leave')}
                >
                  {one.kind === 'person' && <option value="make">Add as a new person</option>}
                  <option value="leave">Leave the cells empty</option>
                  {typeof one.choice !== 'string' && (
                    <option value="choose">{one.choice === null ? 'Several have this name: choose one' : 'The one chosen'}</option>
                  )}
                </select>
              </td>
              <td>
                <RecordPicker
                  control={{ 'aria-label': `The ${nouns[one.kind].label} meant by ${one.name}` }}
                  kind={one.kind}
                  value={typeof one.choice === 'object' && one.choice !== null ? one.choice.id : null}
                  onChoose={(id) => decide(one, id === null ? 'leave' : { id })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {proposal.unknown.length > most && (
        <p>{`${(proposal.unknown.length - most).toLocaleString('en-GB')} more names are not shown. People are added; all else is left empty.`}</p>
      )}
    </section>
  );
}
