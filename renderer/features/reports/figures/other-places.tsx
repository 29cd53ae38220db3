import type { PaperSession } from '../editor/paper-session.ts';
import { placeName } from './place-name.ts';
import type { SamePlace } from './same-places.ts';

/** Lists where the same number is typed; those that stay marked are linked with the figure. */
export function OtherPlaces({
  session,
  places,
  leftOut,
  onChange,
}: {
  readonly session: PaperSession;
  readonly places: readonly SamePlace[];
  readonly leftOut: ReadonlySet<string>;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
}) {
  const mark = (key: string, on: boolean) => {
    const next = new Set(leftOut);
    if (on) next.delete(key);
    else next.add(key);
    onChange(next);
  };
  return (
    <fieldset className="same-places">
      <legend>
        {places.length === 1 ? 'The same is typed in one other place. Link it too?' : `The same is typed in ${places.length} other places. Link them too?`}
      </legend>
      <ul>
        {places.map(({ key, place, before, words, after }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={!leftOut.has(key)} onChange={(event) => mark(key, event.target.checked)} />
              <span>
                {before}
                <mark>{words}</mark>
                {after}
              </span>
              <small>{placeName(session, place.block)}</small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
