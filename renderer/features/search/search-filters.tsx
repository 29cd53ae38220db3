import { useId } from 'react';
import { formatCount } from '#shared/base/count.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { SearchFound } from '#renderer/parts/record-search.ts';
import { capital } from '#shared/base/capital.ts';

/** Narrows what was found to one kind and one programme, each with the number it would show. */
export function SearchFilters({
  found,
  kind,
  programme,
  onKind,
  onProgramme,
}: {
  readonly found: SearchFound;
  readonly kind: Kind | null;
  readonly programme: string | null;
  readonly onKind: (kind: Kind | null) => void;
  readonly onProgramme: (programme: string | null) => void;
}) {
  const id = useId();
  const all = found.kinds.reduce((sum, one) => sum + one.count, 0);
  const kinds = kind === null || found.kinds.some((one) => one.kind === kind) ? found.kinds : [...found.kinds, { kind, count: 0 }];
  const programmes = [...found.programmes].sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  const isGone = programme !== null && programmes.every((one) => one.id !== programme);
  if (all === 0 && kind === null && programme === null) return null;
  return (
    <div className="search-filters">
      <fieldset aria-label="Kind" className="search-kinds">
        <button type="button" className="chip-button" aria-pressed={kind === null} onClick={() => onKind(null)}>
          All <span>{formatCount(all)}</span>
        </button>
        {kinds.map((one) => (
          <button
            key={one.kind}
            type="button"
            className="chip-button"
            aria-pressed={kind === one.kind}
            onClick={() => onKind(kind === one.kind ? null : one.kind)}
          >
            {capital(nouns[one.kind].plural)} <span>{formatCount(one.count)}</span>
          </button>
        ))}
      </fieldset>
      {(programmes.length > 0 || programme !== null) && (
        <span className="search-programme">
          <label htmlFor={id}>Programme</label>
          <select id={id} className="input" value={programme ?? ''} onChange={(event) => onProgramme(event.target.value || null)}>
            <option value="">All programmes</option>
            {programmes.map((one) => (
              <option key={one.id} value={one.id}>{`${one.title} (${formatCount(one.count)})`}</option>
            ))}
            {isGone && <option value={programme}>The chosen programme (0)</option>}
          </select>
        </span>
      )}
    </div>
  );
}
