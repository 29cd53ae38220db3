import { useEffect, useState } from 'react';
import { suggestionsFor } from '#renderer/parts/spelling.ts';
import { Button } from '#renderer/ui/button.tsx';
import { OpenMenu } from '#renderer/ui/menu.tsx';

/** What can be done about a wrong word: the words that may have been meant, and two ways to leave it as it is. */
export function SpellingMenu({
  word,
  place,
  onReplace,
  onAdd,
  onIgnore,
  onClose,
}: {
  readonly word: string;
  readonly place: Range;
  readonly onReplace: (word: string) => void;
  readonly onAdd: () => void;
  readonly onIgnore: () => void;
  readonly onClose: () => void;
}) {
  const [found, setFound] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isHere = true;
    void suggestionsFor(word).then((words) => isHere && setFound(words));
    return () => {
      isHere = false;
    };
  }, [word]);
  // The menu opens once and takes the keys to its first entry, so it waits the moment that the words take.
  if (found === null) return null;
  return (
    <OpenMenu label={`Spelling of ${word}`} below={place} onClose={onClose}>
      {found.length === 0 && <p className="spelling-none">No suggestion</p>}
      {found.map((one) => (
        <Button key={one} look="quiet" role="menuitem" className="spelling-word" onClick={() => onReplace(one)}>
          {one}
        </Button>
      ))}
      <hr className="spelling-line" />
      <Button look="quiet" role="menuitem" onClick={onAdd}>
        Add to the council’s words
      </Button>
      <Button look="quiet" role="menuitem" onClick={onIgnore}>
        Ignore here this time
      </Button>
    </OpenMenu>
  );
}
