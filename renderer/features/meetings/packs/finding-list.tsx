import { listWords } from '#shared/base/list-words.ts';
import { findingWeights } from '#shared/domain/paper/index.ts';
import type { PreflightFinding } from '#shared/packs/preflight.ts';

/** What is to be looked at before a pack is made, the weightiest first. */
export function FindingList({ findings }: { readonly findings: readonly PreflightFinding[] }) {
  if (findings.length === 0) return <p>Nothing is missing: every item is decided, and every paper is at hand.</p>;
  const sorted = findingWeights.flatMap(({ value, label }) =>
    together(findings.filter((one) => one.weight === value)).map((sentence) => ({ weight: value, label, sentence })),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled with the keyboard.
    <ul className="pack-findings" aria-label="Before the pack is made" tabIndex={0}>
      {sorted.map(({ weight, label, sentence }) => (
        <li key={sentence} className={`is-${weight}`}>
          <strong>{label}:</strong> {sentence}
        </li>
      ))}
    </ul>
  );
}

/** What is said of several items in the same words, said once. */
function together(findings: readonly PreflightFinding[]): readonly string[] {
  const items = new Map<string, string[]>();
  for (const { sentence } of findings) {
    const [, number, words] = /^Item (\S+): (.*)$/.exec(sentence) ?? [];
    if (number === undefined || words === undefined) items.set(sentence, []);
    else items.set(words, [...(items.get(words) ?? []), number]);
  }
  return [...items].map(([words, numbers]) => (numbers.length === 0 ? words : `${numbers.length === 1 ? 'Item' : 'Items'} ${listWords(numbers)}: ${words}`));
}
