import type { PreflightFinding } from '#shared/packs/preflight.ts';

const weights = { must: 'To be mended', should: 'To be looked at', note: 'To know' } as const;

/** What is to be looked at before a pack is made, the weightiest first. */
export function FindingList({ findings }: { readonly findings: readonly PreflightFinding[] }) {
  if (findings.length === 0) return <p>Nothing is missing: every item is decided, and every paper is at hand.</p>;
  const order = ['must', 'should', 'note'] as const;
  const sorted = order.flatMap((weight) => findings.filter((one) => one.weight === weight));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled with the keyboard.
    <ul className="pack-findings" aria-label="Before the pack is made" tabIndex={0}>
      {sorted.map(({ weight, sentence }) => (
        <li key={sentence} className={`is-${weight}`}>
          <strong>{weights[weight]}:</strong> {sentence}
        </li>
      ))}
    </ul>
  );
}
