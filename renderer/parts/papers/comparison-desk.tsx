import { useMemo, useRef, useState } from 'react';
import { counted } from '#shared/base/count.ts';
import type { Result } from '#shared/base/result.ts';
import { type Comparison, isDifference } from '#shared/papers/compare.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { usePreference } from '#renderer/ui/preference.ts';
import { shortcutLabel } from '#renderer/ui/shortcut.ts';
import { SaveFileButton } from './save-file-button.tsx';
import { ComparedRows } from './compared-rows.tsx';
import './comparison.css';

type Shown = 'in-line' | 'side-by-side';

/** What differs between two papers: counts, the way from difference to difference, and both papers in one or two columns. */
export function ComparisonDesk({
  comparison,
  toWord,
}: {
  readonly comparison: Comparison;
  /** Saves a Word file with tracked changes; left out where the two are no papers that can be written so. */
  readonly toWord?: () => Promise<Result<string | null>>;
}) {
  const [shown, setShown] = usePreference<Shown>('compare.shown', 'in-line');
  const [at, setAt] = useState(-1);
  const desk = useRef<HTMLDivElement>(null);
  const [withNumbers, setWithNumbers] = usePreference('compare.numbers', false);
  const places = useMemo(
    () => comparison.rows.flatMap((row, index) => (isDifference(row) && (withNumbers || row.change !== 'numbers') ? [index] : [])),
    [comparison, withNumbers],
  );
  const go = (step: 1 | -1) => {
    if (places.length === 0) return;
    const next = (at < 0 && step < 0 ? places.length - 1 : at + step + places.length) % places.length;
    setAt(next);
    const row = desk.current?.querySelector<HTMLElement>(`[data-row="${places[next]}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  };
  useCommands([
    { name: 'compare.next', label: 'Next difference', group: 'Go', shortcut: 'F7', alsoShortcut: 'N', inFields: false, perform: () => go(1) },
    { name: 'compare.previous', label: 'Previous difference', group: 'Go', shortcut: 'Shift+F7', alsoShortcut: 'P', inFields: false, perform: () => go(-1) },
  ]);
  const hasNone = places.length === 0;
  return (
    <>
      <div className="compare-bar no-print">
        <p role="status">
          {hasNone
            ? comparison.counts.numbers === 0
              ? 'The two are the same, word for word.'
              : 'Nothing but numbers differs.'
            : at < 0
              ? counted(places.length, 'difference', 'differences')
              : `Difference ${at + 1} of ${places.length}`}
        </p>
        <p className="compare-counts">{differencesFound(comparison)}</p>
        <div className="toolbar">
          <Button title={`Previous difference (${shortcutLabel('Shift+F7')} or P)`} disabled={hasNone} onClick={() => go(-1)}>
            Previous
          </Button>
          <Button title={`Next difference (${shortcutLabel('F7')} or N)`} disabled={hasNone} onClick={() => go(1)}>
            Next
          </Button>
          <Button
            aria-pressed={withNumbers}
            title="Stop at what has another number only, too"
            onClick={() => {
              setWithNumbers(!withNumbers);
              setAt(-1);
            }}
          >
            Numbers too
          </Button>
          <Button aria-pressed={shown === 'side-by-side'} onClick={() => setShown(shown === 'in-line' ? 'side-by-side' : 'in-line')}>
            Side by side
          </Button>
          {toWord && <SaveFileButton look="plain" label="Word file with tracked changes" save={toWord} />}
        </div>
      </div>
      <div ref={desk} className={`compare-desk ${shown}`}>
        <ComparedRows rows={comparison.rows} shown={shown} current={places[at] ?? null} />
      </div>
    </>
  );
}

function differencesFound({ counts: { words, form, numbers, added, removed, moved } }: Comparison): string {
  return [
    [added, 'added'],
    [removed, 'removed'],
    [words + form, 'changed'],
    [moved, 'moved'],
    [numbers, 'with another number only'],
  ]
    .flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]))
    .join(', ');
}
