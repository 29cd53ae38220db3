import { counted } from '#shared/base/count.ts';
import { findingWeights } from '#shared/domain/paper/index.ts';
import type { Finding } from '#shared/packs/intake/arrived.ts';

/** '2 to put right, 1 to look at'; 'Nothing found' where nothing was. */
export function findingWords(findings: readonly Finding[]): string {
  const count = (weight: Finding['weight']) => findings.filter((one) => one.weight === weight).length;
  const parts = [
    [count('must'), 'to put right'],
    [count('should'), 'to look at'],
  ] as const;
  const said = parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]));
  if (said.length > 0) return said.join(', ');
  return findings.length === 0 ? 'Nothing found' : counted(findings.length, 'note', 'notes');
}

/** What was found in a paper on its arrival, by weight, each with its place. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return findingWeights.map(({ value: weight, label }) => {
    const own = findings.filter((one) => one.weight === weight);
    return own.length === 0 ? null : (
      <div key={weight} className={`paper-findings ${weight}`}>
        <p className="paper-findings-head">{label}</p>
        <ul>
          {own.map(({ words, place }) => (
            <li key={`${place} ${words}`}>
              {place !== '' && <span className="paper-findings-place">{place}: </span>}
              {words}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
