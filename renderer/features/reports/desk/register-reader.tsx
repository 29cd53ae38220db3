import { useDeferredValue, useMemo, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { useRecords } from '#renderer/data/index.ts';
import { fieldText, valueOf } from '#renderer/parts/field-text.ts';
import { titleOfRecord, useLookups } from '#renderer/parts/lookups.tsx';
import { isTitle } from '#renderer/parts/shown-fields.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';

const atOnce = 60;

type Row = { readonly id: string; readonly title: string; readonly facts: readonly (readonly [label: string, text: string])[]; readonly text: string };

/** A register to look things up in while one writes: each row opens to all it says, and any words find it. */
export function RegisterReader({ kind, label }: { readonly kind: Kind; readonly label: string }) {
  const records = useRecords(kind) as readonly AnyRecord[] | undefined;
  const lookups = useLookups();
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(atOnce);
  const rows = useMemo(() => {
    const fields = nouns[kind].fields.filter((field) => !isTitle(field));
    return (records ?? []).map((record): Row => {
      const title = titleOfRecord(kind, record);
      const facts = fields.map((field) => [field.label, fieldText(valueOf(record, field), field.shape, lookups)] as const).filter(([, text]) => text !== '');
      return { id: record.id, title, facts, text: `${title}\n${facts.map(([, text]) => text).join('\n')}`.toLowerCase() };
    });
  }, [records, kind, lookups]);
  const wanted = useDeferredValue(query).toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => wanted.every((word) => row.text.includes(word)));
  if (!records) return null;
  return (
    <>
      <div className="split-search">
        <SearchBox label={`Find in ${label}`} value={query} onChange={setQuery} />
        <output>{`${found.length.toLocaleString('en-GB')} of ${rows.length.toLocaleString('en-GB')}`}</output>
      </div>
      {rows.length === 0 && <p className="split-note">Nothing is in this register yet.</p>}
      {rows.length > 0 && found.length === 0 && <p className="split-note">Nothing here has these words.</p>}
      <ul className="split-rows" aria-label={label}>
        {found.slice(0, most).map((row) => (
          <li key={row.id}>
            <details>
              <summary>{row.title}</summary>
              <dl>
                {row.facts.map(([name, text]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ul>
      {found.length > most && <Button onClick={() => setMost(most + atOnce)}>{`Show ${Math.min(atOnce, found.length - most)} more`}</Button>}
    </>
  );
}
