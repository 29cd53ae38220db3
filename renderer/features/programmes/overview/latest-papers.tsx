import { Link } from 'wouter';
import { useRecords } from '#renderer/data/index.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { papersInOrder, paperWords } from '../documents/papers.ts';

const few = 5;

/** The papers of a programme that were made last, and where the next one is made. */
export function LatestPapers({ programme }: { readonly programme: string }) {
  const reports = useRecords('report');
  if (!reports) return null;
  const papers = papersInOrder(reports, programme);
  const make = <Link href={`/programmes/${programme}/documents`}>Make the board’s papers</Link>;
  return (
    <section aria-labelledby="overview-papers">
      <h2 id="overview-papers">Papers</h2>
      {papers.length === 0 ? (
        <p className="soft">No paper was made yet. {make}</p>
      ) : (
        <>
          <ul className="overview-list">
            {papers.slice(0, few).map((one) => (
              <li key={one.id}>
                <span className="soft">{paperWords(one)}</span>
                <Link href={placeOf('report', one.id)}>{one.title}</Link>
              </li>
            ))}
          </ul>
          <p>{make}</p>
        </>
      )}
    </section>
  );
}
