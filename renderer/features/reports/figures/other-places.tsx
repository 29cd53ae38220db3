import type { PaperSession } from '../editor/paper-session.ts';
import { PlacesToLink } from '../words/places-to-link.tsx';
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
  return (
    <fieldset>
      <legend>
        {places.length === 1 ? 'The same is typed in one other place. Link it too?' : `The same is typed in ${places.length} other places. Link them too?`}
      </legend>
      <PlacesToLink places={places.map((one) => ({ ...one, about: placeName(session, one.place.block) }))} leftOut={leftOut} onChange={onChange} />
    </fieldset>
  );
}
