import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { formatCount } from '#shared/base/count.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type Piece, placeOfHit, type SearchFound, type SearchHit } from '#renderer/parts/record-search.ts';
import { Button } from '#renderer/ui/button.tsx';
import { capital } from '#shared/base/capital.ts';

/** What was found, kind by kind, the best first; each with the place where the words stand. */
export function SearchResults({
  found,
  onKind,
  onMore,
  onKeyDown,
}: {
  readonly found: SearchFound;
  readonly onKind: (kind: Kind) => void;
  readonly onMore: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const kinds = [...new Set(found.hits.map((hit) => hit.kind))];
  return (
    <div className="search-results">
      {kinds.map((kind) => {
        const hits = found.hits.filter((hit) => hit.kind === kind);
        const count = found.kinds.find((one) => one.kind === kind)?.count ?? hits.length;
        const { plural } = nouns[kind];
        return (
          <section key={kind} aria-labelledby={`found-${kind}`}>
            <h2 id={`found-${kind}`}>
              {capital(plural)} <small>{formatCount(count)}</small>
            </h2>
            <ol>
              {hits.map((hit) => (
                <Result key={hit.id} hit={hit} onKeyDown={onKeyDown} />
              ))}
            </ol>
            {count > hits.length && found.query.kind === null && (
              <Button look="quiet" onClick={() => onKind(kind)}>{`All ${formatCount(count)} ${plural}`}</Button>
            )}
            {count > hits.length && found.query.kind !== null && (
              <Button look="quiet" onClick={onMore}>{`Show more of ${formatCount(count)} ${plural}`}</Button>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Result({ hit, onKeyDown }: { readonly hit: SearchHit; readonly onKeyDown: (event: KeyboardEvent) => void }) {
  const { kind, title, reference, where, excerpt } = hit;
  return (
    <li>
      <Link href={placeOfHit(hit)} onKeyDown={onKeyDown}>
        <Marked pieces={title} />
      </Link>
      <p>
        <span className="search-where">
          {capital(nouns[kind].label)} <Marked pieces={reference} />
          {where !== null && ` · ${where}`}
        </span>
        {excerpt.length > 0 && (
          <span>
            {': '}
            <Marked pieces={excerpt} />
          </span>
        )}
      </p>
    </li>
  );
}

/** Words with those that were looked for marked. */
function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, hit }) => {
    at += text.length;
    return hit ? <mark key={at}>{text}</mark> : text;
  });
}
