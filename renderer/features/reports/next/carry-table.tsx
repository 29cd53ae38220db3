import type { Slot } from '#shared/domain/report/index.ts';
import type { CarriedPart, Carry } from './carried-parts.ts';

const words: Readonly<Record<Carry, string>> = {
  all: 'All of it',
  frame: 'The frame alone',
  none: 'Begin empty',
};

/** What each part of the earlier report holds, and how much of it goes along. */
export function CarryTable({
  parts,
  carry,
  onChoose,
}: {
  readonly parts: readonly CarriedPart[];
  readonly carry: ReadonlyMap<Slot, Carry>;
  readonly onChoose: (slot: Slot, how: Carry) => void;
}) {
  return (
    <table className="carry-table">
      <caption>
        What goes along
        <small>The frame of a part is its sub-headings, its standing words and its blocks from the registers.</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">What it holds</th>
          <th scope="col">Goes along</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ slot, heading, holds, note, choices, usual }) => (
          <tr key={slot}>
            <th scope="row">{heading}</th>
            <td>
              {holds}
              {note !== '' && <small>{note}</small>}
            </td>
            <td>
              {choices.length === 1 ? (
                words.none
              ) : (
                <select
                  className="input"
                  aria-label={`${heading}: goes along`}
                  value={carry.get(slot) ?? usual}
                  onChange={(event) => onChoose(slot, choices.find((one) => one === event.target.value) ?? usual)}
                >
                  {choices.map((one) => (
                    <option key={one} value={one}>
                      {words[one]}
                    </option>
                  ))}
                </select>
              )}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">Recommendations, implications, comments</th>
          <td>Recommendations are written anew. What was thought of each implication last time is shown beside it, and each comment is asked for again.</td>
          <td>{words.none}</td>
        </tr>
      </tbody>
    </table>
  );
}
