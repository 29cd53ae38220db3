import type { PackItem, SupplementLine } from '#shared/packs/pack-source.ts';
import { wordsOfChange } from '#shared/packs/supplement-sheet.ts';

/** What differs between two packs, item by item. */
export function ChangeList({ lines, items }: { readonly lines: readonly SupplementLine[]; readonly items: readonly PackItem[] }) {
  if (lines.length === 0) return <p>Nothing differs from the pack before.</p>;
  return (
    <table className="pack-table">
      <caption>What differs from the pack before</caption>
      <thead>
        <tr>
          <th scope="col">Item</th>
          <th scope="col">Title</th>
          <th scope="col">What is different</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ item, number, words, changes }) => (
          <tr key={item}>
            <td>{number}</td>
            <td>{items.find((one) => one.id === item)?.title ?? words}</td>
            <td>{changes.map(wordsOfChange).join(' ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
