import './places-to-link.css';

/** A place in the text that can be made a live one: its words with those around them, and what is said of it below. */
export type PlaceToLink = { readonly key: string; readonly before: string; readonly words: string; readonly after: string; readonly about: string };

/** A list of places in which each can be left out. */
export function PlacesToLink({
  places,
  leftOut,
  onChange,
}: {
  readonly places: readonly PlaceToLink[];
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
    <ul className="places-to-link">
      {places.map(({ key, before, words, after, about }) => (
        <li key={key}>
          <label>
            <input type="checkbox" checked={!leftOut.has(key)} onChange={(event) => mark(key, event.target.checked)} />
            <span>
              {before}
              <mark>{words}</mark>
              {after}
            </span>
            <small>{about}</small>
          </label>
        </li>
      ))}
    </ul>
  );
}
